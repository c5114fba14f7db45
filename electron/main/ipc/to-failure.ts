import type { Failure } from '@contract/failure';
import { PdfNotWholeError } from '../paper/paper-maker';
import { LockedError } from './handler-context';

/** What the machine can do to us, by the code SQLite or the operating system gives it. */
const FAILURE_BY_CODE: ReadonlyMap<string, Failure> = new Map<string, Failure>([
  ['SQLITE_FULL', { kind: 'DISK_FULL' }],
  // The index of the write-ahead log could not be made longer: no room.
  ['SQLITE_IOERR_SHMSIZE', { kind: 'DISK_FULL' }],
  ['ENOSPC', { kind: 'DISK_FULL' }],
  ['EDQUOT', { kind: 'DISK_FULL' }],
  ['EROFS', { kind: 'READ_ONLY' }],
  ['EACCES', { kind: 'READ_ONLY' }],
  ['EPERM', { kind: 'READ_ONLY' }],
  ['SQLITE_PERM', { kind: 'READ_ONLY' }],
  ['EBUSY', { kind: 'FILE_IN_USE' }],
  // A trigger stands in front of sealed text.
  ['SQLITE_CONSTRAINT_TRIGGER', { kind: 'WRONG_STATE' }],
]);

/** The same for families of SQLite's codes, such as SQLITE_READONLY_DIRECTORY. */
const FAILURE_BY_FAMILY: readonly (readonly [string, Failure])[] = [
  ['SQLITE_READONLY', { kind: 'READ_ONLY' }],
  ['SQLITE_CANTOPEN', { kind: 'READ_ONLY' }],
  ['SQLITE_BUSY', { kind: 'FILE_IN_USE' }],
  ['SQLITE_LOCKED', { kind: 'FILE_IN_USE' }],
  ['SQLITE_CORRUPT', { kind: 'STORE_DAMAGED' }],
  ['SQLITE_NOTADB', { kind: 'STORE_DAMAGED' }],
];

/**
 * What a thrown error becomes when it crosses to the window: a kind, and for a bug the reference under which
 * `logError` wrote it. No message, stack, path or SQL crosses.
 */
export function toFailure(thrown: unknown, logError: (error: unknown) => string): Failure {
  if (thrown instanceof LockedError) return { kind: 'LOCKED' };
  if (thrown instanceof PdfNotWholeError) return { kind: 'PDF_NOT_WHOLE' };
  const code = codeOf(thrown);
  const family = FAILURE_BY_FAMILY.find(([name]) => code === name || code.startsWith(`${name}_`));
  return FAILURE_BY_CODE.get(code) ?? family?.[1] ?? { kind: 'UNEXPECTED', reference: logError(thrown) };
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
}
