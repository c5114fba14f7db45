import { z } from 'zod';
import { instant, localDate } from '../calendar/local-date';
import { challenge } from '../challenge/challenge';
import { datedFact } from '../child/child';
import { actionId, recordId } from '../identifiers';
import { actionSource, keyDateKind, notDoneCause } from '../lists/memory-lists';
import { sectionValue } from '../section/section-values';
import { recordMemory } from './record-memory';

/** A mark made between supervisions: how it is going, and how we know. */
export const progressNote = z.strictObject({
  on: localDate,
  by: z.string(),
  /** What the person says of it; the next supervision decides. */
  says: z.enum(['UNDER_WAY', 'DONE', 'STUCK']),
  note: z.string(),
  evidence: z.string(),
});
export type ProgressNote = z.infer<typeof progressNote>;

/** An action of an earlier record with all that its history says. */
export const rememberedAction = z.strictObject({
  id: actionId,
  recordId,
  who: z.string(),
  role: z.string(),
  what: z.string(),
  soThat: z.string(),
  agreedOn: localDate,
  firstDue: localDate,
  due: localDate,
  state: z.enum(['OPEN', 'DONE', 'PARTLY', 'NOT_DONE', 'NO_LONGER_NEEDED', 'CONTINUED']),
  /** How often it was carried past its date, and its date moved, with those of the action it continues (ACT-08, ACT-15). */
  carries: z.int().nonnegative(),
  moves: z.int().nonnegative(),
  source: actionSource,
  measure: z.int().min(1).max(5).nullable(),
  /** One of the three that matter most to the child (ACT-09). */
  matters: z.boolean(),
  /** The earlier action that this one is again (ACT-10). */
  continues: actionId.nullable(),
  lastCause: notDoneCause.nullable(),
  /** The day it was done or no longer needed; null while it is open. */
  closedOn: localDate.nullable(),
  notes: z.array(progressNote),
});
export type RememberedAction = z.infer<typeof rememberedAction>;

/** Everything before this record that the rules look at. */
export const childHistory = z.strictObject({
  facts: z.array(datedFact),
  /** The last known day of each kind. */
  keyDates: z.array(z.strictObject({ kind: keyDateKind, day: localDate, recordedAt: instant })),
  /** Sealed records of this child before this one, of every kind, the earliest session first; milestone reviews and handovers whenever they were begun. */
  records: z.array(recordMemory),
  /** Actions agreed in other records of this child, the earliest first. */
  actions: z.array(rememberedAction),
  /** Challenges of this child, open and closed, the earliest first. */
  challenges: z.array(challenge),
  /** What was written last time in a record of the same kind; null for the first. */
  lastSections: z.record(z.string(), sectionValue).nullable(),
  /** What is known of the worker of this session. */
  worker: z
    .strictObject({
      startedOn: localDate.nullable(),
      /** The day they began as newly qualified (ASYE); null for others. */
      newlyQualifiedFrom: localDate.nullable(),
      leftOn: localDate.nullable(),
    })
    .nullable(),
});
export type ChildHistory = z.infer<typeof childHistory>;

/** A child of whom nothing is known yet, and a person who may not look back. */
export const NO_HISTORY: ChildHistory = {
  facts: [],
  keyDates: [],
  records: [],
  actions: [],
  challenges: [],
  lastSections: null,
  worker: null,
};
