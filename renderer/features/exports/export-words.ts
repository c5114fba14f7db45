import type { ExportOutcome, ExportResult, ExportRow } from '@contract/export-calls';
import { formatDayAndMonth, formatShortDate } from '@domain/calendar/format-date';
import { type Instant, localDateOfInstant } from '@domain/calendar/local-date';
import type { CopyFormat } from '@domain/export/copy-format';
import type { ExportProblem } from '@domain/export/export-problem';
import type { ExportStanding, Week } from '@domain/export/export-standing';
import type { StatusShape } from '../../ui/status-mark';

const count = new Intl.NumberFormat('en-GB');

/** "1 Word file", "1,200 PDFs". */
export function filesOf(number: number, format: CopyFormat): string {
  const word = format === 'WORD' ? 'Word file' : 'PDF';
  return `${count.format(number)} ${word}${number === 1 ? '' : 's'}`;
}

/** "1 file", "7 files". */
export function fileCount(number: number): string {
  return `${count.format(number)} file${number === 1 ? '' : 's'}`;
}

/** "23 to 29 Nov 2026". */
export function sayWeek({ monday, sunday }: Week): string {
  const first = monday.slice(0, 7) === sunday.slice(0, 7) ? String(Number(monday.slice(8))) : formatDayAndMonth(monday);
  return `${first} to ${formatShortDate(sunday)}`;
}

type Said = { readonly words: string; readonly detail: string; readonly shape: StatusShape };

/** Where a record stands, with a shape: never made (outline), made of other words (half), made (filled), not now (dashed). */
export function sayStanding(standing: ExportStanding): Said {
  switch (standing.kind) {
    case 'NEW':
      return { words: 'New', detail: '', shape: 'outline' };
    case 'CHANGED':
      return { words: 'Changed since last export', detail: CHANGES[standing.why](standing.lastMade), shape: 'half' };
    case 'UNCHANGED':
      return { words: 'Already exported', detail: `On ${dayOf(standing.lastMade)}.`, shape: 'filled' };
    case 'BLOCKED':
      return { ...BLOCKED[standing.why], shape: standing.why === 'NOT_AGREED' ? 'dashed' : 'flag' };
  }
}

const CHANGES: Readonly<Record<Extract<ExportStanding, { kind: 'CHANGED' }>['why'], (last: Instant) => string>> = {
  WAS_NOT_AGREED: (last) => `On ${dayOf(last)} it was printed before it was agreed.`,
  OTHER_VERSION: (last) => `On ${dayOf(last)} an earlier version was exported.`,
  ADDED_TO: (last) => `An addendum was agreed after the export of ${dayOf(last)}.`,
};

function dayOf(moment: Instant): string {
  return formatShortDate(localDateOfInstant(moment));
}

type Reason = { readonly words: string; readonly detail: string };

const BLOCKED: Readonly<Record<ExportProblem, Reason>> = {
  NOT_AGREED: { words: 'Not agreed yet', detail: 'It can be exported once it is agreed and signed.' },
  SEAL_BROKEN: {
    words: 'Not as it was signed',
    detail: 'Its text no longer matches its check code, so no file is made of it. Tell your IT service.',
  },
  NAMES_TO_DECIDE: {
    words: 'Other children are named',
    detail: 'Decide how they are printed.',
  },
  NOT_CHECKED: {
    words: 'Not looked through yet',
    detail: 'Read it as the family will, and say that you have checked it.',
  },
  STAYS_WITH_TEAM: {
    words: 'Stays with the team',
    detail: 'A group consultation does not go on the child’s file. Open it and choose “Make the file note”.',
  },
  NO_LONGER_HERE: { words: 'No longer here', detail: 'It was discarded or taken back. Look at the list again.' },
  FOLDER_GONE: {
    words: 'The folder is gone',
    detail: 'The folder, or the drive it is on, can no longer be reached. Connect it again or choose another one.',
  },
  FOLDER_READ_ONLY: {
    words: 'Nothing may be written in this folder',
    detail: 'Choose another folder, or ask your IT service for the right to write there.',
  },
  DISK_FULL: { words: 'The disk is full', detail: 'Make room on it, or choose a folder elsewhere.' },
  READ_ONLY: {
    words: 'The file that is there is protected',
    detail: 'It stays as it is. Make this one again and keep both, or choose another folder.',
  },
  FILE_IN_USE: {
    words: 'The file is open in another program',
    detail: 'Close it in Word, then make this file again.',
  },
  PATH_TOO_LONG: {
    words: 'The way to the file is too long for Word',
    detail: 'Choose a folder nearer to the top of the drive, or a shorter pattern for the names of files.',
  },
  NOT_PROVEN: {
    words: 'The finished file did not hold all of the record',
    detail:
      'So it was thrown away. Nothing is wrong with the record. A PDF may lack letters that no font here has: make the Word file. If that fails too, tell your IT service.',
  },
  OTHER: { words: 'It could not be made', detail: 'Try this one again by itself.' },
};

/** Why a file was not made, and what to do. */
export function sayProblem(why: ExportProblem): Reason {
  return BLOCKED[why];
}

/** "1,482 of 1,482 pieces present": over all files that were made. */
export function sayPieces(outcomes: readonly ExportOutcome[]): string {
  const pieces = outcomes.reduce((sum, each) => sum + (each.kind === 'MADE' ? each.pieces : 0), 0);
  return `${count.format(pieces)} of ${count.format(pieces)} pieces present`;
}

/** Why a batch ended before its last file; null where it did not. */
export function sayStopped({ stopped, notReached }: ExportResult): string | null {
  const left = `${fileCount(notReached)} ${notReached === 1 ? 'was' : 'were'} not begun.`;
  switch (stopped) {
    case 'CANCELLED':
      return `You stopped it. Every file that was made is whole. ${left}`;
    case 'FOLDER_GONE':
      return `It stopped because the folder can no longer be reached. ${left}`;
    case 'FOLDER_READ_ONLY':
      return `It stopped because nothing may be written in this folder. ${left}`;
    case 'DISK_FULL':
      return `It stopped because the disk is full. ${left}`;
    case null:
      return null;
  }
}

/** The teams in a list of rows, by name, each once. */
export function teamsIn(rows: readonly ExportRow[]): string[] {
  return [...new Set(rows.map(({ team }) => team))]
    .filter((team) => team !== '')
    .toSorted((a, b) => a.localeCompare(b));
}

/** The own team, written as these rows write it; empty where it is not among them. */
export function ownTeamIn(teams: readonly string[], ownTeam: string): string {
  const key = ownTeam.trim().toLowerCase();
  return teams.find((team) => team.trim().toLowerCase() === key) ?? '';
}
