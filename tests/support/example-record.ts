import { instant, localDate } from '@domain/calendar/local-date';
import { actionId, childId, recordId, userId } from '@domain/identifiers';
import type { RecordContent } from '@domain/record/record';
import type { DraftAction } from '@domain/section/kinds/actions-section';
import type { DraftDecision } from '@domain/section/kinds/decisions-section';
import type { SectionValue } from '@domain/section/section-values';
import { shippedTemplates } from '@domain/template/shipped-templates';
import type { Template } from '@domain/template/template';
import { FIRST_CASE_SUPERVISION } from './first-case-supervision';

/** Fictional throughout. */
export const EXAMPLE_IDS = {
  record: recordId.parse('11111111-1111-4111-8111-111111111111'),
  child: childId.parse('22222222-2222-4222-8222-222222222222'),
  manager: userId.parse('33333333-3333-4333-8333-333333333333'),
  action: actionId.parse('44444444-4444-4444-8444-444444444444'),
} as const;

export function exampleTemplate(id: 'case-supervision' | 'addendum' = 'case-supervision'): Template {
  if (id === 'case-supervision') return FIRST_CASE_SUPERVISION;
  const found = shippedTemplates().find((template) => template.id === id);
  if (found === undefined) throw new Error(`No shipped template ${id}`);
  return found;
}

export function richText(...paragraphs: string[]): SectionValue {
  return {
    kind: 'RICH_TEXT',
    text: {
      type: 'doc',
      content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    },
  };
}

export function exampleAction(changes: Partial<DraftAction> = {}): DraftAction {
  return {
    id: '55555555-5555-4555-8555-555555555555',
    who: 'Priya Castell',
    role: 'social worker',
    what: 'Ask the school for attendance since September and what they see on Mondays',
    by: localDate.parse('2026-11-20'),
    byText: '20/11/2026',
    soThat: 'we know whether Neve is missing breakfast as well as lessons',
    ...changes,
  };
}

export function exampleDecision(changes: Partial<DraftDecision> = {}): DraftDecision {
  return {
    id: '66666666-6666-4666-8666-666666666666',
    decision: 'Neve stays on a child protection plan',
    reason: 'Nobody has yet been seen to step in on a bad night',
    decidedAgainst: 'Ending the plan at the review',
    agreedBy: '',
    agreedOn: null,
    ...changes,
  };
}

/** A record on the shipped case supervision template that passes every rule when checked on 16 November 2026. */
export function exampleRecord(changes: Partial<RecordContent> = {}): RecordContent {
  return {
    id: EXAMPLE_IDS.record,
    number: 17,
    ordinal: 2,
    version: 1,
    type: 'CASE',
    child: {
      id: EXAMPLE_IDS.child,
      reference: '20431',
      forename: 'Neve',
      surname: 'Carrick',
      dateOfBirth: localDate.parse('2018-03-02'),
      expectedDateOfBirth: null,
      disability: 'No',
      lastSeen: localDate.parse('2026-11-04'),
      nextReview: localDate.parse('2027-01-12'),
      workersInTwelveMonths: 2,
      homesInTwelveMonths: 1,
    },
    template: exampleTemplate(),
    header: {
      sessionDate: localDate.parse('2026-11-09'),
      sessionType: 'PLANNED',
      supervisee: 'Priya Castell',
      supervisor: 'Marian Oduya',
      supervisorId: EXAMPLE_IDS.manager,
      coveringFor: '',
      present: 'Priya Castell and Marian Oduya',
      caseStatus: 'CP',
      cpCategory: 'NEGLECT',
      legalStatus: 'NONE',
      livingArrangement: 'ONE_PARENT',
      planStart: localDate.parse('2026-05-21'),
    },
    sections: {
      update: richText('Two calls from school, both on a Monday.'),
      decisions: { kind: 'DECISIONS', decisions: [exampleDecision()] },
      actions: { kind: 'ACTIONS', actions: [exampleAction()], noActionReason: '' },
      next: { kind: 'NEXT_DATE', date: localDate.parse('2026-12-07'), dateText: '7/12/2026', reason: '' },
    },
    openActions: [],
    answer: null,
    addendumTo: null,
    recordedOn: instant.parse('2026-11-09T15:20:00.000Z'),
    ...changes,
  };
}

/** An addendum to `exampleRecord`. */
export function exampleAddendum(changes: Partial<RecordContent> = {}): RecordContent {
  return exampleRecord({
    id: recordId.parse('77777777-7777-4777-8777-777777777777'),
    number: 18,
    ordinal: 1,
    type: 'ADDENDUM',
    template: exampleTemplate('addendum'),
    sections: { what: richText('The call was on 2 November, not 3 November.'), why: richText('The school told us.') },
    addendumTo: {
      id: EXAMPLE_IDS.record,
      childId: EXAMPLE_IDS.child,
      number: 17,
      version: 1,
      sessionDate: localDate.parse('2026-11-09'),
    },
    ...changes,
  });
}
