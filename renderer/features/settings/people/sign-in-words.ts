import type { Person } from '@contract/people-calls';
import { formatShortDate } from '@domain/calendar/format-date';

/** How somebody signs in, in a few words. */
export function signInWords({ signIn, codeUntil, leftOn }: Person): string {
  if (leftOn !== null) return 'Can no longer sign in';
  switch (signIn) {
    case 'OWN_PASSPHRASE':
      return 'Signs in with a passphrase';
    case 'CODE_WAITING':
      return codeUntil === null ? 'Has a one-time code' : `Has a one-time code, until ${formatShortDate(codeUntil)}`;
    case 'CODE_OVER':
      return 'The one-time code was not used in time: make a new one';
    case 'NEVER':
      return 'Answers in sealed files';
  }
}
