import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inProject, projectFolder } from '../set-up/paths.mjs';

const codeFile = /\.(ts|tsx|mts|mjs|cjs|js|css)$/;

/**
 * @typedef {object} CodeFile
 * @property {string} path from the project folder, with forward slashes
 * @property {string} text
 */

/**
 * Every code file below the named folders of the project.
 * @param {string[]} folders
 * @returns {CodeFile[]}
 */
export function codeFilesBelow(folders) {
  return folders
    .filter((folder) => existsSync(inProject(folder)))
    .flatMap((folder) => readdirSync(inProject(folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && codeFile.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(projectFolder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}
