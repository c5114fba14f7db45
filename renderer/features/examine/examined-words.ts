import type { DifferenceView, ExaminedFile, KnownFile } from '@contract/examine-calls';
import { formatLongDate } from '@domain/calendar/format-date';
import { formatMoment } from '@domain/document/format-moment';
import { EXPORT_PROFILE_LABELS } from '@domain/export/export-profile';
import { RECORD_STATE_LABELS } from '@domain/record/record';

/** What a file turned out to be: one word, and a sentence that says it in full. */
export type VerdictWords = { readonly word: string; readonly sentence: string; readonly more: string };

export function verdictWords(file: Exclude<ExaminedFile, { verdict: 'UNREADABLE' }>): VerdictWords {
  if (file.verdict === 'UNKNOWN') return file.format === 'PDF' ? UNKNOWN_PDF : UNKNOWN_WORD;
  const of = `${versionWords(file.copy?.version ?? file.now.version)} of record ${file.record.number}`;
  switch (file.verdict) {
    case 'EXACT':
      return { word: 'Unchanged', sentence: `This is ${of}, exactly as it was exported.`, more: '' };
    case 'SAME_WORDS':
      return {
        word: 'Same words',
        sentence: `This is ${of}. Every word is as ${file.copy ? 'exported' : 'the record has it now'}.`,
        more: 'The file itself was saved again, or changed in its look. No word of the record is missing, added or other.',
      };
    case 'ALTERED':
      return { word: 'Altered', sentence: `This is ${of}, and it was altered.`, more: alteredWords(file) };
    case 'NOT_COMPARED':
      return {
        word: 'Not compared',
        sentence: `This says that it is of record ${file.record.number}.`,
        more: 'No receipt of such a copy is kept on this computer, so its words cannot be compared. Nothing says that they are right.',
      };
  }
}

/** What was never shared has no version to speak of. */
function versionWords(version: number): string {
  return version === 0 ? 'a draft' : `version ${String(version)}`;
}

/** "2, agreed", or "Draft". */
function versionAndState({ version, state }: KnownFile['now']): string {
  const label = RECORD_STATE_LABELS[state];
  return version === 0 ? label : `${String(version)}, ${label.toLowerCase()}`;
}

function alteredWords({ inFile, copy }: KnownFile): string {
  const count = inFile.shown.length + inFile.more;
  const as = copy ? 'exported' : 'the record has it now';
  return count === 1
    ? `One place is not as ${as}. It is shown below.`
    : `${String(count)} places are not as ${as}. Each is shown below.`;
}

const UNKNOWN_WORD: VerdictWords = {
  word: 'Not known',
  sentence: 'Throughline does not know this file.',
  more: 'It was not exported from a record that you can see on this computer, or so much of it was changed that this cannot be told.',
};

const UNKNOWN_PDF: VerdictWords = {
  word: 'Not known',
  sentence: 'This PDF is not exactly one that was exported from a record you can see on this computer.',
  more: 'A PDF is known only while nothing at all in it is changed. If you have the Word file, check that: it shows which words are other.',
};

type WhyNot = Extract<ExaminedFile, { verdict: 'UNREADABLE' }>['why'];

