import { basename, extname } from 'node:path';
import type { Answer, Reply } from '@contract/contract';
import type { examineCalls, KnownFile } from '@contract/examine-calls';
import { printedNumber } from '@domain/record/record-numbers';
import { failed, succeeded } from '@domain/result';
import { readChild } from '../store/child-table';
import { addendaTo } from '../store/record-list';
import { readTemplate } from '../store/template-table';
import { findUser } from '../store/user-table';
import { type DroppedFile, readDroppedFile } from '../word/examine/read-dropped-file';
import { compareCopy } from './examine/compare-copy';
import { copyByBytes, copyByClaim, type FoundCopy } from './examine/find-copy';
import { readChosenFile } from './examine/read-chosen-file';
import { printableRecord } from './exports/printable-record';
import { type HandlerContext, type Handlers, LockedError, type OpenSession } from './handler-context';
import { viewerOf } from './viewer';

type Examined = Answer<'file:examine'>;
type Format = KnownFile['format'];

/** A file that came back: which copy of which record it is, and whether a word of it is another. */
export function createExamineHandlers(context: HandlerContext): Handlers<keyof typeof examineCalls> {
  return { 'file:examine': ({ path }) => examine(context, path) };
}

async function examine(context: HandlerContext, given: string | null): Promise<Reply<Examined>> {
  const { database } = context.session();
  const path = given ?? (await context.dialogs.chooseFileToCheck());
  if (path === null) return failed({ kind: 'CANCELLED' });
  if (context.session().database !== database) throw new LockedError();
  const fileName = basename(path);
  const format = formatOf(path);
  if (given !== null && isElsewhere(given)) return succeeded({ verdict: 'UNREADABLE', fileName, why: 'ELSEWHERE' });
  if (format === null) return succeeded({ verdict: 'UNREADABLE', fileName, why: 'OTHER_KIND' });
  return examineFile(context, { path, fileName, format });
}

type FileToRead = { readonly path: string; readonly fileName: string; readonly format: Format };

async function examineFile(context: HandlerContext, { path, fileName, format }: FileToRead): Promise<Reply<Examined>> {
  const { database } = context.session();
  const read = await readChosenFile(path);
  if (!read.ok) return succeeded({ verdict: 'UNREADABLE', fileName, why: read.failure });
  const file = format === 'WORD' ? await readDroppedFile(read.value) : null;
  // What was begun before a lock is not answered to whoever unlocks next.
  if (context.session().database !== database) throw new LockedError();
  const exact = copyByBytes(context.session(), read.value);
  if (typeof file === 'string' && exact === null) return succeeded({ verdict: 'UNREADABLE', fileName, why: file });
  const readable = typeof file === 'string' ? null : file;
  const copy = exact ?? claimedBy(context, readable);
  if (copy === null) return succeeded({ verdict: 'UNKNOWN', fileName, format });
  return succeeded({ fileName, format, ...describe(context, copy, readable) });
}

function claimedBy(context: HandlerContext, file: DroppedFile | null): FoundCopy | null {
  return file === null ? null : copyByClaim(context.session(), file);
}

/**
 * A path that begins with the name of another computer, as Windows writes it. A page that was taken over could have this
 * computer call on another by naming it; a dialog is a person.
 */
function isElsewhere(path: string): boolean {
  return /^[\\/]{2}/.test(path);
}

function formatOf(path: string): Format | null {
  const ending = extname(path).toLowerCase();
  if (ending === '.docx') return 'WORD';
  return ending === '.pdf' ? 'PDF' : null;
}

function describe(
  context: HandlerContext,
  copy: FoundCopy,
  file: DroppedFile | null,
): Omit<KnownFile, 'fileName' | 'format'> {
  const session = context.session();
  const { entry, receipt } = copy;
  const printable = printableRecord(context, entry.id, receipt?.profile ?? 'FILE_COPY');
  const now = printable.ok ? printable.value.document : null;
  return {
    ...compareCopy({ copy, file, now }),
    record: {
      id: entry.id,
      number: printedNumber(entry),
      name: readTemplate(session.database, entry.templateId, entry.templateVersion)?.name ?? '',
      childName: childName(session, copy),
    },
    copy: receipt === null ? null : copyFacts(session, receipt),
    now: { version: entry.version, state: entry.state },
    addenda: addendaSince(session, copy),
    hasTrackedChanges: file?.hasTrackedChanges ?? false,
    hasHiddenWords: file?.hasHiddenWords ?? false,
    comments: file?.comments ?? 0,
  };
}

function childName({ database }: OpenSession, { entry }: FoundCopy): string {
  const child = readChild(database, entry.childId);
  return child === null ? '' : `${child.forename} ${child.surname}`.trim();
}

function copyFacts({ database }: OpenSession, receipt: NonNullable<FoundCopy['receipt']>): KnownFile['copy'] {
  const { version, state, profile, checkCode, fileName, exportedAt, exportedBy } = receipt;
  const by = findUser(database, exportedBy)?.name ?? '';
  return { version, state, profile, checkCode, fileName, exportedAt, exportedBy: by };
}

/** Addenda begun after the copy was made: whoever holds it does not know of them. */
function addendaSince({ database, user }: OpenSession, { entry, receipt }: FoundCopy): KnownFile['addenda'] {
  return addendaTo(database, entry, viewerOf(user, 'records'))
    .filter(({ createdAt }) => receipt === null || createdAt > receipt.exportedAt)
    .map((addendum) => ({
      id: addendum.id,
      number: printedNumber(addendum),
      state: addendum.state,
      sessionDate: addendum.sessionDate,
    }));
}
