import { nameKey } from '../people/name-key';
import type { RecordHeader, Seal } from './record';

/**
 * Who signed, as it is printed and shown: under their own name, and for whom where they are not the supervisor that the
 * record names (SUP-04).
 */
export function signedByWords(seal: Pick<Seal, 'signedBy'>, { supervisor }: Pick<RecordHeader, 'supervisor'>): string {
  const isOwn = nameKey(supervisor) === '' || nameKey(supervisor) === nameKey(seal.signedBy);
  return isOwn ? seal.signedBy : `${seal.signedBy}, covering for ${supervisor.trim()}`;
}
