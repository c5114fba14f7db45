import type { RecordDocument } from '@domain/document/document';
import { printableLine } from './printable-text';

/** The names under which a copy of a record keeps, in its own properties, what it is a copy of. */
export const COPY_PROPERTIES = {
  record: 'ThroughlineRecord',
  profile: 'ThroughlineProfile',
  number: 'ThroughlineNumber',
  version: 'ThroughlineVersion',
  checkCode: 'ThroughlineCheckCode',
} as const;

/** What a copy says of itself; nothing where the document is no record's. No name of anybody is among it. */
export function copyProperties(document: RecordDocument): { readonly name: string; readonly value: string }[] {
  if (document.copyOf === undefined) return [];
  const { copyOf, recordNumber, version, checkCode } = document;
  return [
    { name: COPY_PROPERTIES.record, value: copyOf.recordId },
    { name: COPY_PROPERTIES.profile, value: copyOf.profile },
    { name: COPY_PROPERTIES.number, value: printableLine(recordNumber) },
    { name: COPY_PROPERTIES.version, value: String(version) },
    ...(checkCode === null ? [] : [{ name: COPY_PROPERTIES.checkCode, value: printableLine(checkCode) }]),
  ];
}
