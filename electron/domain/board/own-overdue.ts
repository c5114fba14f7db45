import type { LocalDate } from '../calendar/local-date';
import type { RememberedAction } from '../memory/child-history';
import { personKey } from '../text/person-key';

/**
 * The open actions of one person whose day has passed, the longest waiting first: for the manager's own list and the
 * service manager's view (ACT-13).
 */
export function ownOverdue<A extends Pick<RememberedAction, 'who' | 'due' | 'state'>>(
  actions: readonly A[],
  owner: string,
  today: LocalDate,
): A[] {
  const key = personKey(owner);
  if (key === '') return [];
  return actions
    .filter(({ who, due, state }) => state === 'OPEN' && due < today && personKey(who) === key)
    .toSorted((one, other) => one.due.localeCompare(other.due));
}
