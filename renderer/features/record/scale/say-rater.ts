import { RATER_LABELS, type Rater } from '@domain/lists/case-lists';

/** "Priya Castell, social worker"; the part alone where no name is written. "IRO" keeps its capitals. */
export function sayRater(rater: Rater, name: string): string {
  const label = RATER_LABELS[rater];
  const person = name.trim();
  return person === '' ? label : `${person}, ${label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`;
}
