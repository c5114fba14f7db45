import { closeSync, openSync, readdirSync, readlinkSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, constants, inflateRawSync, inflateSync } from 'node:zlib';
import { treeProcesses } from './process-memory';

/** Words or bytes that must not be found, in every form a program is likely to write them. */
export function disguises(secret: string | Buffer): readonly Buffer[] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  const forms = [bytes, Buffer.from(hex), Buffer.from(hex.toUpperCase()), ...base64Forms(bytes)];
  if (typeof secret !== 'string') return forms;
  const utf16 = Buffer.from(secret, 'utf16le');
  return [...forms, utf16, Buffer.from(utf16).swap16(), ...base64Forms(utf16)];
}

/** Base64 depends on where in its group of three the first byte falls; the ends are mixed with what stands beside. */
function base64Forms(bytes: Buffer): readonly Buffer[] {
  return [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    return Buffer.from(text.slice(Math.ceil((shift * 4) / 3), -2));
  });
}

/** Paths of the files under `folders`, written at or after `sinceMs`, in which one of `forms` is found. */
export function filesWith(forms: readonly Buffer[], folders: readonly string[], sinceMs: number): readonly string[] {
  return folders
    .flatMap((folder) => filesUnder(folder))
    .filter((file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= sinceMs)
    .filter((file) => holds(readOrNothing(file), forms));
}

/** The same for files that are deleted but still held open by the process or anything it started. Linux only. */
export function openDeletedFilesWith(forms: readonly Buffer[], rootPid: number): readonly string[] {
  return treeProcesses(rootPid).flatMap((pid) =>
    namesIn(`/proc/${pid}/fd`)
      .map((name) => `/proc/${pid}/fd/${name}`)
      .filter((link) => isDeletedFile(link))
      .filter((link) => holds(readOrNothing(link), forms)),
  );
}

function filesUnder(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : [];
    });
  } catch {
    return [];
  }
}

/** Memory that only looks like a file (`memfd`, `/dev/shm`) never reaches a disk. */
function isDeletedFile(link: string): boolean {
  try {
    const target = readlinkSync(link);
    return target.endsWith(' (deleted)') && !/^\/(memfd:|dev\/shm\/)/.test(target);
  } catch {
    return false;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** From the beginning, wherever the program that holds it open may have read to. */
function readOrNothing(path: string): Buffer {
  try {
    const { size } = statSync(path);
    const content = Buffer.alloc(size);
    const file = openSync(path, 'r');
    try {
      return content.subarray(0, readSync(file, content, 0, size, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return Buffer.alloc(0);
  }
}

function holds(content: Buffer, forms: readonly Buffer[]): boolean {
  return forms.some((form) => content.includes(form)) || unpacked(content).some((part) => includesAny(part, forms));
}

function includesAny(content: Buffer, forms: readonly Buffer[]): boolean {
  return forms.some((form) => content.includes(form));
}

/** Where packed data may begin: gzip, zlib at its usual levels, a part of a ZIP file; brotli only at the very start. */
function unpacked(content: Buffer): readonly Buffer[] {
  const parts = [tryTo(() => brotliDecompressSync(content, LENIENT_BROTLI))];
  for (let at = 0; at < content.length - 2; at += 1) {
    const [first, second] = [content[at], content[at + 1]];
    if (first === 0x78 && (second === 0x01 || second === 0x9c || second === 0xda)) {
      parts.push(tryTo(() => inflateSync(content.subarray(at), LENIENT)));
    } else if (first === 0x1f && second === 0x8b && content[at + 2] === 8) {
      parts.push(tryTo(() => inflateRawSync(content.subarray(at + 10), LENIENT)));
    } else if (first === 0x50 && second === 0x4b && content.readUInt16LE(at + 2) === 0x0403) {
      parts.push(tryTo(() => inflateRawSync(content.subarray(at + zipHeaderBytes(content, at)), LENIENT)));
    }
  }
  return parts;
}

function zipHeaderBytes(content: Buffer, at: number): number {
  if (at + 30 > content.length) return 30;
  return 30 + content.readUInt16LE(at + 26) + content.readUInt16LE(at + 28);
}

/** What can be unpacked before the data ends is searched too. */
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64 * 1024 * 1024 };
const LENIENT_BROTLI = {
  finishFlush: constants.BROTLI_OPERATION_FLUSH,
  maxOutputLength: LENIENT.maxOutputLength,
};

function tryTo(unpack: () => Buffer): Buffer {
  try {
    return unpack();
  } catch {
    return Buffer.alloc(0);
  }
}
