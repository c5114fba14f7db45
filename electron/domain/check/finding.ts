import type { LocalDate } from '../calendar/local-date';
import type { RecordContent } from '../record/record';

/** HARD stops *Agree and sign*; REASON goes on once a reason is typed; WARN can be closed; BOARD only colours the team board. */
export type Strength = 'HARD' | 'REASON' | 'WARN' | 'BOARD';

/** Where to put the cursor to mend a gap: a section, a row in it, and a field of that row. */
export type Place = { readonly section: string; readonly row?: string; readonly field?: string };

/** What a rule found in one place. `message` is what a person reads: what is missing, in plain words. */
export type Gap = { readonly message: string; readonly place: Place };

export type Finding = Gap & { readonly code: string; readonly strength: Strength };

export type CheckContext = { readonly today: LocalDate; readonly isWorkingDay: (day: LocalDate) => boolean };

/** One rule of the recording check. The list of rules is the only place that knows them all. */
export type Rule = {
  /** As in domain brief 1b. */
  readonly code: string;
  readonly strength: Strength;
  readonly title: string;
  /** Why we are asking: the inspectors' words, with the document they are from. */
  readonly why: { readonly quote: string; readonly source: string };
  readonly check: (content: RecordContent, context: CheckContext) => readonly Gap[];
};
