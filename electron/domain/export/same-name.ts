import { nameWordsIn } from './practice/name-words';

/** The words of a name by which it is known again, small and without accents: "Nan Pat" and "Pat Ashgrove" share one. */
export function nameKeyOf(name: string): string[] {
  return nameWordsIn(name).map(({ plain }) => plain);
}
