import type { Challenge } from '../challenge/challenge';
import type { RecordContent } from '../record/record';
import type { Place } from './finding';
import { placeOfKind } from './record-parts';

export type PlacedChallenge = { readonly challenge: Challenge; readonly place: Place };

/** The challenges of this record and where each stands in it; none where the form does not show them. */
export function challengesOf(content: RecordContent): PlacedChallenge[] {
  const section = placeOfKind(content, 'CHALLENGES');
  if (section === null) return [];
  return (content.challenges ?? []).map((challenge) => ({ challenge, place: { ...section, row: challenge.id } }));
}

export function isOpen({ challenge }: PlacedChallenge): boolean {
  return challenge.closedOn === null;
}
