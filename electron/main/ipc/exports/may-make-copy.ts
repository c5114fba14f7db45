import type { ParsedRequest } from '@contract/contract';
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

/** The kind of copy of an order, with what was said about it. */
export function wantedIn({ profile, isChecked, leftOut }: ParsedRequest<'exports:choose-folder'>): CopyWanted {
  return { profile, isChecked: isChecked === true, leftOut: leftOut ?? [] };
}

/**
 * Why these records are not made in one go, or null: what a family is given is looked through record by record, and a
 * practice record is made in a pack.
 */
export function whyNoBatch({ profile, recordIds }: ParsedRequest<'exports:choose-folder'>): Failure | null {
  if (profile === 'PRACTICE_DAY') return { kind: 'INVALID', field: 'profile' };
  return profile === 'FAMILY_ACTIONS' && recordIds.length > 1 ? { kind: 'INVALID', field: 'recordIds' } : null;
}

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
