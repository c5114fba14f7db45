import { formatShortDate } from '../../calendar/format-date';
import type { LocalDate } from '../../calendar/local-date';
import type { Challenge } from '../../challenge/challenge';
import { challengeClocks } from '../../challenge/challenge-clocks';
import { sayDaysOpen, sayStanding } from '../../challenge/challenge-words';
import { CHALLENGE_SOURCE_LABELS } from '../../lists/memory-lists';
import type { ChildHistory } from '../../memory/child-history';
import type { StoryContext, StoryMark, StoryRow } from '../story-shapes';

/** Each challenge from the day it was raised until it was closed, with the days by which it is answered and closed. */
export function challengeRow({ challenges }: ChildHistory, context: StoryContext): StoryRow {
  const marks = challenges.flatMap((challenge) => marksOf(challenge, context));
  return { key: 'CHALLENGES', title: 'Challenges', kind: 'MARKS', marks };
}

function marksOf(challenge: Challenge, context: StoryContext): StoryMark[] {
  const { id, raisedOn, raisedBy, source, closedOn } = challenge;
  const clocks = challengeClocks(challenge, context);
  const { words } = sayStanding(clocks, challenge);
  const span: StoryMark = {
    ...{ key: id, from: raisedOn, until: closedOn, shape: 'SPAN', label: raisedBy },
    sentence: `Challenge from ${raisedBy} (${CHALLENGE_SOURCE_LABELS[source].toLowerCase()}), raised ${formatShortDate(raisedOn)}. ${sayDaysOpen(clocks)}. ${words}.`,
  };
  if (closedOn !== null) return [span];
  const { challengeAnswerDays, challengeWholeDays } = context.settings;
  return [
    span,
    clockMark(challenge, { day: clocks.answerBy, count: challengeAnswerDays, end: 'to be answered by' }),
    clockMark(challenge, { day: clocks.wholeBy, count: challengeWholeDays, end: 'to be closed by' }),
  ];
}

type Clock = { readonly day: LocalDate; readonly count: number; readonly end: string };

function clockMark({ id, raisedBy }: Challenge, { day, count, end }: Clock): StoryMark {
  return {
    ...{ key: `${id}/${String(count)}/${end}`, from: day, until: day, shape: 'LIMIT', label: `Day ${String(count)}` },
    sentence: `Working day ${String(count)}: the challenge from ${raisedBy} was ${end} ${formatShortDate(day)}.`,
  };
}
