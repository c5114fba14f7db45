import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joined } from './joined-tables';
import type { Outline } from './outline';
import { readPandocOutline } from './pandoc-outline';
import { readOutline } from './second-reader';

/** What a reader found in each file of a folder, by the file's name without its ending. Some readers find less. */
export type Findings = ReadonlyMap<string, { readonly [K in keyof Outline]?: unknown }>;

export type Reader = { readonly name: string; readonly read: (folder: string) => Promise<Findings> };

const PYTHONS = ['python3', '/usr/bin/python3', 'python'];
const ENOUGH = 64 * 1024 * 1024;

/** Our own second reader, and those of others that are on this machine. */
export function readersHere(): readonly Reader[] {
  const python = PYTHONS.find((each) => spawnSync(each, ['-c', 'import docx']).status === 0);
  return [
    { name: 'our second reader', read: readWithSecondReader },
    ...(python === undefined ? [] : [{ name: 'python-docx', read: readWithPython(python) }]),
    ...(spawnSync('pandoc', ['--version']).status === 0 ? [{ name: 'pandoc', read: readWithPandoc }] : []),
  ];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.docx'));
}

async function readWithSecondReader(folder: string): Promise<Findings> {
  const files = filesIn(folder).map(
    async (name) => [stem(name), joined(await readOutline(readFileSync(join(folder, name))))] as const,
  );
  return new Map(await Promise.all(files));
}

function readWithPython(python: string): Reader['read'] {
  const script = join(import.meta.dirname, 'read_with_python_docx.py');
  return async (folder) => {
    const lines = execFileSync(python, [script, folder], { encoding: 'utf8', maxBuffer: ENOUGH }).trim().split('\n');
    return new Map(lines.map((line) => JSON.parse(line)).map(({ file, outline }) => [file, joined(outline)]));
  };
}

async function readWithPandoc(folder: string): Promise<Findings> {
  const json = (name: string) =>
    execFileSync('pandoc', ['-f', 'docx', '-t', 'json', join(folder, name)], { encoding: 'utf8', maxBuffer: ENOUGH });
  return new Map(filesIn(folder).map((name) => [stem(name), readPandocOutline(json(name))]));
}

function stem(name: string): string {
  return name.replace(/\.docx$/, '');
}
