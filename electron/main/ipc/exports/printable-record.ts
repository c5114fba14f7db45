import type { Failure } from '@contract/failure';
import type { RecordDocument } from '@domain/document/document';
import { composeCopy } from '@domain/export/compose-copy';
import type { ExportProfile } from '@domain/export/export-profile';
import type { RecordId } from '@domain/identifiers';
import { isSealed } from '@domain/record/life-cycle';
import type { RecordContent, Seal } from '@domain/record/record';
import { failed, type Result, succeeded } from '@domain/result';
import { chosenNames } from '../../store/chosen-names';
import { readFilePattern } from '../../store/file-pattern-table';
import type { RecordEntry } from '../../store/record-table';
import { readRecordContent } from '../../store/record-table';
import { isSealIntact, readSeal, readSealedContent } from '../../store/seal';
import { readSettings } from '../../store/settings-table';
import type { HandlerContext } from '../handler-context';
import { readableRecord } from '../viewer';
import { type Composed, withNamesAsDecided } from './names-in-record';

/** A record with the document that is to be made of it. */
export type Printable = {
  readonly entry: RecordEntry;
  readonly profile: ExportProfile;
  readonly document: RecordDocument;
};

/**
 * The document of a record as it is at this moment; refused for a discarded one, where the seal is broken, and while
 * other children are named in it of whom nobody has said how they are to be printed.
 */
export function printableRecord(
  context: HandlerContext,
  recordId: RecordId,
  profile: ExportProfile,
): Result<Printable, Failure> {
  const composed = composedRecord(context, recordId, profile);
  if (!composed.ok) return composed;
  const document = withNamesAsDecided(context.session().database, composed.value, profile);
  return document.ok ? succeeded({ entry: composed.value.entry, profile, document: document.value }) : document;
}

/** The same before names are looked for. */
export function composedRecord(
  context: HandlerContext,
  recordId: RecordId,
  profile: ExportProfile,
): Result<Composed, Failure> {
  const session = context.session();
  const readable = readableRecord(session, recordId);
  if (!readable.ok) return readable;
  const entry = readable.value;
  if (entry.state === 'DISCARDED') return failed({ kind: 'WRONG_STATE' });
  const words = wordsToPrint(context, entry);
  if (!words.ok) return words;
  const settings = readSettings(session.database);
  const { state, sharedAt, version } = entry;
  const filePattern = readFilePattern(session.database);
  // A copy for preparing disclosure holds every word, so a name that is initials elsewhere is marked there.
  const markedNames = chosenNames(session.database, { recordId, version, choices: ['MARK', 'INITIALS'] });
  const document = composeCopy({ ...words.value, state, sharedAt, settings, profile, filePattern, markedNames });
  return succeeded({ entry, content: words.value.content, document });
}

/** What was sealed, from the sealed text itself and only while it is whole; for anything else what the tables say. */
export function wordsToPrint(
  context: HandlerContext,
  { id, state }: RecordEntry,
): Result<{ content: RecordContent; seal: Seal | null }, Failure> {
  const { database } = context.session();
  if (!isSealed(state)) {
    const content = readRecordContent(database, id, context.clock.today());
    return content === null ? failed({ kind: 'NOT_FOUND' }) : succeeded({ content, seal: null });
  }
  const content = readSealedContent(database, id);
  const seal = readSeal(database, id);
  if (content === null || seal === null || !isSealIntact(database, id)) return failed({ kind: 'SEAL_BROKEN' });
  return succeeded({ content, seal });
}
