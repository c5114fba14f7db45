import type { Readable } from 'node:stream';
import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/** More than a record of any length has in one part, in bytes. */
const LARGEST_PART = 512 * 1024 * 1024;

/**
 * Every part of a Word file of ours by its name, unpacked and compared with its check sum.
 * @throws when the bytes are no zip file, or a part is not as it was put in.
 */
export async function unpackZip(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    lazyEntries: true,
  });
  const parts = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith('/')) parts.set(entry.fileName, await unpackEntry(zip, entry));
  }
  return parts;
}

/**
 * One entry, unpacked, never into more than it says of itself, and compared with its check sum.
 * @throws RangeError when it holds more than it says; any error when it is not as it was put in.
 */
export async function unpackEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const packed = await packedBytes(zip, entry);
  const most = Math.min(Math.max(entry.uncompressedSize, 1), LARGEST_PART);
  const part = entry.compressionMethod === 0 ? packed : inflateRawSync(packed, { maxOutputLength: most });
  if (part.length !== entry.uncompressedSize || crc32(part) !== entry.crc32) throw new Error('A part is damaged');
  return part;
}

async function packedBytes(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const stream: Readable = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  const pieces: Buffer[] = [];
  for await (const piece of stream as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces);
}
