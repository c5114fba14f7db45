/** Signatures and offsets of a zip file's parts (PKWARE APPNOTE 4.3). */
const END = { signature: 0x06054b50, size: 22, entries: 10, directoryOffset: 16 } as const;
const ENTRY = {
  signature: 0x02014b50,
  size: 46,
  time: 12,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  local: 42,
} as const;
const LOCAL = { signature: 0x04034b50, time: 10 } as const;

/** Midnight on 1 January 1980, the first moment a zip file can hold: date in the high half, time in the low. */
const FIRST_MOMENT = 0x00210000;

/**
 * Sets the time of every entry of a zip file to the same fixed moment, in place: the library writes the present time,
 * and the same record must give the same bytes (EXP-04).
 * @throws when the bytes are not a zip file without a comment, which the library always writes.
 */
export function fixZipTimes(zip: Buffer): void {
  const end = zip.length - END.size;
  expectSignature(zip, end, END.signature);
  let entry = zip.readUInt32LE(end + END.directoryOffset);
  for (let left = zip.readUInt16LE(end + END.entries); left > 0; left -= 1) {
    expectSignature(zip, entry, ENTRY.signature);
    const local = zip.readUInt32LE(entry + ENTRY.local);
    expectSignature(zip, local, LOCAL.signature);
    zip.writeUInt32LE(FIRST_MOMENT, entry + ENTRY.time);
    zip.writeUInt32LE(FIRST_MOMENT, local + LOCAL.time);
    entry += ENTRY.size + variableLength(zip, entry);
  }
}

function variableLength(zip: Buffer, entry: number): number {
  return (
    zip.readUInt16LE(entry + ENTRY.nameLength) +
    zip.readUInt16LE(entry + ENTRY.extraLength) +
    zip.readUInt16LE(entry + ENTRY.commentLength)
  );
}

function expectSignature(zip: Buffer, offset: number, signature: number): void {
  if (zip.readUInt32LE(offset) !== signature) throw new Error('Not a zip file as the Word library writes it');
}
