import { formatLongDate } from '../calendar/format-date';
import { type Instant, type LocalDate, localDateOfInstant } from '../calendar/local-date';
import type { DocumentBlock, DocumentCell, RecordDocument } from '../document/document';
import { cellOf, note, paragraph } from '../document/plain-blocks';
import { calendarText } from '../export/calendar';
import { type CsvCell, csvText } from '../export/csv';
import { dueWords, type ExportedAction } from './exported-action';

/** `Actions_2026-11-09.docx`: no name of anybody. */
export function actionsFileName(today: LocalDate, ending: 'docx' | 'csv' | 'ics'): string {
  return `Actions_${today}.${ending}`;
}

type Column = { readonly header: string; readonly cell: (action: ExportedAction) => CsvCell };

const CSV_COLUMNS: readonly Column[] = [
  { header: 'Who', cell: ({ who }) => who },
  { header: 'Role', cell: ({ role }) => role },
  { header: 'Will do what', cell: ({ what }) => what },
  { header: 'So that', cell: ({ soThat }) => soThat },
  { header: 'By when', cell: ({ due }) => due },
  { header: 'Date moved', cell: ({ moved }) => moved },
  { header: 'Child (initials)', cell: ({ child }) => child },
  { header: 'How it stands', cell: ({ state }) => state },
  { header: 'Drift', cell: ({ drift }) => drift },
  { header: 'Last progress', cell: ({ lastNote }) => lastNote },
  { header: 'Agreed on', cell: ({ agreedOn }) => agreedOn },
  { header: 'Comes from', cell: ({ source }) => source },
  { header: 'Meaningful Measure', cell: ({ measure }) => measure },
];

export function actionsCsv(actions: readonly ExportedAction[]): string {
  return csvText(
    CSV_COLUMNS.map(({ header }) => header),
    actions.map((action) => CSV_COLUMNS.map(({ cell }) => cell(action))),
  );
}

/** A day for each action; `uidOf` gives a mark that is the same each time and tells nothing of the child. */
export function actionsCalendar(
  actions: readonly ExportedAction[],
  { writtenAt, uidOf }: { readonly writtenAt: Instant; readonly uidOf: (id: string) => string },
): string {
  const days = actions.map((action) => ({
    uid: uidOf(action.id),
    day: action.due,
    summary: `${action.who}: ${action.what}`,
    description: [
      ...(action.soThat === '' ? [] : [`So that ${action.soThat}`]),
      ...(action.moved === '' ? [] : [`This date ${action.moved}.`]),
      `Child: ${action.child}`,
    ].join('\n'),
  }));
  return calendarText(days, writtenAt);
}

/** The list as a Word document. It is for a team's own use and says on every page that it is no child's record. */
export function actionsDocument(
  actions: readonly ExportedAction[],
  { marking, writtenAt }: { readonly marking: string; readonly writtenAt: Instant },
): RecordDocument {
  const today = localDateOfInstant(writtenAt);
  const foot = `Agreed actions, listed on ${formatLongDate(today)}`;
  return {
    title: 'Agreed actions',
    subtitle: `${actions.length === 1 ? '1 action' : `${actions.length} actions`}, as they stood on ${formatLongDate(today)}`,
    marking,
    draftNotice: "A working list, not for any child's file",
    writtenAt,
    recordNumber: 'Agreed actions',
    version: 1,
    foot,
    checkCode: null,
    fileName: actionsFileName(today, 'docx'),
    author: 'Throughline',
    blocks: [
      note('Children are shown by initials. Names, references and days of birth have been taken out of the words.'),
      actionsTable(actions),
    ],
  };
}

function actionsTable(actions: readonly ExportedAction[]): DocumentBlock {
  return {
    kind: 'table',
    caption: 'Agreed actions: who will do what, by when, for which child, and how it is going',
    widths: [18, 34, 18, 8, 22],
    header: ['Who', 'Will do what', 'By when', 'Child', 'How it is going'],
    rows: actions.map((action) => [
      cellOf(paragraph(action.who, { bold: true }), ...quiet(action.role)),
      cellOf(action.what, ...quiet(action.soThat === '' ? '' : `So that ${action.soThat}`)),
      cellOf(dueWords(action)),
      cellOf(action.child),
      goingCell(action),
    ]),
  };
}

function goingCell({ state, drift, lastNote }: ExportedAction): DocumentCell {
  return cellOf(state, drift, ...quiet(lastNote));
}

function quiet(text: string): DocumentBlock[] {
  return text === '' ? [] : [note(text)];
}
