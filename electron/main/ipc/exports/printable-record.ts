import type { Failure } from '@contract/failure';
import { mayExport } from '@domain/access/may';
import type { RecordDocument } from '@domain/document/document';
import { composeCopy } from '@domain/export/compose-copy';
import type { ExportProfile } from '@domain/export/export-profile';
import type { RecordId } from '@domain/identifiers';
import { failed, type Result, succeeded } from '@domain/result';
import { chosenNames } from '../../store/chosen-names';
import { readFilePattern } from '../../store/file-pattern-table';
import type { RecordEntry } from '../../store/record-table';
import { readSettings } from '../../store/settings-table';
import type { HandlerContext } from '../handler-context';
import { readableRecord } from '../viewer';
import { type CopyWanted, whyNotMade } from './may-make-copy';
import { type Composed, withNamesAsDecided } from './names-in-record';
import { wordsToPrint } from './words-to-print';

/** A record with the document that is to be made of it. */
export type Printable = {
  readonly entry: RecordEntry;
  readonly profile: ExportProfile;
  readonly document: RecordDocument;
};

/**
 * The document of a record as it is at this moment; refused for a discarded one, where the seal is broken, for a kind of
 * copy that this person may not have yet, and while other children are named in it of whom nobody has said how they are
 * to be printed. `wanted` is the kind alone, or with what was said about it.
 */
export function printableRecord(
  context: HandlerContext,
  recordId: RecordId,
  wanted: ExportProfile | CopyWanted,
): Result<Printable, Failure> {
  const asked: CopyWanted = typeof wanted === 'string' ? { profile: wanted } : wanted;
  const composed = composedRecord(context, recordId, asked);
  if (!composed.ok) return composed;
  const { entry } = composed.value;
  const refusal = whyNotMade(asked, entry.state);
  if (refusal !== null) return failed(refusal);
  const { profile } = asked;
  const document = withNamesAsDecided(context.session().database, composed.value, profile);
  return document.ok ? succeeded({ entry, profile, document: document.value }) : document;
}

/** The same before names are looked for. */
export function composedRecord(
  context: HandlerContext,
  recordId: RecordId,
  { profile, leftOut }: CopyWanted,
): Result<Composed, Failure> {
  const session = context.session();
  const readable = readableRecord(session, recordId);
  if (!readable.ok) return readable;
  if (!mayExport(session.user.role, profile)) return failed({ kind: 'NOT_ALLOWED' });
  const entry = readable.value;
  if (entry.state === 'DISCARDED') return failed({ kind: 'WRONG_STATE' });
  // What has to be said first is asked where the copy is made, not where it is only looked at.
  const refusal = whyNotMade({ profile, isChecked: true }, entry.state);
  if (refusal !== null) return failed(refusal);
  const words = wordsToPrint(context, entry);
  if (!words.ok) return words;
  const settings = readSettings(session.database);
  const { state, sharedAt, version } = entry;
  const filePattern = readFilePattern(session.database);
  // A copy for preparing disclosure holds every word, so a name that is initials elsewhere is marked there.
  const markedNames = chosenNames(session.database, { recordId, version, choices: ['MARK', 'INITIALS'] });
  const document = composeCopy({
    ...words.value,
    state,
    sharedAt,
    settings,
    profile,
    filePattern,
    markedNames,
    ...(leftOut && { leftOut }),
  });
  return succeeded({ entry, content: words.value.content, document });
}
