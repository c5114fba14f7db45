import type { LocalDate } from '../calendar/local-date';
import type { RecordContent } from '../record/record';

/** HARD stops *Agree and sign*; REASON goes on once a reason is typed; WARN can be closed; BOARD only colours the team board. */
export type Strength = 'HARD' | 'REASON' | 'WARN' | 'BOARD';

/** Where to put the cursor to mend a gap: a section, a row in it, and a field of that row. */
export type Place = { readonly section: string; readonly row?: string; readonly field?: string };

export type Finding = {
  readonly code: string;
  readonly strength: Strength;
  /** What a person reads: what is missing, in plain words. */
  readonly message: string;
  readonly place: Place;
};

export type CheckContext = { readonly today: LocalDate; readonly isWorkingDay: (day: LocalDate) => boolean };

/** One rule of the recording check. The list of rules is the only place that knows them all. */
export type Rule = {
  readonly code: string;
  readonly strength: Strength;
  readonly title: string;
  /** Why we are asking: the inspectors' words, with the source file and line. */
  readonly why: { readonly quote: string; readonly source: string };
  readonly check: (content: RecordContent, context: CheckContext) => readonly Finding[];
};
