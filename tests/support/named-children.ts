import type { FindNames } from '@domain/export/names/find-names';
import { nameFinder } from '@domain/export/names/find-names';
import type { RecordSubject } from '@domain/export/names/likely-meant';
import { type NamedInStore, nameIndex } from '@domain/export/names/name-index';
import { childId } from '@domain/identifiers';

/** A child of a made-up store; the number makes the id. */
export function namedChild(number: number, name: string, details: Partial<NamedInStore> = {}): NamedInStore {
  const [forename = '', ...family] = name.split(' ');
  return {
    id: childId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`),
    forename,
    surname: family.join(' '),
    reference: `FS-2${String(number).padStart(4, '0')}`,
    familyGroup: null,
    ...details,
  };
}

export const TOBIN = namedChild(417, 'Tobin Ashgrove', { familyGroup: 'ASH-1' });
export const WREN = namedChild(418, 'Wren Ashgrove', { familyGroup: 'ASH-1' });

type Around = { readonly adults?: readonly string[]; readonly sameSession?: RecordSubject['sameSession'] };

/** Looks in the record of Tobin Ashgrove for these other children. */
export function finderFor(others: readonly NamedInStore[], { adults = [], sameSession = [] }: Around = {}): FindNames {
  return nameFinder({
    index: nameIndex([TOBIN, ...others]),
    subject: { child: TOBIN, familyGroup: TOBIN.familyGroup, sameSession },
    adults,
  });
}
