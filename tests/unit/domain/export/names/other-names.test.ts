import { mapLines } from '@domain/document/map-lines';
import { composeCopy } from '@domain/export/compose-copy';
import { nameFinder } from '@domain/export/names/find-names';
import { nameIndex } from '@domain/export/names/name-index';
import { adultsInRecord } from '@domain/export/names/named-adults';
import { otherChildrenNamed } from '@domain/export/names/other-names';
import { suggestedChoice } from '@domain/export/names/suggested-choice';
import type { RecordContent } from '@domain/record/record';
import { describe, expect, test } from 'vitest';
import { everyKindRecord } from '../../../../support/every-kind-record';
import { namedChild, WREN } from '../../../../support/named-children';
import { TOBIN_SEAL, TOBIN_SETTINGS, tobinRecord } from '../../../../support/tobin-record';

const document = (content: RecordContent) =>
  composeCopy({ content, state: 'AGREED', seal: TOBIN_SEAL, settings: TOBIN_SETTINGS, profile: 'FILE_COPY' });

const inTobins = (...others: Parameters<typeof namedChild>[]) => {
  const content = tobinRecord();
  const index = nameIndex([WREN, ...others.map((each) => namedChild(...each))]);
  const subject = { child: content.child, familyGroup: 'ASH-1', sameSession: [] };
  return otherChildrenNamed(document(content), nameFinder({ index, subject, adults: adultsInRecord(content) }));
};

describe('the demo record of Tobin', () => {
  test('names his sister Wren, with how often, and where', () => {
    const [wren, ...others] = inTobins();
    expect(others).toEqual([]);
    expect(wren).toMatchObject({ childId: WREN.id, name: 'Wren Ashgrove', initials: 'WA', relation: 'SAME_FAMILY' });
    expect(wren?.forms).toEqual([{ words: 'Wren', form: 'FORENAME', times: wren?.times }]);
    expect(wren?.times).toBeGreaterThan(5);
    const places = wren?.excerpts.map(({ section }) => section);
    expect(places?.[0]).toBe('What was decided and agreed');
    expect(new Set(places).size).toBeGreaterThan(1);
    for (const { before, words, after } of wren?.excerpts ?? []) {
      expect(words).toBe('Wren');
      expect(before.length + after.length).toBeLessThan(130);
    }
  });

  test('is about no child who shares a name with a grown-up in it', () => {
    expect(inTobins([50, 'Shona Ashgrove'], [51, 'Priya Ashgrove'], [52, 'Lee Ashgrove'])).toHaveLength(1);
  });

  test('names a stranger who is written in full', () => {
    const named = inTobins([53, 'Dean Rooke']);
    expect(named.map(({ name, relation }) => [name, relation])).toContainEqual(['Dean Rooke', 'OTHER']);
  });
});

describe('every line of a document', () => {
  test('goes through once, whatever the block, with the part it stands in', () => {
    const before = document(everyKindRecord());
    const texts: string[] = [];
    const after = mapLines(before, (line, section) => {
      expect(section).not.toBe('');
      texts.push(line.map(({ text }) => text).join(''));
      return line;
    });
    expect(after).toEqual(before);
    const marked = mapLines(before, (line) => line.map((run) => ({ ...run, text: run.text.replace(/\p{L}/gu, '#') })));
    const left: string[] = [];
    const { blocks, title, subtitle, fileName } = marked;
    JSON.stringify([blocks, title, subtitle, fileName], (key, value) => {
      if (typeof value === 'string' && !['kind', 'section', 'marker', 'description'].includes(key)) left.push(value);
      return value;
    });
    expect(left.filter((text) => /\p{L}/u.test(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(100);
  });
});

test('a brother or sister is suggested to be marked, any other child to be initials', () => {
  expect(suggestedChoice('SAME_FAMILY')).toBe('MARK');
  expect(suggestedChoice('SAME_SESSION')).toBe('MARK');
  expect(suggestedChoice('SAME_SURNAME')).toBe('INITIALS');
  expect(suggestedChoice('OTHER')).toBe('INITIALS');
});
