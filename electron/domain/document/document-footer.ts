import type { RecordDocument } from './document';

/** At the foot of every page, such as "Record CS-000012 · version 1 · check code 1234-5678". */
export function documentFooter({ recordNumber, version, checkCode, foot, footAlso }: RecordDocument): string {
  if (foot !== undefined) return foot;
  const code = checkCode === null ? [] : [`check code ${checkCode}`];
  const also = footAlso === undefined ? [] : [footAlso];
  return [`Record ${recordNumber}`, `version ${version}`, ...code, ...also].join(' · ');
}
