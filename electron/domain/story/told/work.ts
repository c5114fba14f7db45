import { nextSupervisionDue } from '../../board/supervision-rhythm';
import { formatShortDate } from '../../calendar/format-date';
import { timesWord } from '../../calendar/times';
import { challengeClocks } from '../../challenge/challenge-clocks';
import { sayDaysOpen, sayStanding } from '../../challenge/challenge-words';
import { currentFact } from '../../child/child-summary';
import type { ChildHistory, RememberedAction } from '../../memory/child-history';
import { lastCaseRecord, statusSince } from '../../memory/look-back';
import type { StoryContext, Telling } from '../story-shapes';

/** What is left undone: actions that drift, challenges without an answer or still open, a gap between supervisions. */
export function toldOfWork(history: ChildHistory, context: StoryContext): Telling[] {
  return [...actions(history, context), ...challenges(history, context), ...gap(history, context)];
}

function actions({ actions: all }: ChildHistory, { settings }: StoryContext): Telling[] {
  return all
    .filter(({ state }) => state === 'OPEN' || state === 'PARTLY' || state === 'NOT_DONE')
    .filter(({ closedOn }) => closedOn === null)
    .flatMap((action): Telling[] => {
      const isCarried = action.carries >= settings.driftCarries;
      if (!isCarried && action.moves < settings.driftMoves) return [];
      return [{ flag: isCarried ? 'ACTION_CARRIED' : 'DATE_MOVED', subject: action.id, fact: sayAction(action) }];
    });
}

function sayAction({ what, who, firstDue, carries, moves }: RememberedAction): string {
  const often = [
    carries > 0 ? `carried ${timesWord(carries)}` : '',
    moves > 0 ? `its date moved ${timesWord(moves)}` : '',
  ].filter((part) => part !== '');
  return `“${what}” (${who}) was due ${formatShortDate(firstDue)}: ${often.join(', ')}.`;
}

function challenges({ challenges: all }: ChildHistory, context: StoryContext): Telling[] {
  return all.flatMap((challenge): Telling[] => {
    const clocks = challengeClocks(challenge, context);
    if (clocks.standing !== 'OPEN_TOO_LONG' && clocks.standing !== 'ANSWER_NOT_YET') return [];
    const { words } = sayStanding(clocks, challenge);
    const fact = `The challenge from ${challenge.raisedBy}: ${words.charAt(0).toLowerCase()}${words.slice(1)}. ${sayDaysOpen(clocks)}.`;
    return [{ flag: 'CHALLENGE_OPEN', subject: challenge.id, fact }];
  });
}

function gap(history: ChildHistory, { settings, today }: StoryContext): Telling[] {
  const last = lastCaseRecord(history);
  if (last === null) return [];
  const status = currentFact(history.facts, 'STATUS', today)?.status ?? last.caseStatus;
  if (status === 'CLOSED') return [];
  const since = status === null ? null : statusSince(history.facts, status, today);
  const due = nextSupervisionDue(last.sessionDate, { status, since, worker: null }, settings);
  if (due === null || due >= today) return [];
  const fact = `The last supervision was on ${formatShortDate(last.sessionDate)}. The next was due by ${formatShortDate(due)}.`;
  return [{ flag: 'SUPERVISION_GAP', subject: '', fact }];
}
