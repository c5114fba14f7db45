import { counted } from '../calendar/counted';
import { formatShortDate } from '../calendar/format-date';
import { unreachable } from '../unreachable';
import type { Challenge } from './challenge';
import type { ChallengeClocks } from './challenge-clocks';

/** How a challenge stands, for a person: a shape and words. */
export type SaidStanding = { readonly shape: 'none' | 'outline' | 'half' | 'filled' | 'drift'; readonly words: string };

/** `Answer by 9 Nov 2026`, `Not answered yet. Was due 9 Nov 2026`. */
export function sayStanding(
  { answerBy, wholeBy, standing }: ChallengeClocks,
  { respondedOn, closedOn }: Pick<Challenge, 'respondedOn' | 'closedOn'>,
): SaidStanding {
  switch (standing) {
    case 'ANSWER_TO_COME':
      return { shape: 'outline', words: `Answer by ${formatShortDate(answerBy)}` };
    case 'ANSWER_SOON':
      return { shape: 'half', words: `Answer by ${formatShortDate(answerBy)}` };
    case 'ANSWER_NOT_YET':
      return { shape: 'filled', words: `Not answered yet. Was due ${formatShortDate(answerBy)}` };
    case 'ANSWERED': {
      const day = respondedOn === null ? '' : ` on ${formatShortDate(respondedOn)}`;
      return { shape: 'half', words: `Answered${day}. To be closed by ${formatShortDate(wholeBy)}` };
    }
    case 'OPEN_TOO_LONG':
      return { shape: 'drift', words: `Still open. Was to be closed by ${formatShortDate(wholeBy)}` };
    case 'CLOSED':
      return { shape: 'none', words: closedOn === null ? 'Closed' : `Closed on ${formatShortDate(closedOn)}` };
    default:
      return unreachable(standing);
  }
}

/** `Open for 12 working days`; for a closed one, how long it was. */
export function sayDaysOpen({ daysOpen, standing }: ChallengeClocks): string {
  const days = counted(daysOpen, 'working day');
  return standing === 'CLOSED' ? `Was open for ${days}` : `Open for ${days}`;
}
