import { z } from 'zod';
import { localDate } from '../calendar/local-date';
import { rater } from '../lists/case-lists';
import { richText } from './rich-text';

/**
 * What a person has written in one section. A half-filled row is kept, never scolded, so almost everything
 * here may be empty; what must be filled before signing is the recording check's business, not the schema's.
 */
const words = z.string().max(20_000);
const rowId = z.uuid();
const day = localDate.nullable();

export const actionResult = z.enum(['DONE', 'PARTLY', 'NOT_DONE', 'NO_LONGER_NEEDED']);
export type ActionResult = z.infer<typeof actionResult>;

/** An agreed action as it is being written: who does what by when, so that what changes for the child. */
export const draftAction = z.strictObject({
  id: rowId,
  /** One named person; a family member may own an action (ACT-02). */
  who: words,
  /** Their part: "social worker", "grandmother". */
  role: words,
  what: words,
  by: day,
  /** What the person typed when it is not yet a date, so that no keystroke is lost. */
  byText: words,
  soThat: words,
});
export type DraftAction = z.infer<typeof draftAction>;

export const draftDecision = z.strictObject({
  id: rowId,
  decision: words,
  reason: words,
  decidedAgainst: words,
  /** Who more senior agreed, where the decision is above the manager's authority. */
  agreedBy: words,
  agreedOn: day,
});
export type DraftDecision = z.infer<typeof draftDecision>;

export const rating = z.strictObject({
  id: rowId,
  rater,
  /** The person's name, e.g. "Nan Pat"; may be empty where the rater says enough. */
  name: words,
  value: z.int().min(0).max(10).nullable(),
  whatMakesItThatHigh: words,
  oneHigher: words,
  notAskedBecause: words,
});
export type Rating = z.infer<typeof rating>;

export const earlierActionAnswer = z.strictObject({
  actionId: z.uuid(),
  result: actionResult.nullable(),
  /** Done: what difference it made. Otherwise: what got in the way and what it has meant for the child. */
  note: words,
});
export type EarlierActionAnswer = z.infer<typeof earlierActionAnswer>;

export const sectionValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('RICH_TEXT'), text: richText }),
  z.strictObject({ kind: z.literal('LAST_ACTIONS'), answers: z.array(earlierActionAnswer).max(500) }),
  z.strictObject({ kind: z.literal('SCALE'), ratings: z.array(rating).max(50), whyWeDiffer: words }),
  z.strictObject({ kind: z.literal('DECISIONS'), decisions: z.array(draftDecision).max(100) }),
  z.strictObject({ kind: z.literal('ACTIONS'), actions: z.array(draftAction).max(200), noActionReason: words }),
  z.strictObject({ kind: z.literal('NEXT_DATE'), date: day, dateText: words, reason: words }),
]);
export type SectionValue = z.infer<typeof sectionValue>;
export type SectionKind = SectionValue['kind'];
export type ValueOf<K extends SectionKind> = Extract<SectionValue, { kind: K }>;
