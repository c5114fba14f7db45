import { z } from 'zod';
import { MOST_ROWS, rowId, words } from '../section-fields';
import { neverWaits, type SectionKindModule } from '../section-kind';
import { isBlank, linesOf } from '../words';

/** Somebody who is there for the child, what they know and what they have agreed to do (SOS-12, SOS-13). */
export const networkPerson = z.strictObject({
  id: rowId,
  name: words,
  relation: words,
  /** A paid professional does not count as network. */
  isPaid: z.boolean(),
  knows: z.enum(['YES', 'SOME', 'NO']).nullable(),
  agreedTo: words,
  couldCare: z.enum(['YES', 'MAYBE', 'NO']).nullable(),
  /** Viability assessment: asked for, due, outcome. */
  viability: words,
});
export type NetworkPerson = z.infer<typeof networkPerson>;

/** Father or other parent (CHD-08): never left blank without a word. */
export const otherParentStanding = z.enum(['INVOLVED', 'NOT_INVOLVED', 'NOT_FOUND']);

export const networkValue = z.strictObject({
  kind: z.literal('NETWORK'),
  people: z.array(networkPerson).max(MOST_ROWS),
  otherParent: otherParentStanding.nullable(),
  otherParentNote: words,
  note: words,
});
export type NetworkValue = z.infer<typeof networkValue>;

/** The people stand again next time, with what they agreed to; the note about them is written afresh. */
export const networkSection: SectionKindModule<NetworkValue> = {
  empty: () => ({ kind: 'NETWORK', people: [], otherParent: null, otherParentNote: '', note: '' }),
  isEmpty: (value) =>
    value.otherParent === null &&
    isBlank(linesOf([value.otherParentNote, value.note])) &&
    value.people.every(isBlankPerson),
  plainText: (value) => linesOf([...value.people.flatMap(wordsOf), value.otherParentNote, value.note]),
  carry: (last) => {
    const people = last.people.filter((each) => !isBlankPerson(each));
    if (people.length === 0 && last.otherParent === null) return null;
    return { ...last, people, note: '' };
  },
  isWaiting: neverWaits,
};

/** A row that was added and never written in. */
export function isBlankPerson(person: NetworkPerson): boolean {
  return person.knows === null && person.couldCare === null && isBlank(linesOf(wordsOf(person)));
}

function wordsOf(person: NetworkPerson): string[] {
  return [person.name, person.relation, person.agreedTo, person.viability];
}
