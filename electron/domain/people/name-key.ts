/** What a name is compared by: its letters in one spelling, without case and with single blanks. Never shown. */
export function nameKey(name: string): string {
  return tidyName(name).toLocaleLowerCase('en-GB');
}

/** True for two spellings of one name. Records know people by their names: see `isNameTaken` for what follows from that. */
export function isSamePerson(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** A name as it is kept: composed letters, single blanks, none outside. */
export function tidyName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ');
}
