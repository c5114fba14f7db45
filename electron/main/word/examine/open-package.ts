import type { Readable } from 'node:stream';
import { failed, type Result, succeeded } from '@domain/result';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { readRelationships, relationshipsPartOf } from './package-relationships';

/** Why a file that was dropped is no Word file that can be read. */
export type PackageFault = 'NOT_WORD' | 'PROTECTED' | 'OLD_WORD' | 'DAMAGED' | 'TOO_MUCH_INSIDE';

/** The XML of the parts that say what the file is, by their names. */
export type PackageParts = ReadonlyMap<string, string>;

/** What is looked at of a Word file. Pictures and the rest are never unpacked. */
export type WordPackage = {
  readonly about: PackageParts;
  /** The XML of the parts whose words are shown, each kind in the order of the file. */
  readonly words: Readonly<Record<WordsKind, readonly string[]>>;
};
type WordsKind = 'main' | 'notes' | 'edges' | 'comments';

/** By the kind of relationship that leads to them, for that is how Word finds them: what a part is called means nothing. */
const KINDS: Readonly<Record<string, Exclude<WordsKind, 'main'>>> = {
  ...{ footnotes: 'notes', endnotes: 'notes', header: 'edges', footer: 'edges', comments: 'comments' },
};

/** A record of 100,000 words is some 3 MB of XML, and as saved by another program perhaps four times that. */
export const LIMITS = {
  ...{ entries: 4_000, partBytes: 24 * 1024 * 1024, allBytes: 48 * 1024 * 1024 },
  /** Of a part that holds no words and is read in one go. */
  aboutBytes: 1024 * 1024,
} as const;

const CONTENT_TYPES = '[Content_Types].xml';
const ABOUT: readonly string[] = [CONTENT_TYPES, 'docProps/core.xml', 'docProps/custom.xml'];
const IS_WORD = /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main\+xml/;
const IS_WORD_WITH_MACROS = /application\/vnd\.ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main\+xml/;

/** How files of Word 97 begin, and the wrapping of a newer one that asks for a password (MS-CFB 2.2, MS-OFFCRYPTO 2.3.4). */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** Unpacks what is looked at of a Word file. Never more than `LIMITS` of it, whatever the file says of itself. */
export async function openPackage(bytes: Buffer): Promise<Result<WordPackage, PackageFault>> {
  if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) {
    return failed(bytes.includes(ENCRYPTED_PACKAGE) ? 'PROTECTED' : 'OLD_WORD');
  }
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return failed('NOT_WORD');
  try {
    return await readPackage(await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false }));
  } catch (error) {
    return failed(error instanceof TooMuch ? 'TOO_MUCH_INSIDE' : 'DAMAGED');
  }
}

class TooMuch extends Error {
  override readonly name = 'TooMuch';
}

async function readPackage(zip: ZipFile): Promise<Result<WordPackage, PackageFault>> {
  const read = partReader(zip, await entriesOf(zip));
  const about = new Map<string, string>();
  for (const name of ABOUT) about.set(name, (await read(name, LIMITS.aboutBytes)) ?? '');
  const types = about.get(CONTENT_TYPES) ?? '';
  if (!IS_WORD.test(types) && !IS_WORD_WITH_MACROS.test(types)) return failed('NOT_WORD');
  const mains = (await relationshipsOf('', read)).filter(({ kind }) => kind === 'officeDocument');
  const [main] = mains;
  const words = main === undefined ? null : await readAllWords(main.part, read);
  if (words === null) return failed('NOT_WORD');
  return mains.length > 1 ? failed('DAMAGED') : succeeded({ about, words });
}

/** The main part and those it leads to; null where it is not there. */
async function readAllWords(main: string, read: ReadPart): Promise<WordPackage['words'] | null> {
  const body = await read(main);
  if (body === null) return null;
  const words: Record<WordsKind, string[]> = { main: [body], notes: [], edges: [], comments: [] };
  const parts = new Map((await relationshipsOf(main, read)).map(({ part, kind }) => [part, KINDS[kind]]));
  for (const [part, kind] of parts) {
    const xml = kind === undefined ? null : await read(part);
    if (kind !== undefined && xml !== null) words[kind].push(xml);
  }
  return words;
}

async function relationshipsOf(part: string, read: ReadPart) {
  return readRelationships((await read(relationshipsPartOf(part), LIMITS.aboutBytes)) ?? '', part);
}

/** Two parts of one name, in whatever case, would be one to us and perhaps the other to Word (ECMA-376 part 2, 9.1.1). */
async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > LIMITS.entries) throw new TooMuch();
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    if (entries.has(name)) throw new Error('Two parts have one name');
    entries.set(name, entry);
  }
  return entries;
}

/** The text of a part by its name; null where there is none of it. */
type ReadPart = (name: string, mostBytes?: number) => Promise<string | null>;

function partReader(zip: ZipFile, entries: ReadonlyMap<string, Entry>): ReadPart {
  let left: number = LIMITS.allBytes;
  return async (name, mostBytes = LIMITS.partBytes) => {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) return null;
    const part = await readPart(zip, entry, Math.min(left, mostBytes));
    left -= part.length;
    return textOf(part);
  };
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
