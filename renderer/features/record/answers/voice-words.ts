import type { RecordContent, WorkerAnswer } from '@domain/record/record';
import { proposalWords } from '@domain/review/proposal';
import { actionsToAnswer } from '@domain/review/shared-text';
import type { ActionAnswer, Verdict, WorkerReview } from '@domain/review/worker-review';
import type { DraftAction } from '@domain/section/kinds/actions-section';
import { isBlank } from '@domain/section/words';

/** What the worker said to one action, or undefined where they were not asked about it. */
export function voiceOn(review: WorkerReview | undefined, action: string): ActionAnswer | undefined {
  return review?.actions.find(({ actionId, verdict }) => actionId === action && verdict !== null);
}

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  AGREE: 'agrees',
  PROPOSE: 'proposes',
  DISAGREE: 'disagrees',
};

/** "agrees", "proposes: by 4 December 2026 instead of 27 November 2026", "disagrees": to stand after a name. */
export function sayVerdict(action: DraftAction, answer: ActionAnswer): string {
  const { verdict } = answer;
  if (verdict === null) return 'has not answered';
  if (verdict !== 'PROPOSE') return VERDICT_WORDS[verdict];
  return `${VERDICT_WORDS.PROPOSE}: ${proposalWords(action, answer).join('; ')}`;
}

/** The actions to which something else is proposed, in the order of the answer. */
export function proposalsIn(answer: WorkerAnswer | null): readonly ActionAnswer[] {
  return answer?.review?.actions.filter(({ verdict }) => verdict === 'PROPOSE') ?? [];
}

/** What a manager signs over, each in one sentence; empty where both say the same. */
export function differencesIn({ answer, sections, header }: RecordContent): readonly string[] {
  const worker = header.supervisee.trim() || 'The worker';
  if (answer === null) return [];
  const onActions = actionsToAnswer({ sections }).flatMap((action) => {
    const voice = voiceOn(answer.review, action.id);
    if (voice === undefined || voice.verdict === 'AGREE') return [];
    const because = isBlank(voice.because) ? '' : `, because: ${voice.because.trim()}`;
    return [`On “${action.what.trim()}”, ${worker} ${sayVerdict(action, voice)}${because}`];
  });
  return [
    ...(answer.kind === 'DISAGREES' ? [`${worker} sees the record differently: ${answer.comment.trim()}`] : []),
    ...onActions,
    ...(answer.review?.isMissing === true ? [`${worker} says this is missing: ${answer.review.missing.trim()}`] : []),
  ];
}
