import type { LocalDate } from '../calendar/local-date';
import { saysNothing } from './case-words';
import { CASELOAD_FIELD_LABELS, type CaseloadField, type ColumnMatch } from './caseload';
import { quoted, tidyCell, whyTextCannotBeKept } from './read-cell';
import { readCaseloadDate } from './read-date';

/** Nobody in a caseload has a date outside of this many years around today: such a year is a slip of the keyboard. */
const YEARS_BACK = 120;
const YEARS_AHEAD = 10;

/** Reads the cells of one row by field and collects what is wrong with them, as sentences for a person. */
export class RowReader {
  readonly problems: string[] = [];
  readonly #cells: ReadonlyMap<CaseloadField, string>;

  constructor(
    cells: readonly string[],
    match: ColumnMatch,
    readonly today: LocalDate,
  ) {
    const entries = match.flatMap((field, column): [CaseloadField, string][] =>
      field === null ? [] : [[field, tidyCell(cells[column] ?? '')]],
    );
    this.#cells = new Map(entries);
  }

  /** The cell's words, tidied; empty when blank or when there is no such column. */
  words(field: CaseloadField): string {
    const words = this.#cells.get(field) ?? '';
    const why = whyTextCannotBeKept(words);
    if (why === null) return words;
    this.refuse(`${CASELOAD_FIELD_LABELS[field]} ${why}. Correct it in the case system.`);
    return '';
  }

  /** The cell's words; null when the cell says nothing ("blank", "-", "Not recorded"). */
  text(field: CaseloadField): string | null {
    const words = this.words(field);
    return saysNothing(words) ? null : words;
  }

  /** A date; null when the cell says nothing. What is not a date that exists is refused. */
  date(field: CaseloadField): LocalDate | null {
    const words = this.text(field);
    if (words === null) return null;
    const date = readCaseloadDate(words, this.today);
    if (date !== null && this.#isThinkable(date)) return date;
    const what = date === null ? 'is not a date that exists' : 'is too far from today to be right';
    this.refuse(`${CASELOAD_FIELD_LABELS[field]}: ${quoted(words)} ${what}. Correct it in the case system.`);
    return null;
  }

  /** A date of something that has happened: a day after today is refused. */
  dateUpToToday(field: CaseloadField): LocalDate | null {
    const date = this.date(field);
    if (date === null || date <= this.today) return date;
    this.refuse(
      `${CASELOAD_FIELD_LABELS[field]}: ${quoted(this.words(field))} is in the future. Correct it in the case system.`,
    );
    return null;
  }

  /** A word from one of the field's lists. A word we do not know is named with what to do, never guessed. */
  code<T>(field: CaseloadField, read: (words: string) => T | null): T | null {
    const words = this.text(field);
    if (words === null) return null;
    const code = read(words);
    if (code === null) {
      this.refuse(
        `${CASELOAD_FIELD_LABELS[field]}: ${quoted(words)} is not a word we know. Use the case system’s usual word for it, or set this column to “Not used”.`,
      );
    }
    return code;
  }

  refuse(sentence: string): void {
    if (!this.problems.includes(sentence)) this.problems.push(sentence);
  }

  #isThinkable(date: LocalDate): boolean {
    const years = Number(date.slice(0, 4)) - Number(this.today.slice(0, 4));
    return years >= -YEARS_BACK && years <= YEARS_AHEAD;
  }
}
