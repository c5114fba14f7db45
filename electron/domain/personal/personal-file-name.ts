import type { PersonalContent } from './personal';

/**
 * `PS_<initials of the worker>_<yyyy-mm-dd>.docx` (domain brief 3c): no whole name, so that a list of files tells
 * nobody who was supervised.
 */
export function personalFileName({ header }: PersonalContent): string {
  return `${['PS', initialsOf(header.worker), header.date ?? 'undated'].join('_')}.docx`;
}

/** "Priya Castell" is PC, "Anne-Marie O’Neill" AMO; letters only, so that any name makes a file name. */
export function initialsOf(name: string): string {
  const initials = name
    .normalize('NFC')
    .split(/[^\p{L}\p{M}’']+/u)
    .map((part) => /\p{L}/u.exec(part)?.[0]?.toLocaleUpperCase('en-GB') ?? '')
    .join('');
  return initials === '' ? 'unnamed' : initials;
}
