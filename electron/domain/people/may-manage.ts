import type { Role } from '../lists/roles';
import { nameKey } from './name-key';

/** A person as far as permissions go. `team` is empty for all teams. */
export type Placed = { readonly role: Role; readonly team: string };

/**
 * Who may add, change and take leave of whom. A service manager, and a team manager of no one team, anybody; a team
 * manager of one team only the social workers and business support of that team, because whoever could make another
 * manager could make themselves one of everything.
 */
export function mayManage(manager: Placed, person: Placed): boolean {
  if (manager.role === 'SM') return true;
  if (manager.role !== 'TM') return false;
  if (manager.team === '') return true;
  const isTeamMember = person.role === 'SW' || person.role === 'BS';
  return isTeamMember && nameKey(person.team) === nameKey(manager.team);
}

/** Roles that can add people. */
export function canAddPeople({ role }: Pick<Placed, 'role'>): boolean {
  return role === 'TM' || role === 'SM';
}
