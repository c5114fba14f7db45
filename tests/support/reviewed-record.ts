import { instant, localDate } from '@domain/calendar/local-date';
import { actionId } from '@domain/identifiers';
import type { RecordContent } from '@domain/record/record';
import { actionsToAnswer } from '@domain/review/shared-text';
import type { ActionAnswer, WorkerReview } from '@domain/review/worker-review';
import { everyKindRecord } from './every-kind-record';

/** One proposal, one disagreement, and everything else of a worker's own. Fictional throughout. */
export function fullReview(content: RecordContent): WorkerReview {
  const [first, second, ...others] = actionsToAnswer(content).map(({ id }) => actionId.parse(id));
  const empty = { due: null, dueText: '', who: '', what: '', because: '' };
  const proposes: Partial<ActionAnswer> = {
    verdict: 'PROPOSE',
    ...{ due: localDate.parse('2026-12-11'), who: 'Joan Tarrant', what: 'Ask the school twice' },
    because: 'The office is shut in the last week.\n\nMrs Bell told me.',
  };
  return {
    actions: [
      ...(first === undefined ? [] : [{ actionId: first, ...empty, verdict: 'PROPOSE' as const, ...proposes }]),
      ...(second === undefined
        ? []
        : [{ actionId: second, ...empty, verdict: 'DISAGREE' as const, because: 'Nobody asked Nan Pat.' }]),
      ...others.map((id) => ({ actionId: id, ...empty, verdict: 'AGREE' as const, because: 'Glad of it.' })),
    ],
    results: content.openActions.map(({ id }) => ({ actionId: id, result: 'PARTLY' as const, note: 'Half of it.' })),
    reflection: 'I worry more at night than I said.',
    isMissing: true,
    missing: 'We also talked about the swimming club.',
  };
}

/** A record with something in every kind of section and a worker who answered each action. */
export function reviewedRecord(review: Partial<WorkerReview> = {}): RecordContent {
  const content = everyKindRecord();
  return {
    ...content,
    answer: {
      ...{ kind: 'AGREES_WITH_COMMENT', comment: 'I would put Mondays first.', recordedBy: 'Priya Castell' },
      recordedAt: instant.parse('2026-11-12T14:05:00.000Z'),
      review: { ...fullReview(content), ...review },
      pinnedTo: 'a'.repeat(64),
    },
  };
}
