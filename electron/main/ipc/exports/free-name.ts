import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { differentFileName } from '@domain/export/safe-file-name';

/** True where the path is taken by anything at all. */
export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** The name itself where it is free in the folder, otherwise with the first number that makes it free: "… (2).docx". */
export async function freeName(folder: string, name: string, isTaken = (_name: string) => false): Promise<string> {
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : differentFileName(name, ` (${count})`);
    if (!isTaken(free) && !(await isThere(join(folder, free)))) return free;
  }
}
