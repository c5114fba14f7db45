import type { Failure } from '@contract/failure';
import type { ExportProfile } from '@domain/export/export-profile';
import { isSealed } from '@domain/record/life-cycle';
import type { RecordState } from '@domain/record/record';

/** Which kind of copy is to be made, and what a person said about it. */
export type CopyWanted = {
  readonly profile: ExportProfile;
  /** "I have checked this": they have looked through what the family is to be given. */
  readonly isChecked?: boolean;
  /** Ids of actions that are kept back from the family's copy. */
  readonly leftOut?: readonly string[];
};

/**
 * Why a copy of this kind is not made, or null. A family is given nothing that nobody looked through, and nothing that may
 * still change (domain brief 3c). A practice record is made in a pack and by no other way, as alone it would hold names.
 */
export function whyNotMade({ profile, isChecked }: CopyWanted, state: RecordState): Failure | null {
  if (profile === 'PRACTICE_DAY') return { kind: 'INVALID', field: 'profile' };
  if (profile !== 'FAMILY_ACTIONS') return null;
  if (!isSealed(state)) return { kind: 'WRONG_STATE' };
  return isChecked === true ? null : { kind: 'NOT_CHECKED' };
}
