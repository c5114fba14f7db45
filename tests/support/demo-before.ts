import type { RecordView } from '@contract/record-calls';
import type { LocalDate } from '@domain/calendar/local-date';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { RecordHeader } from '@domain/record/record';
import type { EarlierActionAnswer } from '@domain/section/kinds/last-actions-section';
import type { SectionValue } from '@domain/section/section-values';
import type { Page } from '@playwright/test';
import { answers, decision, rating } from './demo-rows';
import { passCheck } from './pass-check';
import { ask } from './throwaway-vault';
import { day, idOf, prose, TOBIN_DANGER, TOBIN_OPEN_ACTIONS } from './tobin-words';

/* What went before the demo records, signed through the door: real records, so that the store counts and carries. */

type Before = {
  readonly childId: ChildId;
  readonly templateId: string;
  readonly header: Partial<RecordHeader> & { readonly sessionDate: LocalDate };
  readonly sections: Readonly<Record<string, SectionValue>>;
};

/** Writes, shares and signs a record; what else is asked of it is not what the demo is about. */
export async function signBefore(page: Page, { childId, templateId, header, sections }: Before): Promise<RecordView> {
  const { recordId } = (await ask(page, 'record:start', { childId, templateId })) as { recordId: RecordId };
  const open = async () => (await ask(page, 'record:open', { recordId })) as RecordView;
  const { content } = await open();
  await ask(page, 'record:save', { recordId, header: { ...content.header, ...header }, sections, place: null });
  await ask(page, 'record:share', { recordId });
  await ask(page, 'record:answer', { recordId, kind: 'AGREES', comment: '' });
  await passCheck(page, recordId);
  await ask(page, 'record:sign', { recordId });
  return open();
}

/**
 * Tobin's three supervisions of the autumn: the manager's number is 4 each time, and finding his dad is carried twice
 * and its date moved twice.
 */
export async function tobinsAutumn(page: Page, childId: ChildId): Promise<void> {
  for (const [name, from] of [
    ['Ada Brook', '2025-12-01'],
    ['Sam Hale', '2026-04-01'],
  ] as const) {
    await ask(page, 'child:record-change', { childId, change: { kind: 'WORKER', from: day(from), name } });
  }
  const agreed = TOBIN_OPEN_ACTIONS.map(({ who, role, what, soThat, firstDue }, at) => ({
    ...{ id: idOf(900 + at), who, role, what, by: firstDue, byText: '', soThat },
  }));
  const actions: SectionValue = { kind: 'ACTIONS', actions: agreed, noActionReason: '' };
  const again = (sessionDate: string, sections: Record<string, SectionValue>) =>
    signBefore(page, {
      ...{ childId, templateId: 'case-supervision' },
      header: { sessionDate: day(sessionDate), supervisee: 'Priya Castell', livingArrangement: 'ONE_PARENT' },
      sections: { ...fourOfTen(sessionDate), ...sections },
    });
  await again('2026-09-14', { actions, identity: loves('Swimming, and Nan Pat’s packed lunches') });
  await again('2026-09-28', { lastActions: notFound('2026-10-12', 'WORKER_CHANGE'), actions: NOTHING_NEW });
  await again('2026-10-12', { lastActions: notFound('2026-11-09', 'OTHER'), actions: NOTHING_NEW });
}

const NOTHING_NEW: SectionValue = {
  ...{ kind: 'ACTIONS', actions: [] },
  noActionReason: 'What is agreed already comes first, and nothing is added to it',
};

const loves = (what: string): SectionValue => ({ kind: 'FIELDS', answers: answers({ loves: what }) });

function notFound(newDue: string, cause: EarlierActionAnswer['cause']): SectionValue {
  const given: EarlierActionAnswer[] = [
    { actionId: idOf(900), result: 'NOT_YET_DUE', note: '' },
    {
      ...{ actionId: idOf(901), result: 'NOT_DONE', note: 'Tobin asked Priya if Dad knows where he lives.', cause },
      newDue: { date: day(newDue), text: '' },
    },
  ];
  return { kind: 'LAST_ACTIONS', answers: given };
}

