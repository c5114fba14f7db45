import { failed, type Result, succeeded } from '@domain/result';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { unpackEntry } from '../unpack-zip';

export type ZipFault = 'CUT_OFF' | 'BOMB' | 'PASSWORD';

/** A zip file whose list of entries was looked at; nothing in it has been unpacked yet. */
export type OpenedZip = {
  readonly names: readonly string[];
  /** One entry, unpacked. @throws ZipError */
  readonly read: (name: string) => Promise<Buffer>;
};

export class ZipError extends Error {
  override readonly name = 'ZipError';
  constructor(readonly fault: ZipFault) {
    super(fault);
  }
}

/** Far above any letterhead, far below what would hurt: entries, bytes of one and of all, and how far one unpacks. */
const MOST = {
  entries: 1_000,
  one: 24 * 1_024 * 1_024,
  all: 48 * 1_024 * 1_024,
  ratio: 150,
  ratioFrom: 4 * 1_024 * 1_024,
};
const LONGEST_NAME = 255;

/**
 * Looks at everything a zip file says of itself before a byte of it is unpacked: how many entries, how large, under
 * which names. A file that says less than it holds is stopped where it breaks its word.
 */
export async function openZip(bytes: Buffer): Promise<Result<OpenedZip, ZipFault>> {
  try {
    const zip = await opened(bytes);
    const entries = await entriesOf(zip, bytes.length);
    return succeeded({
      names: [...entries.keys()],
      read: (name) => {
        const entry = entries.get(name);
        if (entry === undefined) throw new ZipError('CUT_OFF');
        return unpacked(zip, entry);
      },
    });
  } catch (error) {
    if (error instanceof ZipError) return failed(error.fault);
    throw error;
  }
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, strictFileNames: true, validateEntrySizes: true, decodeStrings: true };
    fromBuffer(bytes, options, (error, zip) => {
      if (error !== null || zip === undefined) reject(new ZipError('CUT_OFF'));
      else if (zip.entryCount > MOST.entries) reject(new ZipError('BOMB'));
      else resolve(zip);
    });
  });
}

function entriesOf(zip: ZipFile, size: number): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  const taken = new Set<string>();
  const sums = { packed: 0, unpacked: 0 };
  return new Promise((resolve, reject) => {
    zip.on('error', (error: Error) => reject(new ZipError(/encrypt/i.test(error.message) ? 'PASSWORD' : 'CUT_OFF')));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      sums.packed += entry.compressedSize;
      sums.unpacked += entry.uncompressedSize;
      const key = entry.fileName.toLowerCase();
      const fault = faultOf(entry, sums, size) ?? (taken.has(key) ? 'CUT_OFF' : null);
      if (fault !== null) {
        reject(new ZipError(fault));
        return;
      }
      taken.add(key);
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

type Sums = { readonly packed: number; readonly unpacked: number };

function faultOf(entry: Entry, { packed, unpacked }: Sums, size: number): ZipFault | null {
  if (entry.isEncrypted()) return 'PASSWORD';
  const { compressedSize, uncompressedSize } = entry;
  const isSteep = uncompressedSize > MOST.ratioFrom && uncompressedSize > compressedSize * MOST.ratio;
  // More packed bytes than the file has: entries lie on top of each other.
  if (isSteep || uncompressedSize > MOST.one || unpacked > MOST.all || packed > size) return 'BOMB';
  const isOdd = entry.fileName.length > LONGEST_NAME || /[\p{Cc}\p{Cf}]/u.test(entry.fileName);
  return isOdd || !entry.canDecodeFileData() ? 'CUT_OFF' : null;
}

async function unpacked(zip: ZipFile, entry: Entry): Promise<Buffer> {
  try {
    return await unpackEntry(zip, entry);
  } catch (error) {
    const isTooMuch = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new ZipError(isTooMuch ? 'BOMB' : 'CUT_OFF');
  }
}
