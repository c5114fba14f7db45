import { ENGLAND_BANK_HOLIDAYS } from '@domain/calendar/bank-holidays';
import { localDate } from '@domain/calendar/local-date';
import { challenge } from '@domain/challenge/challenge';
import { child, datedFact } from '@domain/child/child';
import { type ChildHistory, NO_HISTORY, rememberedAction } from '@domain/memory/child-history';
import { type RecordMemory, recordMemory } from '@domain/memory/record-memory';
import { DEFAULT_CHECK_SETTINGS } from '@domain/settings/check-settings';
import type { StoryContext } from '@domain/story/story-shapes';

/** Small made-up pieces of a child's history, each whole enough to be read by the schema. */
let last = 0;
const uuid = () => {
  last += 1;
  return `7d0cb5a8-6b3e-4f0c-9f7e-${String(last).padStart(12, '0')}`;
};
const AT = '2026-01-05T09:00:00.000Z';

export function storyContext(today: string, rest: { nextReview?: string; settings?: object } = {}): StoryContext {
  return {
    child: child.parse({
      ...{ id: uuid(), reference: '1', forename: 'Wren', surname: 'Halloway', dateOfBirth: '2019-03-01' },
      ...{ expectedDateOfBirth: null, gender: null, ethnicity: null, disability: null, team: null },
      ...{ teamManager: null, familyGroup: null, lastSeen: null, nextReview: rest.nextReview ?? null },
    }),
    settings: { ...DEFAULT_CHECK_SETTINGS, ...rest.settings },
    today: localDate.parse(today),
    holidays: ENGLAND_BANK_HOLIDAYS,
  };
}

export function history(parts: Partial<ChildHistory> = {}): ChildHistory {
  return { ...NO_HISTORY, ...parts };
}

export function fact(said: object, from: string, until: string | null = null) {
  return datedFact.parse({ id: uuid(), from, until, source: 'CASELOAD', recordedAt: AT, ...said });
}

export const onPlan = (from: string, until: string | null = null) =>
  fact({ kind: 'STATUS', status: 'CP', category: 'NEGLECT' }, from, until);
export const worker = (name: string, from: string, until: string | null = null) =>
  fact({ kind: 'WORKER', name }, from, until);

export function session(sessionDate: string, rest: object = {}): RecordMemory {
  return recordMemory.parse({
    ...{ recordId: uuid(), number: 1, type: 'CASE', templateId: 'case-supervision', sessionDate, sealedAt: AT },
    ...{ supervisor: 'Marian Oduya', supervisorId: 'm', supervisee: 'Priya Castell', caseStatus: 'CP' },
    ...{ legalStatus: null, livingArrangement: null, planStart: null, progress: null, numbers: [], drift: [] },
    ...{ asked: [], written: [], childSeenOn: null, networkPeople: null, nextPlanned: null, permanencePlan: null },
    measures: [],
    ...rest,
  });
}

export const rated = (rater: string, value: number, name = '') => ({
  ...{ section: 'scale', statement: null, rater, name, value },
});

export function action(what: string, rest: object = {}) {
  return rememberedAction.parse({
    ...{ id: uuid(), recordId: uuid(), who: 'Priya Castell', role: '', what, soThat: '', agreedOn: '2026-01-05' },
    ...{ firstDue: '2026-02-02', due: '2026-02-02', state: 'OPEN', carries: 0, moves: 0, source: 'SUPERVISION' },
    ...{ measure: null, matters: false, continues: null, lastCause: null, closedOn: null, notes: [] },
    ...rest,
  });
}

export function challengeOf(rest: object = {}) {
  return challenge.parse({
    ...{ id: uuid(), childId: uuid(), raisedOn: '2026-01-05', raisedBy: 'Hazel Kerr', source: 'CP_CHAIR' },
    ...{ stage: 'INFORMAL', issue: 'x', risk: '', response: '', respondedOn: null, changed: '', howWeKnow: '' },
    ...{ seenOn: null, closedOn: null, closedBy: '' },
    ...rest,
  });
}
