import type { Readable } from 'node:stream';
import { failed, type Result, succeeded } from '@domain/result';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/** Why a file that was dropped is no Word file that can be read. */
export type PackageFault = 'NOT_WORD' | 'PROTECTED' | 'OLD_WORD' | 'DAMAGED' | 'TOO_MUCH_INSIDE';

/** The XML of the parts that hold words or say what the file is, by their names. Pictures and the rest are never unpacked. */
export type PackageParts = ReadonlyMap<string, string>;

/** A record of 100,000 words is some 3 MB of XML, and as saved by another program perhaps four times that. */
export const LIMITS = { entries: 4_000, partBytes: 24 * 1024 * 1024, allBytes: 48 * 1024 * 1024 } as const;

const WANTED =
  /^(?:\[Content_Types\]\.xml|docProps\/(?:core|custom)\.xml|word\/(?:document|header|footer|footnotes|endnotes|comments)\d*\.xml)$/;
const CONTENT_TYPES = '[Content_Types].xml';
const IS_WORD = /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main\+xml/;
const IS_WORD_WITH_MACROS = /application\/vnd\.ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main\+xml/;

/** How files of Word 97 begin, and the wrapping of a newer one that asks for a password (MS-CFB 2.2, MS-OFFCRYPTO 2.3.4). */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** Unpacks what is looked at of a Word file. Never more than `LIMITS` of it, whatever the file says of itself. */
export async function openPackage(bytes: Buffer): Promise<Result<PackageParts, PackageFault>> {
  if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) {
    return failed(bytes.includes(ENCRYPTED_PACKAGE) ? 'PROTECTED' : 'OLD_WORD');
  }
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return failed('NOT_WORD');
  try {
    return checkedParts(await readParts(await fromBufferPromise(bytes, { lazyEntries: true })));
  } catch (error) {
    return failed(error instanceof TooMuch ? 'TOO_MUCH_INSIDE' : 'DAMAGED');
  }
}

function checkedParts(parts: PackageParts): Result<PackageParts, PackageFault> {
  const types = parts.get(CONTENT_TYPES) ?? '';
  const isWord = IS_WORD.test(types) || IS_WORD_WITH_MACROS.test(types);
  const hasWords = [...parts.keys()].some((name) => /^word\/document\d*\.xml$/.test(name));
  return isWord && hasWords ? succeeded(parts) : failed('NOT_WORD');
}

class TooMuch extends Error {
  override readonly name = 'TooMuch';
}

async function readParts(zip: ZipFile): Promise<PackageParts> {
  if (zip.entryCount > LIMITS.entries) throw new TooMuch();
  const parts = new Map<string, string>();
  let left: number = LIMITS.allBytes;
  for await (const entry of zip.eachEntry()) {
    if (!WANTED.test(entry.fileName) || parts.has(entry.fileName)) continue;
    const part = await readPart(zip, entry, Math.min(left, LIMITS.partBytes));
    left -= part.length;
    parts.set(entry.fileName, textOf(part));
  }
  return parts;
}

/** What the entry says of its size is looked at first; what really comes out of it is counted all the same. */
async function readPart(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  if (entry.uncompressedSize > most) throw new TooMuch();
  const stream: Readable = await zip.openReadStreamPromise(entry);
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > most) throw new TooMuch();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Office writes UTF-8; other programs may write UTF-16 with its mark in front. */
function textOf(bytes: Buffer): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.toString(isWide ? 'utf16le' : 'utf8').replace(/^\uFEFF/, '');
}
