import type { Failure } from '@contract/failure';
import type { RecordDocument } from '@domain/document/document';
import type { ExportProfile } from '@domain/export/export-profile';
import { applyNameChoices } from '@domain/export/names/apply-name-choices';
import { type FindNames, nameFinder } from '@domain/export/names/find-names';
import { adultsInRecord } from '@domain/export/names/named-adults';
import { otherChildrenNamed } from '@domain/export/names/other-names';
import type { RecordContent } from '@domain/record/record';
import { failed, type Result, succeeded } from '@domain/result';
import { readNameIndex, readWorkersAround } from '../../store/child-names';
import { readNameChoices } from '../../store/name-choice-table';
import type { Database } from '../../store/open-store';
import type { RecordEntry } from '../../store/record-table';
import { recordsOfSession } from '../../store/same-session';

/** A record as the document of a profile, before names are looked for in it. */
export type Composed = {
  readonly entry: RecordEntry;
  readonly content: RecordContent;
  readonly document: RecordDocument;
};

/** Looks for the other children of the store in a record, from what the store knows of its child. */
export function findNamesFor(database: Database, { entry, content }: Composed): FindNames {
  const index = readNameIndex(database);
  return nameFinder({
    index,
    subject: {
      child: content.child,
      familyGroup: index.byId.get(entry.childId)?.familyGroup ?? null,
      sameSession: recordsOfSession(database, entry.id).map(({ childId }) => childId),
    },
    adults: [...adultsInRecord(content), ...readWorkersAround(database, entry.childId)],
  });
}

/**
 * The document with the names of other children as a person has decided (EXP-02). NAMES_TO_DECIDE while there is one
 * nobody has decided about: nothing is kept or hidden by silence. A copy for practice days is left to its own rules,
 * which replace every name there is.
 */
export function withNamesAsDecided(
  database: Database,
  composed: Composed,
  profile: ExportProfile,
): Result<RecordDocument, Failure> {
  const { entry, document } = composed;
  if (profile === 'PRACTICE_DAY') return succeeded(document);
  const find = findNamesFor(database, composed);
  const choices = readNameChoices(database, entry.id, entry.version);
  const named = otherChildrenNamed(document, find);
  if (named.length === 0) return succeeded(document);
  if (named.some(({ childId }) => !choices.has(childId))) return failed({ kind: 'NAMES_TO_DECIDE' });
  // Nothing is taken out of a disclosure copy: it marks these names itself.
  return succeeded(profile === 'DISCLOSURE' ? document : applyNameChoices(document, find, choices));
}
