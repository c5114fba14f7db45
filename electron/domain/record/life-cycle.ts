import { failed, type Result, succeeded } from '../result';
import { hasOtherView } from '../review/other-view';
import type { RecordState, WorkerAnswer } from './record';

/** Everything that can happen to a record (domain brief 3a). */
export const RECORD_STEPS = [
  'SHARE',
  'RETURN',
  'AGREE',
  'AGREE_WITH_COMMENT',
  'AGREE_NO_REPLY',
  'FILE',
  'DISCARD',
] as const;
export type RecordStep = (typeof RECORD_STEPS)[number];

/** From each state, the steps there are and where they lead. What is not listed cannot happen. */
const NEXT: { readonly [S in RecordState]: { readonly [K in RecordStep]?: RecordState } } = {
  DRAFT: { SHARE: 'SHARED', DISCARD: 'DISCARDED' },
  SHARED: {
    RETURN: 'DRAFT',
    AGREE: 'AGREED',
    AGREE_WITH_COMMENT: 'AGREED_WITH_COMMENT',
    AGREE_NO_REPLY: 'AGREED_NO_REPLY',
  },
  AGREED: { FILE: 'FILED' },
  AGREED_WITH_COMMENT: { FILE: 'FILED' },
  AGREED_NO_REPLY: { FILE: 'FILED' },
  FILED: {},
  DISCARDED: {},
};

const SEALED: ReadonlySet<RecordState> = new Set(['AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY', 'FILED']);

/** Where a step leads from a state, or WRONG_STATE where it cannot be taken. */
export function nextState(state: RecordState, step: RecordStep): Result<RecordState, 'WRONG_STATE'> {
  const next = NEXT[state][step];
  return next === undefined ? failed('WRONG_STATE') : succeeded(next);
}

/** The steps that can be taken from a state, for showing what is on offer. */
export function stepsFrom(state: RecordState): readonly RecordStep[] {
  return RECORD_STEPS.filter((step) => NEXT[state][step] !== undefined);
}

/** True once agreed: from then on the text cannot change by any way (LIF-04). A mistake is mended by an addendum. */
export function isSealed(state: RecordState): boolean {
  return SEALED.has(state);
}

/** Only a draft that nobody else has seen may be discarded; `version` counts how many times it has been shared. */
export function mayDiscard(record: { state: RecordState; version: number }): boolean {
  return record.version === 0 && nextState(record.state, 'DISCARD').ok;
}

/**
 * The step that seals a shared record, given what the worker answered. A different view seals too, and is printed whole:
 * also where it is of one action, or of what is missing, in an answer that agrees to the rest.
 */
export function stepForAnswer({ kind, review }: Pick<WorkerAnswer, 'kind' | 'review'>): RecordStep {
  const isPlain = review === undefined || !hasOtherView(review);
  return STEP_FOR_ANSWER[kind === 'AGREES' && !isPlain ? 'AGREES_WITH_COMMENT' : kind];
}

const STEP_FOR_ANSWER: { readonly [K in WorkerAnswer['kind']]: RecordStep } = {
  AGREES: 'AGREE',
  AGREES_WITH_COMMENT: 'AGREE_WITH_COMMENT',
  DISAGREES: 'AGREE_WITH_COMMENT',
  NO_REPLY: 'AGREE_NO_REPLY',
};
