import { crc32, deflateRawSync } from 'node:zlib';

/* A zip file put together byte by byte, so that it can say what is not so. */

export type RawEntry = {
  readonly name: string;
  readonly content: Buffer;
  /** What the file says of the unpacked size, where that is not true. */
  readonly saysSize?: number;
  /** General purpose flags: bit 0 is encryption. */
  readonly flags?: number;
  /** Lies where the entry of this place lies, instead of having bytes of its own. */
  readonly at?: number;
};

export function rawZip(entries: readonly RawEntry[], { saysCount = entries.length } = {}): Buffer {
  const locals: Buffer[] = [];
  const places: { readonly offset: number; readonly packed: Buffer }[] = [];
  let offset = 0;
  for (const entry of entries) {
    const shared = entry.at === undefined ? undefined : places[entry.at];
    if (shared) {
      places.push(shared);
      continue;
    }
    const packed = deflateRawSync(entry.content);
    const local = Buffer.concat([header(entry, { packed, signature: '504b0304' }), Buffer.from(entry.name), packed]);
    places.push({ offset, packed });
    locals.push(local);
    offset += local.length;
  }
  const central = entries.map((entry, index) => {
    const place = places[index];
    if (place === undefined) throw new Error('No place');
    return centralEntry(entry, place);
  });
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(saysCount, 8);
  end.writeUInt16LE(saysCount, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

type Packed = { readonly packed: Buffer; readonly signature: string };

function header(entry: RawEntry, { packed, signature }: Packed): Buffer {
  const bytes = Buffer.alloc(30);
  bytes.write(signature, 'hex');
  bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(entry.flags ?? 0, 6);
  bytes.writeUInt16LE(8, 8);
  bytes.writeUInt32LE(crc32(entry.content), 14);
  bytes.writeUInt32LE(packed.length, 18);
  bytes.writeUInt32LE(entry.saysSize ?? entry.content.length, 22);
  bytes.writeUInt16LE(Buffer.byteLength(entry.name), 26);
  return bytes;
}

function centralEntry(entry: RawEntry, { offset, packed }: { offset: number; packed: Buffer }): Buffer {
  const bytes = Buffer.alloc(46);
  bytes.write('504b0102', 'hex');
  header(entry, { packed, signature: '504b0304' }).copy(bytes, 6, 4, 28);
  bytes.writeUInt32LE(offset, 42);
  return Buffer.concat([bytes, Buffer.from(entry.name)]);
}
