import { localDate } from '@domain/calendar/local-date';
import { checkContext } from '@domain/check/check-context';
import { tpl01 } from '@domain/check/rules/tpl-01';
import { type RecordContent, recordContent } from '@domain/record/record';
import { statementSentence } from '@domain/section/kinds/danger-statements-section';
import { isSectionEmpty, sectionPlainText } from '@domain/section/section-kinds';
import type { SectionKind, ValueOf } from '@domain/section/section-values';
import { countWords } from '@domain/section/words';
import { sectionsOf } from '@domain/template/show-sections';
import { describe, expect, test } from 'vitest';
import { marlowRecord } from '../../../support/marlow-record';
import { sunnivaRecord } from '../../../support/sunniva-record';
import { tobinRecord } from '../../../support/tobin-record';

const DEMO: readonly (readonly [string, RecordContent])[] = [
  ['Tobin', tobinRecord()],
  ['Marlow', marlowRecord()],
  ['Sunniva', sunnivaRecord()],
];

function written<K extends SectionKind>(record: RecordContent, key: string, kind: K): ValueOf<K> {
  const value = record.sections[key];
  if (value?.kind !== kind) throw new Error(`${key} is not ${kind}`);
  return value as ValueOf<K>;
}

function answersUnder(record: RecordContent, key: string) {
  const value = record.sections[key];
  if (value?.kind === 'FIELDS') return Object.entries(value.answers);
  return value?.kind === 'ENTRIES' ? value.entries.flatMap(({ answers }) => Object.entries(answers)) : [];
}

function firstStatement(record: RecordContent): string {
  const [first] = written(record, 'danger', 'DANGER_STATEMENTS').statements;
  return first ? statementSentence(first) : '';
}

describe.each(DEMO)("%s's record", (_name, record) => {
  test('is a record, and every word in it has a place on its form', () => {
    expect(recordContent.parse(record)).toEqual(record);
    expect(tpl01.check(record, checkContext(localDate.parse('2026-11-21')))).toEqual([]);
  });

  test('shows each section that is written in, because its facts call for it', () => {
    const shown = sectionsOf({ ...record, sections: {} }).map(({ key }) => key);
    const hangingOnWords = record.template.sections
      .filter(({ showWhen }) => showWhen.some(({ fact }) => fact === 'SECTION_WRITTEN'))
      .map(({ key }) => key);
    expect([...shown, ...hangingOnWords]).toEqual(expect.arrayContaining(Object.keys(record.sections)));
    expect(Object.values(record.sections).filter(isSectionEmpty)).toEqual([]);
  });

  test('answers fields that its form asks for, with options that may be chosen', () => {
    for (const section of record.template.sections) {
      for (const [key, { text }] of answersUnder(record, section.key)) {
        const field = section.fields?.find((each) => each.key === key);
        expect(field, `${section.key}.${key}`).toBeDefined();
        if (field?.options) expect(field.options).toEqual(expect.arrayContaining(text.split('\n')));
      }
    }
  });

  test('hangs every goal and scale on a statement that is there', () => {
    const values = Object.values(record.sections);
    const statements = values.flatMap((value) => (value.kind === 'DANGER_STATEMENTS' ? value.statements : []));
    const goals = values.flatMap((value) => (value.kind === 'GOALS' ? value.goals : []));
    const scales = values.flatMap((value) => (value.kind === 'STATEMENT_SCALES' ? value.scales : []));
    const ids = statements.map(({ id }) => id);
    for (const { statement } of [...goals, ...scales]) expect(ids).toContain(statement);
  });
});

test("Tobin's danger statement reads back as it was agreed, in exactly 60 words", () => {
  const sentence = firstStatement(tobinRecord());
  expect(sentence).toBe(
    'Priya, Mrs Bell at school and Nan Pat are worried because on at least five mornings since September Keeley had drunk too much to get up, and Tobin fed and dressed himself and Wren. If nothing changes, Tobin or Wren could be hurt or go hungry, and Tobin could keep missing school and believe he has to be the grown-up.',
  );
  expect(countWords(sentence)).toBe(60);
});

test("Tobin's safety goal has 58 words in all", () => {
  expect(countWords(sectionPlainText(written(tobinRecord(), 'goals', 'GOALS')))).toBe(58);
});

test("Marlow's worry statement reads back as it was agreed, in 45 words", () => {
  const sentence = firstStatement(marlowRecord());
  expect(sentence).toBe(
    'Leanne, Jo and Marlow are worried that Marlow has had three homes in a year and nobody has told him if he is staying with Jo. If nothing changes, Marlow could stop trusting grown-ups, push Jo away to see what happens, and lose another home.',
  );
  expect(countWords(sentence)).toBe(45);
});

test('Sunniva is not asked about a worker’s answer: the note is signed by the manager alone', () => {
  expect(sunnivaRecord().template.sections.map(({ kind }) => kind)).not.toContain('WORKER_SAY');
});
