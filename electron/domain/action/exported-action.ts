import { formatShortDate } from '../calendar/format-date';
import type { LocalDate } from '../calendar/local-date';
import { childInitials, type NameRemover, type SubjectChild } from '../export/without-child-names';
import { ACTION_SOURCE_LABELS } from '../lists/memory-lists';
import type { ActionLine } from './action-line';
import { driftWords, movedWords, noteWords, stateWords } from './action-words';

/** An action as it leaves the store: every text without the names, references and days of birth of children. */
export type ExportedAction = {
  readonly id: string;
  readonly child: string;
  readonly who: string;
  readonly role: string;
  readonly what: string;
  readonly soThat: string;
  readonly due: LocalDate;
  readonly moved: string;
  readonly state: string;
  readonly drift: string;
  readonly lastNote: string;
  readonly source: string;
  readonly measure: number | null;
  readonly agreedOn: LocalDate;
};

export function exportedAction(
  line: ActionLine,
  { child, without, today }: { readonly child: SubjectChild; readonly without: NameRemover; readonly today: LocalDate },
): ExportedAction {
  const clean = (text: string) => without(text.trim(), child);
  return {
    id: line.id,
    child: childInitials(child),
    who: clean(line.who),
    role: clean(line.role),
    what: clean(line.what),
    soThat: clean(line.soThat),
    due: line.due,
    moved: movedWords(line) ?? '',
    state: stateWords(line, today),
    drift: driftWords(line) ?? '',
    lastNote: line.lastNote === null ? '' : clean(noteWords(line.lastNote)),
    source: ACTION_SOURCE_LABELS[line.source],
    measure: line.measure,
    agreedOn: line.agreedOn,
  };
}

/** "12 Oct 2026, was due 28 Sep 2026, moved twice". */
export function dueWords({ due, moved }: Pick<ExportedAction, 'due' | 'moved'>): string {
  return moved === '' ? formatShortDate(due) : `${formatShortDate(due)}, ${moved}`;
}
