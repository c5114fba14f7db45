/** What Windows forbids in a name, and what cannot be seen. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/u;
const FORBIDDEN_ALL = new RegExp(`${FORBIDDEN.source}+`, 'gu');
/** The same and blanks, of which no value that is filled in has any. */
const NOT_IN_A_PIECE = /[\p{Cc}\p{Cf}\p{Cs}\s<>:"/\\|?*]+/gu;
/** Names of devices, which Windows keeps for itself with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/i;
/** What stands at the end of a name and must stay there: which addendum, for whom, that it is a draft. */
const ENDINGS = /(?:_A\d+)?(?:_ACTIONS|_FAMILY|_DISCLOSURE|_PRACTICE)?(?:_DRAFT)?\.[a-z]{3,4}$/;

/** With its ending. Windows takes 255, but a folder on a network needs room as well. */
export const LONGEST_FILE_NAME = 120;

/** The characters in a text that no file name may have, each once. */
export function forbiddenIn(text: string): string[] {
  return [...new Set([...text].filter((character) => FORBIDDEN.test(character)))];
}

/** True for a name that is a device's on Windows whatever follows its first dot, as `CON` or `nul.txt`. */
export function isDeviceName(name: string): boolean {
  return DEVICE.test((name.split('.')[0] ?? '').trim());
}

/** A value as it may stand in a name: a dash for whatever may not. */
export function safePiece(text: string): string {
  return text.replace(NOT_IN_A_PIECE, '-').replace(/^[-.,]+|[-.,]+$/g, '');
}

type NameParts = {
  /** What always follows, with the dot and the kind of file. */
  readonly ending: string;
  /** What stands for a name of which nothing is left. */
  readonly instead: string;
  /** Of the record: what tells two names apart that had to be shortened. */
  readonly number: string;
};

/** A whole file name that Windows takes, at most 120 characters long. */
export function safeFileName(wanted: string, { ending, instead, number }: NameParts): string {
  const cleaned = trimmed(wanted.replace(FORBIDDEN_ALL, '-'));
  const base = cleaned === '' ? instead : cleaned;
  const free = isDeviceName(base) ? `_${base}` : base;
  const room = LONGEST_FILE_NAME - ending.length;
  if (free.length <= room) return `${free}${ending}`;
  const difference = `_${number}`;
  return `${shortened(free, room - difference.length)}${difference}${ending}`;
}

/** The same name with something more in it, before what must stay at its end. */
export function differentFileName(fileName: string, difference: string): string {
  const ending = ENDINGS.exec(fileName)?.[0] ?? '';
  const base = fileName.slice(0, fileName.length - ending.length);
  const room = LONGEST_FILE_NAME - ending.length - difference.length;
  return `${base.length > room ? shortened(base, room) : base}${difference}${ending}`;
}

/** Never through the middle of a character. */
function shortened(text: string, most: number): string {
  let short = '';
  for (const character of text) {
    if (short.length + character.length > most) break;
    short += character;
  }
  return trimmed(short);
}

/** Windows drops dots and blanks at the end of a name; a dot at its beginning hides a file. */
function trimmed(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/g, '');
}
