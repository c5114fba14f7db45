import type { ChildId } from '../../identifiers';
import { familyKey, type NamedInStore, type NameIndex, surnameWords, wordsOf } from './name-index';

/**
 * How another child stands to the child of the record, as far as the store knows. It decides whether a forename alone
 * may mean them, and what is suggested.
 */
export const NAME_RELATION_LABELS = {
  SAME_FAMILY: 'Same family',
  SAME_SESSION: 'From the same session',
  SAME_SURNAME: 'Same surname',
  OTHER: 'Another child known here',
} as const;
export type NameRelation = keyof typeof NAME_RELATION_LABELS;

/** The child of the record, and who was talked about in the same session. */
export type RecordSubject = {
  readonly child: Omit<NamedInStore, 'familyGroup'>;
  readonly familyGroup: string | null;
  readonly sameSession: readonly ChildId[];
};

/** The other children a forename alone may mean, each with the closest way in which they stand to this child. */
export function likelyMeant(subject: RecordSubject, index: NameIndex): Map<ChildId, NameRelation> {
  const likely = new Map<ChildId, NameRelation>();
  for (const word of surnameWords(wordsOf(subject.child.surname))) {
    for (const { id } of index.bySurname.get(word) ?? []) likely.set(id, 'SAME_SURNAME');
  }
  for (const id of subject.sameSession) likely.set(id, 'SAME_SESSION');
  const group = familyKey(subject.familyGroup);
  for (const { id } of (group === null ? undefined : index.byFamily.get(group)) ?? []) likely.set(id, 'SAME_FAMILY');
  likely.delete(subject.child.id);
  return likely;
}

/** True for children who belong together, and not only by a surname that many have. */
export function isClose(relation: NameRelation): boolean {
  return relation === 'SAME_FAMILY' || relation === 'SAME_SESSION';
}
