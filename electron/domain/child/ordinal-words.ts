const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] as const;

/** `third`; in figures from the eleventh on: `11th`, `21st`. */
export function ordinalWord(count: number): string {
  return WORDS[count - 1] ?? `${count}${suffixOf(count)}`;
}

function suffixOf(count: number): string {
  const lastTwo = count % 100;
  if (lastTwo >= 11 && lastTwo <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[count % 10] ?? 'th';
}
