/** Contrast of a colour with white, from 1 to 21 (WCAG 2.2, relative luminance). `auto` is black. */
export function contrastOnWhite(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return 1.05 / (luminance + 0.05);
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** A colour as Word writes it, six hex digits; null for one that follows the background. */
export function colourIn(value: string | undefined): string | null {
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : null;
}

/** What text needs to be read by everybody (WCAG 2.2, 1.4.3). */
export const READABLE_CONTRAST = 4.5;
/** Below this a person sees that there is no text. */
export const INVISIBLE_CONTRAST = 2;
