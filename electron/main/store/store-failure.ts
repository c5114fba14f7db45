/** What can be wrong with the file or the disk, each a failure a person gets a sentence for. */
export type StoreFailure = {
  readonly kind: 'STORE_DAMAGED' | 'NEWER_VERSION' | 'DISK_FULL' | 'READ_ONLY' | 'FILE_IN_USE';
};

const FAILURE_BY_CODE: readonly (readonly [prefix: string, kind: StoreFailure['kind']])[] = [
  ['SQLITE_FULL', 'DISK_FULL'],
  ['ENOSPC', 'DISK_FULL'],
  ['EDQUOT', 'DISK_FULL'],
  ['SQLITE_READONLY', 'READ_ONLY'],
  // Beside a file that opens, it is the journal that cannot be made: the folder takes no new files.
  ['SQLITE_CANTOPEN', 'READ_ONLY'],
  ['EROFS', 'READ_ONLY'],
  ['EACCES', 'READ_ONLY'],
  ['EPERM', 'READ_ONLY'],
  ['SQLITE_BUSY', 'FILE_IN_USE'],
  ['SQLITE_LOCKED', 'FILE_IN_USE'],
  ['EBUSY', 'FILE_IN_USE'],
  ['SQLITE_NOTADB', 'STORE_DAMAGED'],
  ['SQLITE_CORRUPT', 'STORE_DAMAGED'],
];

/** The failure behind an error of SQLite or the file system; null when it is something else, such as a bug. */
export function storeFailureOf(error: unknown): StoreFailure | null {
  const code = errorCode(error);
  const kind = FAILURE_BY_CODE.find(([prefix]) => code.startsWith(prefix))?.[1];
  return kind === undefined ? null : { kind };
}

function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
