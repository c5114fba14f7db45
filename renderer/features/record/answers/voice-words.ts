import { formatDateWithWeekday } from '@domain/calendar/format-date';
import type { RecordContent, WorkerAnswer } from '@domain/record/record';
import type { ActionAnswer, Verdict, WorkerReview } from '@domain/review/worker-review';
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

/** "agrees", "proposes Fri 27 Nov 2026; Marian Oduya does it", "disagrees": to stand after a name. */
export function sayVerdict({ verdict, due, who, what }: ActionAnswer): string {
  if (verdict !== 'PROPOSE') return verdict === null ? 'has not answered' : VERDICT_WORDS[verdict];
  const parts = [
    ...(due === null ? [] : [formatDateWithWeekday(due)]),
    ...(isBlank(who) ? [] : [`${who.trim()} does it`]),
    ...(isBlank(what) ? [] : [`the words “${what.trim()}”`]),
  ];
  return `${VERDICT_WORDS.PROPOSE} ${parts.join('; ')}`;
}

/** The actions to which something else is proposed, in the order of the answer. */
export function proposalsIn(answer: WorkerAnswer | null): readonly ActionAnswer[] {
  return answer?.review?.actions.filter(({ verdict }) => verdict === 'PROPOSE') ?? [];
}

/** What a manager signs over, each in one sentence; empty where both say the same. */
export function differencesIn({ answer, sections, header }: RecordContent): readonly string[] {
  const worker = header.supervisee.trim() || 'The worker';
  if (answer === null) return [];
  const actions = Object.values(sections).flatMap((value) => (value.kind === 'ACTIONS' ? value.actions : []));
  const onActions = actions.flatMap(({ id, what }) => {
    const voice = voiceOn(answer.review, id);
    if (voice === undefined || voice.verdict === 'AGREE') return [];
    const because = isBlank(voice.because) ? '' : `, because: ${voice.because.trim()}`;
    return [`On “${what.trim()}”, ${worker} ${sayVerdict(voice)}${because}`];
  });
  return [
    ...(answer.kind === 'DISAGREES' ? [`${worker} sees the record differently: ${answer.comment.trim()}`] : []),
    ...onActions,
    ...(answer.review?.isMissing === true ? [`${worker} says this is missing: ${answer.review.missing.trim()}`] : []),
  ];
}
