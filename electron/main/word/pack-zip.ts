import { crc32, deflateRawSync } from 'node:zlib';

export type ZipPart = {
  readonly name: string;
  readonly bytes: Buffer;
  /** Kept as it is: a picture is packed in itself. */
  readonly isStored: boolean;
};

/** PKWARE APPNOTE 4.3 and 4.4: signatures, version 2.0, names in UTF-8, methods "stored" and "deflated". */
const LOCAL = { signature: 0x04034b50, size: 30 } as const;
const ENTRY = { signature: 0x02014b50, size: 46 } as const;
const END = { signature: 0x06054b50, size: 22 } as const;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** Midnight on 1 January 1980, the first moment a zip file can hold. */
const FIRST_MOMENT = 0x00210000;

type Packed = { readonly name: Buffer; readonly about: Buffer; readonly bytes: Buffer };

/**
 * A zip file of these parts, in this order, each with the same fixed moment: the same parts give the same bytes (EXP-04).
 * With the machine's own packing, which takes a tenth of the time of one written in JavaScript.
 */
export function packZip(parts: readonly ZipPart[]): Buffer {
  const packed = parts.map(packedPart);
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, about, bytes } of packed) {
    pieces.push(localHeader(about), name, bytes);
    directory.push(directoryEntry(about, offset), name);
    offset += LOCAL.size + name.length + bytes.length;
  }
  const index = Buffer.concat(directory);
  return Buffer.concat([...pieces, index, end({ count: parts.length, size: index.length, offset })]);
}

/** `about`: what a local header and an entry of the directory say alike, from the version to the lengths. */
function packedPart({ name, bytes: given, isStored }: ZipPart): Packed {
  const title = Buffer.from(name, 'utf8');
  const bytes = isStored ? given : deflateRawSync(given);
  const about = Buffer.alloc(LOCAL.size - 4);
  about.writeUInt16LE(VERSION, 0);
  about.writeUInt16LE(UTF8_NAMES, 2);
  about.writeUInt16LE(isStored ? 0 : DEFLATED, 4);
  about.writeUInt32LE(FIRST_MOMENT, 6);
  about.writeUInt32LE(crc32(given), 10);
  about.writeUInt32LE(bytes.length, 14);
  about.writeUInt32LE(given.length, 18);
  about.writeUInt16LE(title.length, 22);
  return { name: title, about, bytes };
}

function localHeader(about: Buffer): Buffer {
  const header = Buffer.alloc(LOCAL.size);
  header.writeUInt32LE(LOCAL.signature, 0);
  about.copy(header, 4);
  return header;
}

function directoryEntry(about: Buffer, offset: number): Buffer {
  const entry = Buffer.alloc(ENTRY.size);
  entry.writeUInt32LE(ENTRY.signature, 0);
  entry.writeUInt16LE(VERSION, 4);
  about.copy(entry, 6);
  entry.writeUInt32LE(offset, 42);
  return entry;
}

function end({ count, size, offset }: { count: number; size: number; offset: number }): Buffer {
  const last = Buffer.alloc(END.size);
  last.writeUInt32LE(END.signature, 0);
  last.writeUInt16LE(count, 8);
  last.writeUInt16LE(count, 10);
  last.writeUInt32LE(size, 12);
  last.writeUInt32LE(offset, 16);
  return last;
}
