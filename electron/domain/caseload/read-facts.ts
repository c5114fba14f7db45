import { readCategory, readHome, readLegalStatus, readStatus, saysNobodyIsAllocated } from './case-words';
import type { CaseloadChild } from './caseload';
import { plainWords } from './plain-words';
import { refuseFormula } from './read-identity';
import type { RowReader } from './row-reader';

/** Status with its category and start. "None" as a category is no category. */
export function readStatusCell(reader: RowReader): CaseloadChild['status'] {
  const status = reader.code('status', readStatus);
  const category = plainWords(reader.words('cpCategory')) === 'none' ? null : reader.code('cpCategory', readCategory);
  const from = reader.date('planStart');
  return status === null ? null : { status, category, from };
}

export function readLegalStatusCell(reader: RowReader): CaseloadChild['legalStatus'] {
  const legalStatus = reader.code('legalStatus', readLegalStatus);
  const from = reader.date('legalStatusFrom');
  return legalStatus === null ? null : { legalStatus, from };
}

/** The allocated worker by name, or the plain statement that nobody is allocated. */
export function readWorkerCell(reader: RowReader): CaseloadChild['worker'] {
  const name = reader.text('worker');
  const from = reader.date('workerFrom');
  if (name === null) return null;
  if (saysNobodyIsAllocated(name)) return { name: null, from };
  refuseFormula(reader, 'worker', name);
  return { name, from };
}

export function readHomeCell(reader: RowReader): CaseloadChild['home'] {
  const home = reader.code('home', readHome);
  const from = reader.date('homeFrom');
  return home === null ? null : { ...home, from };
}
