import type { RecordType } from '../lists/record-types';
import type { CheckSettings } from '../settings/check-settings';
import { isSealed } from './life-cycle';
import type { RecordState } from './record';

type Outward = { readonly type: RecordType; readonly state: RecordState };

/**
 * True for an agreed group consultation, which is the team's thinking: the child's file gets the note that is made from
 * it (domain brief T3), unless the service wants the whole. What is on the file already may be made again.
 */
export function staysWithTeam(
  { type, state }: Outward,
  { groupGoesToFile }: Pick<CheckSettings, 'groupGoesToFile'>,
): boolean {
  return type === 'GROUP' && isSealed(state) && state !== 'FILED' && !groupGoesToFile;
}