/** What was worried about in September, and the number that did not move. */
function fourOfTen(sessionDate: string): Record<string, SectionValue> {
  const four = { value: 4, whatMakesItThatHigh: `Nan Pat, on ${sessionDate}.`, oneHigher: 'A week of mornings.' };
  const notAsked = { value: null, notAskedBecause: 'Not seen since last time.' };
  return {
    update: prose(`What Priya has seen up to ${sessionDate}.`),
    danger: {
      kind: 'DANGER_STATEMENTS',
      statements: [
        {
          ...{ id: TOBIN_DANGER, who: 'Priya and Mrs Bell at school', what: 'Keeley could not get up on two mornings' },
          ...{ couldHappen: 'Tobin or Wren could be hurt', isCarried: sessionDate > '2026-09-14' },
          ...{ standing: sessionDate > '2026-09-14' ? 'SAME' : null, standingBecause: '' },
        },
      ],
    },
    scale: {
      kind: 'STATEMENT_SCALES',
      scales: [
        {
          ...{ id: idOf(504), statement: TOBIN_DANGER, zeroMeans: '', tenMeans: '', whyWeDiffer: '' },
          ratings: [
            rating(idOf(211), { rater: 'CHILD', name: 'Tobin', ...notAsked }),
            rating(idOf(212), { rater: 'MOTHER', name: 'Keeley', ...notAsked }),
            rating(idOf(213), { rater: 'FATHER', name: 'Dean', value: null, notAskedBecause: 'Not found yet.' }),
            rating(idOf(214), { rater: 'NETWORK', name: 'Nan Pat', ...notAsked }),
            rating(idOf(215), { rater: 'SW', name: 'Priya Castell', ...four }),
            rating(idOf(216), { rater: 'TM', name: 'Marian Oduya', ...four }),
          ],
        },
      ],
    },
    decisions: {
      kind: 'DECISIONS',
      decisions: [decision(idOf(950), { decision: `Stay on the plan after ${sessionDate}`, reason: 'Mornings' })],
    },
  };
}

/** The nine-month review, as Marian wrote it on 20 November. */
export async function tobinsNineMonths(page: Page, childId: ChildId): Promise<void> {
  const words = (given: Record<string, string>): SectionValue => ({ kind: 'FIELDS', answers: answers(given) });
  await signBefore(page, {
    ...{ childId, templateId: 'milestone-review' },
    header: { sessionDate: day('2026-11-20'), supervisee: 'Priya Castell', livingArrangement: 'ONE_PARENT' },
    sections: {
      milestone: words({ which: '9 months' }),
      sinceStart: words({
        evidence: 'Tobin is in school on time more often.',
        whyNotFaster: 'Most of the safety is Pat.',
      }),
      outcome: words({
        option: 'Keep the plan, with an end date',
        decision: 'Keep the plan.',
        reason: 'Seen once so far.',
      }),
    },
  });
}

/** Marlow's homes, his second review, and the supervision before this one, in which who he is was written. */
export async function marlowsYear(page: Page, childId: ChildId): Promise<void> {
  for (const [detail, from] of [
    ['First foster home', '2026-03-09'],
    ['Second foster home', '2026-06-01'],
    ['Jo Larkin', '2026-08-24'],
  ] as const) {
    const change = { kind: 'HOME', from: day(from), arrangement: 'FOSTER_IN_HOUSE', detail } as const;
    await ask(page, 'child:record-change', { childId, change });
  }
  await ask(page, 'child:record-key-date', { childId, kind: 'SECOND_REVIEW', day: day('2026-06-30') });
  await signBefore(page, {
    ...{ childId, templateId: 'permanence' },
    header: { sessionDate: day('2026-10-06'), supervisee: 'Leanne Petrie', livingArrangement: 'FOSTER_IN_HOUSE' },
    sections: {
      identity: loves('Jo’s dog, and drawing'),
      decisions: {
        kind: 'DECISIONS',
        decisions: [decision(idOf(2_950), { decision: 'He stays with Jo for now', reason: 'He asked to' })],
      },
      actions: NOTHING_NEW,
    },
  });
}
