import type { HouseRefusalKind } from '@domain/export/house-report';

/** How files of other kinds begin. */
const BEGINNINGS: readonly (readonly [HouseRefusalKind, string])[] = [
  ['PICTURE', '89504e470d0a1a0a'],
  ['PICTURE', 'ffd8ff'],
  ['PICTURE', '47494638'],
  ['PICTURE', '424d'],
  ['PICTURE', '49492a00'],
  ['PICTURE', '4d4d002a'],
];
const ZIP = '504b';
/** The container of older Office files, in which a newer one with a password also lies ([MS-OFFCRYPTO] 2.3). */
const COMPOUND = 'd0cf11e0a1b11ae1';

/** What the first bytes of a file say it is; null for a zip file, which a Word document is. */
export function refusedByItsBytes(bytes: Buffer): HouseRefusalKind | null {
  if (bytes.length === 0) return 'EMPTY';
  const beginning = bytes.subarray(0, 8).toString('hex');
  if (beginning.startsWith(ZIP)) return null;
  if (beginning === COMPOUND) return compoundKind(bytes);
  return BEGINNINGS.find(([, start]) => beginning.startsWith(start))?.[0] ?? 'NOT_WORD';
}

function compoundKind(bytes: Buffer): HouseRefusalKind {
  const holds = (stream: string) => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return 'PASSWORD';
  return holds('WordDocument') ? 'OLD_WORD' : 'OTHER_OFFICE';
}
