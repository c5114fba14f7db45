import type { LocalDate } from '../calendar/local-date';
import type { Holidays } from '../calendar/working-days';
import type { DriftFlag } from '../lists/memory-lists';
import type { ChildHistory } from '../memory/child-history';
import type { RecordContent } from '../record/record';
import type { CheckSettings } from '../settings/check-settings';

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
  /**
   * What in the record it is about, the same at every run of the check while that is so: a reason, an exception or a
   * closing belongs to the rule's code and this. It never holds words of the record.
   */
  readonly subject: string;
  /** Where it is a thing that drifts: the flag and what it is about. The manager's decision on it answers this finding (DRF-14). */
  readonly drift?: DriftKey;
};

/** Which thing that drifts: `subject` is the id of an action or a challenge, and empty where there can be only one. */
export type DriftKey = { readonly flag: DriftFlag; readonly subject: string };

export type CheckContext = {
  readonly today: LocalDate;
  readonly isWorkingDay: (day: LocalDate) => boolean;
  readonly holidays: Holidays;
  /** The thresholds this record is checked with: those of the day it was begun. */
  readonly settings: CheckSettings;
  /** Everything before this record. */
  readonly history: ChildHistory;
};

/** One rule of the recording check. The list of rules is the only place that knows them all. */
export type Rule = {
  readonly code: string;
  /** The strongest it can be; a finding of it may be weaker. */
  readonly strength: Strength;
  readonly title: string;
  /** Why we are asking: the inspectors' words, with the source file and line; the number of the finding in the list. */
  readonly why: { readonly finding: number; readonly quote: string; readonly source: string };
  readonly check: (content: RecordContent, context: CheckContext) => readonly Finding[];
};
