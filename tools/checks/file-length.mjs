import { codeFilesBelow } from './code-files.mjs';

const longestFile = 250;

/** @returns {string[]} one sentence for each code file that has grown too long to be read in one sitting */
export function tooLongFiles() {
  return codeFilesBelow(['electron', 'renderer', 'tools'])
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > longestFile)
    .map(({ path, lines }) => `${path} has ${lines} lines; the ceiling is ${longestFile}.`);
}
