import type { RecordView } from '@contract/record-calls';
import { instant, localDateOfInstant } from '@domain/calendar/local-date';
import { checkContext } from '@domain/check/check-context';
import { checkRecord } from '@domain/check/recording-check';
import { isSectionEmpty } from '@domain/section/section-kinds';
import type { SectionValue } from '@domain/section/section-values';
import { readCheckSettings } from '@domain/settings/check-settings';
import { sectionsOf } from '@domain/template/show-sections';
import { expect } from '@playwright/test';
import { filled } from './demo-desk';
import { paragraphsOf, possibleTitlesOf } from './word-text';

/* What stands in a demo record and in its Word file, for comparing. */

type Sections = Readonly<Record<string, SectionValue>>;

const IDENTIFIERS = new Set(['id', 'statement', 'actionId']);

/**
 * The words alone: without identifiers, and the people of a scale and the answers to earlier actions in one order. What
 * only stands again from last time and was not asked for (`keys`) is left out.
 */
export function wordsOf(sections: Sections, keys: readonly string[] = Object.keys(sections)): unknown {
  const written = Object.entries(sections).filter(([key, value]) => keys.includes(key) && !isSectionEmpty(value));
  return JSON.parse(JSON.stringify(Object.fromEntries(written)), (key, value: unknown) => {
    if (IDENTIFIERS.has(key)) return undefined;
    if (key === 'byText' || key === 'dateText') return '';
    if (isTypedDay(value) && value.date !== null) return { ...value, text: '' };
    const inOrder = IN_ORDER[key];
    return inOrder !== undefined && Array.isArray(value) ? inOrder(value as Row[]) : value;
  });
}

type Row = Readonly<Record<string, string | number | null>>;

/** Rows that stand ready and were left blank are nothing; the order in which people were asked says nothing. */
const IN_ORDER: Readonly<Record<string, (rows: readonly Row[]) => readonly Row[]>> = {
  answers: (rows) => sortedBy(rows, 'note'),
  agencies: (rows) =>
    sortedBy(
      rows.filter(({ name, said }) => name !== '' || said !== ''),
      'agency',
    ),
  ratings: (rows) =>
    sortedBy(
      rows.filter(({ value }) => value !== null),
      'rater',
    ),
};

function sortedBy(rows: readonly Row[], key: string): readonly Row[] {
  return rows.toSorted((one, other) => String(one[key]).localeCompare(String(other[key])));
}

function isTypedDay(value: unknown): value is { date: string | null; text: string } {
  return typeof value === 'object' && value !== null && 'date' in value && 'text' in value;
}

/** Everything the rules find in a record today, as the store holds it: rule and how binding it is. */
export function foundToday(view: RecordView): string[] {
  const today = localDateOfInstant(instant.parse(new Date().toISOString()));
  const history = view.history && { ...view.history, lastSections: view.lastTime?.sections ?? null };
  const context = checkContext(today, {
    settings: readCheckSettings(view.checkSettings),
    ...(history ? { history } : {}),
  });
  return checkRecord(view.content, context).map(({ code, strength }) => `${code} ${strength}`);
}

/** The Word file has the sections of the form in their order, every word that was written, and what the check was answered. */
export async function expectInWord(file: string, view: RecordView): Promise<void> {
  const titles = sectionsOf(view.content).map((section) => filled(section, view.content).title);
  const printedTitles = (await possibleTitlesOf(file)).filter((text) => titles.includes(text));
  expect(printedTitles).toEqual(titles);
  const printed = (await paragraphsOf(file)).join('\n').replace(/\s+/g, ' ');
  const lines = [...textsIn(view.content.sections), ...answered(view)]
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  for (const line of lines) expect(printed, 'the printed record').toContain(line.replace(/\.$/, ''));
}

/** Decisions on what drifts, reasons, exceptions, and the challenge with its answer. */
function answered({ content }: RecordView): string[] {
  const { drift = [], reasons = [], exceptions = [] } = content.checkAnswers ?? {};
  return [
    ...drift.flatMap(({ who, because }) => [who, because]),
    ...reasons.flatMap(({ reason, by }) => [reason, by]),
    ...exceptions.flatMap(({ reason, agreedBy }) => [reason, agreedBy]),
    ...(content.challenges ?? []).flatMap(({ raisedBy, issue, risk, response, changed, howWeKnow }) => [
      ...[raisedBy, issue, risk],
      ...[response, changed, howWeKnow],
    ]),
    content.answer?.comment ?? '',
  ];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[0-9a-f-]{36}$|^[A-Z_0-9]+$/.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  if (isTypedDay(value) && value.date !== null) return [];
  return Object.entries(value)
    .filter(([key]) => !NOT_WORDS.has(key))
    .flatMap(([, inner]) => textsIn(inner));
}

const NOT_WORDS = new Set([
  ...['kind', 'type', 'id', 'date', 'by', 'byText', 'dateText', 'agreedOn', 'style', 'actionId', 'statement', 'byTime'],
]);
