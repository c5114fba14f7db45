import { LockedError } from '@main/ipc/handler-context';
import { toFailure } from '@main/ipc/to-failure';
import { PdfNotWholeError } from '@main/paper/paper-maker';
import { describe, expect, it } from 'vitest';

const withCode = (code: string) => Object.assign(new Error('INSERT INTO child VALUES (Jane Doe)'), { code });
const neverLogged = () => {
  throw new Error('this failure is expected and must not be logged as a bug');
};

describe('to failure', () => {
  it('has a sentence for a PDF for which this machine has no letters', () => {
    expect(toFailure(new PdfNotWholeError(), neverLogged)).toEqual({ kind: 'PDF_NOT_WHOLE' });
  });

  it.each([
    ['SQLITE_FULL', 'DISK_FULL'],
    ['SQLITE_IOERR_SHMSIZE', 'DISK_FULL'],
    ['ENOSPC', 'DISK_FULL'],
    ['SQLITE_READONLY', 'READ_ONLY'],
    ['SQLITE_READONLY_DIRECTORY', 'READ_ONLY'],
    ['EROFS', 'READ_ONLY'],
    ['EACCES', 'READ_ONLY'],
    ['SQLITE_BUSY', 'FILE_IN_USE'],
    ['SQLITE_BUSY_SNAPSHOT', 'FILE_IN_USE'],
    ['EBUSY', 'FILE_IN_USE'],
    ['SQLITE_CORRUPT_VTAB', 'STORE_DAMAGED'],
    ['SQLITE_NOTADB', 'STORE_DAMAGED'],
    ['SQLITE_CONSTRAINT_TRIGGER', 'WRONG_STATE'],
  ])('knows %s as %s', (code, kind) => {
    expect(toFailure(withCode(code), neverLogged)).toEqual({ kind });
  });

  it('knows a locked store', () => {
    expect(toFailure(new LockedError(), neverLogged)).toEqual({ kind: 'LOCKED' });
  });

  it.each([new Error('Jane Doe'), 'Jane Doe', null, withCode('SQLITE_BUSYBODY'), withCode('ENOENT')])(
    'lets nothing of a bug through but its reference',
    (thrown) => {
      const logged: unknown[] = [];
      const failure = toFailure(thrown, (error) => {
        logged.push(error);
        return 'A1B2C3D4';
      });
      expect(failure).toEqual({ kind: 'UNEXPECTED', reference: 'A1B2C3D4' });
      expect(logged).toEqual([thrown]);
    },
  );
});
