import { may } from '@domain/access/may';
import type { Role } from '@domain/lists/roles';

/** The place a role starts in, and is led back to from an address that is not in its row. */
export function homeOf(role: Role): string {
  if (may(role, 'SEE_CHILDREN')) return '/today';
  if (may(role, 'ASK_FOR_RECORD')) return '/ask';
  if (may(role, 'OPEN_RECORDS')) return '/agreed';
  return may(role, 'SEE_FILING') ? '/filing' : '/exports';
}
