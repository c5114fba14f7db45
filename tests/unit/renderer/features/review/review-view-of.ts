import { type ReviewView, reviewView } from '@contract/review-calls';
import { NO_REVIEW } from '@domain/review/worker-review';
import { FIND_DAD, recordViewOf } from '../record/record-view-of';

export const SCHOOL = '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0b0001';
export const NIGHT = '7d0cb5a8-6b3e-4f0c-9f7e-1f6f5f0b0002';

export function anAction(id: string, what: string, more: object = {}) {
  const rest = { who: 'Priya Castell', role: 'social worker', by: '2099-11-27', byText: '27/11/2099' };
  return { id, what, ...rest, soThat: 'Tobin is heard', ...more };
}

export const ACTIONS = [anAction(SCHOOL, 'Ring the school'), anAction(NIGHT, 'Write the night plan')];

/** A fictional shared record with two actions, as its worker opens it; parsed, so that a test cannot invent a shape. */
export function reviewViewOf(
  changes: { review?: object; view?: object; content?: object; actions?: object[] } = {},
): ReviewView {
  const sections = { actions: { kind: 'ACTIONS', actions: changes.actions ?? ACTIONS, noActionReason: '' } };
  return reviewView.parse({
    view: recordViewOf({
      view: { state: 'SHARED', sharedAt: '2026-11-09T12:00:00.000Z', history: null, ...changes.view },
      content: { version: 1, sections, ...changes.content },
    }),
    textHash: 'a'.repeat(64),
    answerBy: '2099-11-12',
    seenBefore: null,
    changes: [],
    earlierActions: [{ ...FIND_DAD, notes: [] }],
    review: NO_REVIEW,
    comment: '',
    earlierAnswer: null,
    ...changes.review,
  });
}
