import type { ActionLine } from '@domain/action/action-line';
import { formatShortDate } from '@domain/calendar/format-date';
import { addDays, type LocalDate, weekdayOf } from '@domain/calendar/local-date';
import { ACTION_SOURCE_LABELS, type ActionSource } from '@domain/lists/memory-lists';
import { nameKey } from '@domain/people/name-key';

export type SortColumn = 'who' | 'what' | 'due' | 'child' | 'going';
export type Sort = { readonly column: SortColumn; readonly direction: 'ascending' | 'descending' };

export const GROUP_LABELS = {
  NONE: 'No groups',
  OWNER: 'Who does it',
  CHILD: 'Child',
  WEEK: 'Week it is due',
  SOURCE: 'Where it comes from',
} as const;
export type Grouping = keyof typeof GROUP_LABELS;

/** A line of the list: the heading of a group, or an action. */
export type ListRow =
  | { readonly kind: 'GROUP'; readonly key: string; readonly title: string; readonly count: number }
  | { readonly kind: 'ACTION'; readonly line: ActionLine };

/** Lower case and without accents, so that "Zoe" finds "Zoë". */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
}

export type FoundableAction = { readonly line: ActionLine; readonly words: string };

/** With the words each can be found by, folded once so that each keystroke only compares. */
export function makeFoundable(lines: readonly ActionLine[]): readonly FoundableAction[] {
  return lines.map((line) => ({
    line,
    words: folded(
      [
        line.who,
        line.role,
        line.what,
        line.soThat,
        line.childName,
        line.reference,
        ACTION_SOURCE_LABELS[line.source],
      ].join('\n'),
    ),
  }));
}

export type Narrowing = {
  readonly typed: string;
  readonly childId: string | null;
  readonly source: ActionSource | null;
  readonly measure: number | null;
};

/** Actions that hold every word typed, in any order, of this child, source and measure. */
export function narrow(actions: readonly FoundableAction[], by: Narrowing): ActionLine[] {
  const wanted = folded(by.typed).split(/\s+/).filter(Boolean);
  return actions
    .filter(
      ({ line, words }) =>
        (by.childId === null || line.childId === by.childId) &&
        (by.source === null || line.source === by.source) &&
        (by.measure === null || line.measure === by.measure) &&
        wanted.every((word) => words.includes(word)),
    )
    .map(({ line }) => line);
}

const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

function byText(one: string, other: string): number {
  return one === other ? 0 : collator.compare(one, other);
}

function byDay(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

const COMPARE: Readonly<Record<SortColumn, (one: ActionLine, other: ActionLine) => number>> = {
  who: (one, other) => byText(one.who, other.who),
  what: (one, other) => byText(one.what, other.what),
  due: (one, other) => byDay(one.due, other.due),
  child: (one, other) => byText(one.childName, other.childName),
  // What slipped most often first: of the action, never of a person.
  going: (one, other) => other.carries + other.moves - (one.carries + one.moves),
};

/** By the column, then by date. The order the store gives stays where both are the same. */
export function sortActions(lines: readonly ActionLine[], { column, direction }: Sort): ActionLine[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return lines.toSorted((one, other) => COMPARE[column](one, other) * sign || byDay(one.due, other.due));
}

export function nextSort(current: Sort, column: SortColumn): Sort {
  if (current.column !== column) return { column, direction: 'ascending' };
  return { column, direction: current.direction === 'ascending' ? 'descending' : 'ascending' };
}

/** The sorted actions under the headings of their groups; inside a group they stay sorted. */
export function groupActions(lines: readonly ActionLine[], grouping: Grouping): ListRow[] {
  if (grouping === 'NONE') return lines.map((line) => ({ kind: 'ACTION', line }));
  const groupOf = grouper(grouping);
  const groups = new Map<string, { title: string; order: string; lines: ActionLine[] }>();
  for (const line of lines) {
    const { key, title, order } = groupOf(line);
    const group = groups.get(key);
    if (group) group.lines.push(line);
    else groups.set(key, { title, order, lines: [line] });
  }
  return [...groups]
    .toSorted(([, one], [, other]) => byText(one.order, other.order))
    .flatMap(([key, group]) => [
      { kind: 'GROUP' as const, key, title: group.title, count: group.lines.length },
      ...group.lines.map((line) => ({ kind: 'ACTION' as const, line })),
    ]);
}

type Group = { readonly key: string; readonly title: string; readonly order: string };

function grouper(grouping: Exclude<Grouping, 'NONE'>): (line: ActionLine) => Group {
  const mondays = new Map<LocalDate, LocalDate>();
  const mondayOf = (due: LocalDate): LocalDate => {
    const known = mondays.get(due) ?? addDays(due, 1 - weekdayOf(due));
    mondays.set(due, known);
    return known;
  };
  switch (grouping) {
    case 'OWNER':
      return ({ who }) => ({ key: nameKey(who), title: who.trim(), order: who.trim() });
    case 'CHILD':
      return ({ childId, childName, reference }) => {
        const title = childName === '' ? reference : `${childName}, ${reference}`;
        return { key: childId, title, order: title };
      };
    case 'WEEK':
      return ({ due }) => {
        const monday = mondayOf(due);
        return { key: monday, title: `Week of ${formatShortDate(monday)}`, order: monday };
      };
    case 'SOURCE':
      return ({ source }) => ({
        key: source,
        title: ACTION_SOURCE_LABELS[source],
        order: ACTION_SOURCE_LABELS[source],
      });
  }
}
