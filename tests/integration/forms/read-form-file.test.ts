import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedTemplate } from '@domain/template/shipped-templates';
import type { Template } from '@domain/template/template';
import { writeTemplateFile } from '@domain/template/write-template-file';
import { readFormFile } from '@main/forms/read-form-file';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { BAD_FORM_FILES } from '../../support/bad-form-files';
import { testFolder } from '../../support/store-for-tests';

let folder: string;
beforeEach(() => {
  const made = testFolder();
  folder = made.path;
  onTestFinished(made.remove);
});

function theForm(): Template {
  const form = shippedTemplate('oversight');
  if (form === null) throw new Error('The oversight note is not shipped');
  return form;
}

function file(bytes: string | Buffer, name = 'form.json'): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const why = async (path: string) => {
  const read = await readFormFile(path);
  return read.ok ? 'READ' : read.failure.kind;
};

describe('a form from a file', () => {
  const text = () => writeTemplateFile(theForm());
  test.each<[string, () => Buffer]>([
    ['as it was written', () => Buffer.from(text())],
    ['with the mark that Windows puts before UTF-8', () => Buffer.from(`\ufeff${text()}`)],
    ['with Windows line ends', () => Buffer.from(text().replaceAll('\n', '\r\n'))],
    ['in UTF-16, as Notepad may save it', () => Buffer.from(`\ufeff${text()}`, 'utf16le')],
    ['in UTF-16 the other way round', () => Buffer.from(`\ufeff${text()}`, 'utf16le').swap16()],
  ])('is read %s', async (_how, bytes) => {
    const path = file(bytes());
    const read = await readFormFile(path);
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
    expect(read).toEqual({ ok: true, value: { form: theForm(), sha256 } });
  });
});

describe('what is no form is refused with the reason', () => {
  test.each(BAD_FORM_FILES)('%s: %s', async (_name, kind, bytes) => {
    expect(await why(file(bytes()))).toBe(kind);
  });

  test('a folder, a file that is not there, a pipe', async () => {
    mkdirSync(join(folder, 'folder.json'));
    expect(await why(join(folder, 'folder.json'))).toBe('CANNOT_OPEN');
    expect(await why(join(folder, 'gone.json'))).toBe('CANNOT_OPEN');
    expect(await why(join(file(''), 'below.json'))).toBe('CANNOT_OPEN');
    if (process.platform === 'win32') return;
    execFileSync('mkfifo', [join(folder, 'pipe.json')]);
    expect(await why(join(folder, 'pipe.json'))).toBe('CANNOT_OPEN');
    symlinkSync(join(folder, 'pipe.json'), join(folder, 'to-the-pipe.json'));
    expect(await why(join(folder, 'to-the-pipe.json'))).toBe('CANNOT_OPEN');
  });

  test('a file that goes on for ever though it says it is empty', async () => {
    if (process.platform !== 'linux') return;
    expect(await why('/proc/self/pagemap')).toBe('TOO_LARGE');
  });

  test.skipIf(process.platform === 'win32')('a file we may not read', async () => {
    const path = file(writeTemplateFile(theForm()));
    chmodSync(path, 0);
    const isRoot = process.getuid?.() === 0;
    // Root may read everything, so it puts its rights down for as long as it takes.
    if (isRoot) process.seteuid?.(65_534);
    const said = await why(path).finally(() => isRoot && process.seteuid?.(0));
    expect(said).toBe('CANNOT_OPEN');
  });
});
