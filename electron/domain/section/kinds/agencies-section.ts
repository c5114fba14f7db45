import { z } from 'zod';
import { agency } from '../../lists/practice-lists';
import { MOST_ROWS, noDay, rowId, typedDay, words } from '../section-fields';
import type { SectionKindModule } from '../section-kind';
import { isBlank, linesOf } from '../words';

/** What one agency told us, or why it has not (SOS-17, FDR-01): an empty line must explain itself. */
export const agencyLine = z.strictObject({
  id: rowId,
  agency,
  /** Who there, or which one: "Mrs Bell, class teacher". */
  name: words,
  /** In a strategy discussion: there, sent what they know, or absent. Asked only where the form asks it. */
  presence: z.enum(['PRESENT', 'SENT', 'ABSENT']).nullable(),
  standing: z.enum(['SAID', 'NOTHING_KNOWN', 'NOT_ASKED', 'AWAITED']).nullable(),
  said: words,
  /** Why it was not asked. */
  because: words,
  awaitedBy: typedDay,
  agrees: z.enum(['YES', 'PARTLY', 'NO']).nullable(),
});
export type AgencyLine = z.infer<typeof agencyLine>;

export const agenciesValue = z.strictObject({
  kind: z.literal('AGENCIES'),
  agencies: z.array(agencyLine).max(MOST_ROWS),
  note: words,
});

/** Which agencies there are for this child stands again next time; what they say is asked afresh. */
export const agenciesSection: SectionKindModule<z.infer<typeof agenciesValue>> = {
  empty: () => ({ kind: 'AGENCIES', agencies: [], note: '' }),
  isEmpty: (value) => isBlank(value.note) && value.agencies.every(isBlankAgency),
  plainText: (value) => linesOf([...value.agencies.flatMap(wordsOf), value.note]),
  carry: (last) => {
    const agencies = last.agencies.filter((each) => !isBlankAgency(each));
    return agencies.length === 0 ? null : { kind: 'AGENCIES', agencies: agencies.map(askedAgain), note: '' };
  },
  isWaiting: (value) => value.agencies.some((each) => !isBlank(each.name) && isUnansweredAgency(each)),
};

/** A line that stands ready and has nothing on it but which agency it is for. */
export function isBlankAgency(line: AgencyLine): boolean {
  return isUnansweredAgency(line) && line.agrees === null && isBlank(linesOf(wordsOf(line)));
}

/** Nobody has said yet what this agency tells us, or why it does not. */
export function isUnansweredAgency(line: AgencyLine): boolean {
  const isAwaited = line.awaitedBy.date !== null || !isBlank(line.awaitedBy.text);
  return line.standing === null && line.presence === null && !isAwaited && isBlank(line.said);
}

function askedAgain({ id, agency: which, name }: AgencyLine): AgencyLine {
  return {
    ...{ id, agency: which, name, presence: null, standing: null },
    ...{ said: '', because: '', awaitedBy: noDay(), agrees: null },
  };
}

function wordsOf({ name, said, because }: AgencyLine): string[] {
  return [name, said, because];
}
