/** What a name is compared by: its letters in one spelling, without case and with single blanks. Never shown. */
export function nameKey(name: string): string {
  return tidyName(name).toLocaleLowerCase('en-GB');
}

/** A name as it is kept: composed letters, single blanks, none outside. */
export function tidyName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ');
}
