import type { DocumentChart } from './document';

/**
 * The drawing of a number on its line, in parts of its own width of 100: on screen, on paper and in Word it is the same.
 * What is reached is thick and dark, the rest thin, which also tells them apart in black and white.
 */
export const NUMBER_LINE = {
  width: 100,
  height: 13,
  left: 4.6,
  right: 95.4,
  middle: 6.5,
  tick: 3.2,
  dot: 4.2,
} as const;

/** Where the number stands, and where each step of the line does, from the left. */
export function placesOn({ value, most }: Pick<DocumentChart, 'value' | 'most'>): {
  readonly reached: number;
  readonly steps: readonly number[];
} {
  const placeOf = (number: number) => NUMBER_LINE.left + (number / most) * (NUMBER_LINE.right - NUMBER_LINE.left);
  return { reached: placeOf(value), steps: Array.from({ length: most + 1 }, (_, step) => placeOf(step)) };
}
