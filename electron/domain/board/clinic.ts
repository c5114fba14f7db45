import { z } from 'zod';
import { localDate } from '../calendar/local-date';
import { SPINE, type SpinePart } from '../memory/spine';

/** Below this many records a share says nothing about a team. */
export const FEWEST_RECORDS = 5;
/** Meaningful Measures are numbered from 1 to this. */
export const MEASURES = 5;

const count = z.int().nonnegative();

/** One month of a team's agreed case supervisions. Counts are by part of the spine, in its order; nothing is counted by person. */
export const clinicMonth = z.strictObject({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  records: count,
  asked: z.array(count).length(SPINE.length),
  filled: z.array(count).length(SPINE.length),
  measures: z.array(count).length(MEASURES),
});
export type ClinicMonth = z.infer<typeof clinicMonth>;

export const clinic = z.strictObject({ from: localDate, until: localDate, months: z.array(clinicMonth).max(120) });
export type Clinic = z.infer<typeof clinic>;

/** So many of so many, and the share in percent where there are enough to say. */
export type Share = { readonly filled: number; readonly asked: number; readonly percent: number | null };

export const PART_LABELS: { readonly [P in SpinePart]: string } = {
  LAST_ACTIONS: 'What we agreed last time',
  UPDATE: 'What has happened since',
  CHILD_SEEN: 'Seeing the child',
  CHILD_VOICE: 'What the child says',
  DAY_IN_LIFE: 'A day in the child’s life',
  IDENTITY: 'Who the child is',
  PAST_HARM: 'Past harm',
  DANGER: 'Danger statements',
  STRENGTHS: 'What is working well',
  EXISTING_SAFETY: 'Existing safety',
  NETWORK: 'The network',
  SAFETY_PLAN: 'The safety plan',
  AGENCIES: 'What other agencies say',
  EDUCATION: 'School or nursery',
  SCALE: 'The scale',
  GOALS: 'Safety goals',
  TRAJECTORY: 'The road from here',
  REFLECTION: 'Reflection',
  DIFFERENCE: 'What difference it made',
  PACE: 'Is the pace right',
  DECISIONS: 'Decisions',
  ACTION_PLAN: 'Agreed actions',
  NEXT_DATE: 'The next supervision',
};

export function shareOf(filled: number, asked: number): Share {
  return { filled, asked, percent: asked < FEWEST_RECORDS ? null : Math.round((filled / asked) * 100) };
}

/** With the months in between in which nothing was agreed: a gap in time is seen as a gap. */
export function withEveryMonth(months: readonly ClinicMonth[]): ClinicMonth[] {
  const known = new Map(months.map((each) => [each.month, each]));
  const last = months.at(-1)?.month;
  const all: ClinicMonth[] = [];
  for (let month = months[0]?.month; month !== undefined && last !== undefined && month <= last; month = after(month)) {
    all.push(known.get(month) ?? emptyMonth(month));
  }
  return all;
}

function after(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${String(year + 1)}-01` : `${String(year)}-${String(number + 1).padStart(2, '0')}`;
}

function emptyMonth(month: string): ClinicMonth {
  const zeros = (length: number) => Array.from({ length }, () => 0);
  return { month, records: 0, asked: zeros(SPINE.length), filled: zeros(SPINE.length), measures: zeros(MEASURES) };
}

/** How often each part was written where a form asked for it, over all months, in the order of the spine. */
export function sharesOfParts(months: readonly ClinicMonth[]): { readonly part: SpinePart; readonly share: Share }[] {
  return SPINE.map((part, at) => ({ part, share: shareOf(total(months, 'filled', at), total(months, 'asked', at)) }));
}

/** One part month by month. */
export function partByMonth(
  months: readonly ClinicMonth[],
  part: SpinePart,
): { readonly month: string; readonly share: Share }[] {
  const at = SPINE.indexOf(part);
  return months.map(({ month, asked, filled }) => ({ month, share: shareOf(filled[at] ?? 0, asked[at] ?? 0) }));
}

/** In how many records at least one action was tagged with each Meaningful Measure. */
export function sharesOfMeasures(
  months: readonly ClinicMonth[],
): { readonly measure: number; readonly share: Share }[] {
  const records = months.reduce((sum, month) => sum + month.records, 0);
  return Array.from({ length: MEASURES }, (_, at) => ({
    measure: at + 1,
    share: shareOf(total(months, 'measures', at), records),
  }));
}

export function sayShare({ filled, asked, percent }: Share): string {
  const counts = `${String(filled)} of ${String(asked)}`;
  return percent === null ? `${counts}, too few to say` : `${counts}, ${String(percent)}%`;
}

function total(months: readonly ClinicMonth[], of: 'asked' | 'filled' | 'measures', at: number): number {
  return months.reduce((sum, month) => sum + (month[of][at] ?? 0), 0);
}