/** Why a file could not be looked at, and what to do. */
export const UNREADABLE_WORDS: Readonly<Record<WhyNot, { readonly happened: string; readonly next: string }>> = {
  ELSEWHERE: {
    happened: 'This file lies on another computer.',
    next: 'Copy it to this computer and drop the copy, or choose it with “Check a Word file…”.',
  },
  OTHER_KIND: {
    happened: 'This is not a Word or PDF file.',
    next: 'Choose a file that ends in .docx or .pdf, as Throughline exports them.',
  },
  TOO_LARGE: {
    happened: 'This file is larger than any copy of a record (over 30 MB).',
    next: 'Choose the file that was exported.',
  },
  EMPTY: { happened: 'This file is empty.', next: 'Ask for it to be sent again.' },
  GONE: {
    happened: 'The file could not be found any more.',
    next: 'It may have been moved, or its drive is no longer connected. Save it on this computer and choose it again.',
  },
  IN_USE: {
    happened: 'The file could not be opened.',
    next: 'Close it in Word or any other program, check that you may read it, and try again.',
  },
  NOT_A_FILE: { happened: 'This is a folder, not a file.', next: 'Open it and choose one file in it.' },
  NOT_WORD: {
    happened: 'This ends in .docx, but it is not a Word file.',
    next: 'Choose the file that was exported, or ask for it to be sent again.',
  },
  PROTECTED: {
    happened: 'This file asks for a password, so it cannot be read.',
    next: 'Open it in Word, take the password off a copy, and check that copy.',
  },
  OLD_WORD: {
    happened: 'This file is of an old kind of Word that Throughline never writes.',
    next: 'Open it in Word, save it as a Word document (.docx), and check that.',
  },
  DAMAGED: {
    happened: 'This file is damaged and cannot be read.',
    next: 'Ask for it to be sent again. If Word can open it, save it again there and check that.',
  },
  TOO_MUCH_INSIDE: {
    happened: 'There is far more inside this file than any record holds, so it was not opened.',
    next: 'Do not open it elsewhere. Ask where it comes from.',
  },
};

/** Label and value of what is known of the copy. */
export function factsOf({ record, copy, now }: KnownFile): { label: string; value: string }[] {
  const made = copy && [
    {
      label: 'Exported',
      value: `${formatMoment(copy.exportedAt)}${copy.exportedBy === '' ? '' : `, by ${copy.exportedBy}`}`,
    },
    { label: 'Made as', value: EXPORT_PROFILE_LABELS[copy.profile] },
    { label: 'Exported under the name', value: copy.fileName },
    { label: 'Version then', value: versionAndState(copy) },
    ...(copy.checkCode === null ? [] : [{ label: 'Check code', value: copy.checkCode }]),
  ];
  return [
    { label: 'Record', value: `${record.name}, ${record.number}` },
    { label: 'Child', value: record.childName },
    ...(made ?? []),
    { label: 'Version now', value: versionAndState(now) },
  ];
}

/** What to know of the record since the copy, beside its words. */
export function sinceWords({ copy, now, addenda }: KnownFile): string[] {
  const newer = copy !== null && now.version > copy.version;
  return [
    ...(newer ? [`Version ${String(now.version)} has been shared since.`] : []),
    ...(now.state === 'DISCARDED' ? ['The record has been discarded.'] : []),
    ...addenda.map(({ number, state, sessionDate }) => {
      const day = sessionDate === null ? '' : ` of ${formatLongDate(sessionDate)}`;
      return `Addendum ${number}${day} adds to it (${RECORD_STATE_LABELS[state].toLowerCase()}).`;
    }),
  ];
}

/** What the file holds beside the record's words. */
export function notesOf(file: KnownFile): string[] {
  const { comments, otherEdges } = file;
  return [
    ...(file.hasTrackedChanges ? ['Changes are being tracked in this file. It was read as if all were accepted.'] : []),
    ...(file.hasHiddenWords ? ['Some words in it are hidden. They were read as if they were not there.'] : []),
    ...(comments === 0 ? [] : [comments === 1 ? 'It holds a comment.' : `It holds ${String(comments)} comments.`]),
    ...(otherEdges.length === 0
      ? []
      : [`At the top or foot of its pages also stands: ${otherEdges.join(' · ')}. That was not compared.`]),
  ];
}

const PLACES = { TEXT: 'A paragraph', LIST: 'An item of a list', CELL: 'A cell of a table' } as const;

/** "Agreed actions: a cell of a table was changed". */
export function placeWords({ kind, under, place }: DifferenceView): string {
  if (place === 'EDGE') return `At the top or foot of the page: ${kind === 'MISSING' ? 'taken out' : 'changed'}`;
  const what = PLACES[place];
  const done = { CHANGED: 'changed', MISSING: 'taken out', ADDED: 'put in' }[kind];
  return under === ''
    ? `${what}: ${done}`
    : `Under “${under}”, ${what.charAt(0).toLowerCase()}${what.slice(1)}: ${done}`;
}
