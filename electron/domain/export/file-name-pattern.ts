import type { RecordContent } from '../record/record';
import { filePrefix, printedNumber } from '../record/record-numbers';
import type { ExportProfile } from './export-profile';
import { differentFileName, safeFileName, safePiece } from './safe-file-name';

/** What a pattern may be made of, and what each stands for. There is none for a child's name (domain brief 3c). */
export const FILE_PLACEHOLDERS = {
  kind: 'Letters of the kind of record, as CS or MO',
  reference: 'The child’s case reference, without a name',
  date: 'Day of the session, as 2026-11-09',
  'day-month-year': 'Day of the session, as 09-11-2026',
  version: 'Version of the record',
  number: 'Number of the record, as CS-000017',
  team: 'Name of your team',
  profile: 'Whom the copy is for',
} as const;
export type FilePlaceholder = keyof typeof FILE_PLACEHOLDERS;

/** `CS_<case reference>_<yyyy-mm-dd>_v<version>` (domain brief 3c). */
export const DEFAULT_FILE_PATTERN = '{kind}_{reference}_{date}_v{version}';
/** A copy for a practice day tells neither reference nor day (EXP-07). */
const PRACTICE_DAY_PATTERN = '{number}';
const LONGEST_REFERENCE = 60;
const PLACEHOLDER = /\{([^{}]*)\}/g;

/** What of a record its file's name may tell. */
export type NamedRecord = Pick<RecordContent, 'type' | 'number' | 'ordinal' | 'version'> & {
  readonly child: Pick<RecordContent['child'], 'reference' | 'forename' | 'surname'>;
  readonly header: Pick<RecordContent['header'], 'sessionDate'>;
  readonly addendumTo: Pick<NonNullable<RecordContent['addendumTo']>, 'sessionDate' | 'version'> | null;
};

export type NamedCopy = {
  readonly content: NamedRecord;
  readonly profile: ExportProfile;
  readonly isDraft: boolean;
  readonly team: string;
};

/**
 * The name of a copy by the council's pattern, always one that Windows takes. An addendum has that of the record it adds
 * to, with `_A1`, so that the two stand together in a folder; what is no copy for the child's file says so at its end,
 * and a draft always does.
 */
export function copyFileName(pattern: string, copy: NamedCopy): string {
  const { content, profile } = copy;
  const wanted = profile === 'PRACTICE_DAY' ? PRACTICE_DAY_PATTERN : pattern;
  const base = withoutDocx(wanted).replace(PLACEHOLDER, (whole, name: string) => filledIn(name, copy) ?? whole);
  return safeFileName(base, {
    ending: endingOf(copy),
    instead: `record${content.number}`,
    number: printedNumber(content),
  });
}

/**
 * The same name where nobody has taken it, otherwise with the record's number, otherwise counted.
 * @param isTaken asked with the whole name.
 */
export function freeFileName(fileName: string, number: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(fileName)) return fileName;
  const numbered = differentFileName(fileName, `_${number}`);
  return isTaken(numbered) ? countedFileName(numbered, isTaken) : numbered;
}

function countedFileName(fileName: string, isTaken: (name: string) => boolean): string {
  let count = 2;
  while (isTaken(differentFileName(fileName, ` (${count})`))) count += 1;
  return differentFileName(fileName, ` (${count})`);
}

/** The placeholders of a pattern, as written between their braces. */
export function placeholdersIn(pattern: string): string[] {
  return [...pattern.matchAll(PLACEHOLDER)].map(([, name]) => name ?? '');
}

/** What a pattern says besides its placeholders. */
export function literalsOf(pattern: string): string {
  return withoutDocx(pattern).replace(PLACEHOLDER, '');
}

/** People write the ending they see in a folder; it is added anyway. */
function withoutDocx(pattern: string): string {
  return pattern.replace(/\.docx$/i, '');
}

const PROFILE_WORDS: Readonly<Record<ExportProfile, string>> = {
  FILE_COPY: 'file-copy',
  WORKER_ACTIONS: 'worker-actions',
  FAMILY_ACTIONS: 'family-actions',
  DISCLOSURE: 'disclosure',
  PRACTICE_DAY: 'practice-day',
};

const PROFILE_ENDINGS: Readonly<Record<ExportProfile, string>> = {
  FILE_COPY: '',
  WORKER_ACTIONS: '_ACTIONS',
  FAMILY_ACTIONS: '_FAMILY',
  DISCLOSURE: '_DISCLOSURE',
  PRACTICE_DAY: '_PRACTICE',
};

function endingOf({ content, profile, isDraft }: NamedCopy): string {
  const addendum = content.type === 'ADDENDUM' ? `_A${content.ordinal}` : '';
  return `${addendum}${PROFILE_ENDINGS[profile]}${isDraft ? '_DRAFT' : ''}.docx`;
}

function filledIn(placeholder: string, copy: NamedCopy): string | null {
  const { content, profile, team } = copy;
  const named = content.addendumTo ?? { sessionDate: content.header.sessionDate, version: content.version };
  const day = named.sessionDate ?? 'undated';
  const values: Readonly<Record<FilePlaceholder, () => string>> = {
    kind: () => filePrefix(content.type),
    reference: () => referenceForFileName(content),
    date: () => day,
    'day-month-year': () => day.split('-').toReversed().join('-'),
    version: () => String(named.version),
    number: () => printedNumber(content),
    team: () => safePiece(team).slice(0, LONGEST_REFERENCE) || 'team',
    profile: () => PROFILE_WORDS[profile],
  };
  return Object.hasOwn(values, placeholder) ? values[placeholder as FilePlaceholder]() : null;
}

/** Where a case system has put the child's name into the reference, it is taken out (domain brief 3c). */
function referenceForFileName({ child, number }: NamedRecord): string {
  const names = [child.forename, child.surname]
    .flatMap((name) => name.split(/[\s'’-]+/))
    .filter((name) => name.length > 1);
  const nameless = names.reduce((text, name) => withoutWord(text, name), child.reference);
  const safe = safePiece(nameless).slice(0, LONGEST_REFERENCE);
  return safe === '' ? `record${number}` : safe;
}

/** Whatever its case; "ZOE-17" names Zoë as well. */
function withoutWord(text: string, word: string): string {
  const pattern = (name: string) => new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu');
  const without = text.replace(pattern(word), '');
  const [plain, plainWord] = [withoutAccents(without), withoutAccents(word)];
  return pattern(plainWord).test(plain) ? plain.replace(pattern(plainWord), '') : without;
}

function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}|\p{Cf}/gu, '');
}
