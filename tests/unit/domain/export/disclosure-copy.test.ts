import { composeRecordDocument } from '@domain/document/compose-record-document';
import { type DocumentBlock, type Line, runsOf } from '@domain/document/document';
import { documentFooter } from '@domain/document/document-footer';
import { documentParagraphs } from '@domain/document/document-text';
import { composeCopy } from '@domain/export/compose-copy';
import { PASSAGE_ABOUT_LABELS } from '@domain/lists/passage-lists';
import type { PassageMark } from '@domain/passage/passage-mark';
import { passagesOf } from '@domain/passage/passages-of';
import type { RecordContent } from '@domain/record/record';
import type { RichText } from '@domain/section/rich-text';
import { type SectionValue, sectionValue } from '@domain/section/section-values';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRichText } from '../../../support/arbitrary-rich-text';
import { anyValueOf } from '../../../support/arbitrary-value';
import { everyKindForm } from '../../../support/every-kind-form';
import { everyKindRecord } from '../../../support/every-kind-record';
import { exampleRecord } from '../../../support/example-record';
import { TOBIN_SEAL, TOBIN_SETTINGS, tobinRecord } from '../../../support/tobin-record';
import { WrittenTexts } from '../../../support/written-texts';

const printOf = (content: RecordContent) => ({
  content,
  state: 'AGREED' as const,
  seal: TOBIN_SEAL,
  settings: TOBIN_SETTINGS,
});
const disclosure = (content: RecordContent, markedNames: { words: string[] }[] = []) =>
  composeCopy({ ...printOf(content), profile: 'DISCLOSURE', markedNames });
const fileCopy = (content: RecordContent) => composeCopy({ ...printOf(content), profile: 'FILE_COPY' });

const ID = '66666666-6666-4666-8666-666666666666';
const quote = (section: string, words: string | null, about: PassageMark['about'] = 'REFERRER'): PassageMark => ({
  ...{ id: ID, section, words, about },
});

/** The copy without its first box and without its list of marks: what is printed of the record itself. */
const recordPart = (blocks: readonly DocumentBlock[]) => {
  const end = blocks.findLastIndex((block) => block.kind === 'heading' && block.text === 'Marked passages');
  return blocks.slice(1, end);
};

function linesOf(blocks: readonly DocumentBlock[]): Line[] {
  return blocks.flatMap((block): Line[] => {
    switch (block.kind) {
      case 'paragraph':
        return [block.runs];
      case 'heading':
      case 'note':
        return [block.runs ?? [{ text: block.text }]];
      case 'facts':
        return block.rows.map((row) => row.runs ?? [{ text: row.value }]);
      case 'list':
        return block.items.flatMap((item) => linesOf(item.blocks));
      case 'table':
        return block.rows.flatMap((row) => row.flatMap((cell) => linesOf(cell.blocks)));
      case 'chart':
        return [];
      default:
        return linesOf(block.blocks);
    }
  });
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const isNumber = ({ text, mark }: Line[number]) => mark !== undefined && text === `[${mark}]`;

/** Every stretch of shaded words, without the numbers. */
function shaded(blocks: readonly DocumentBlock[]): string[] {
  return linesOf(blocks).flatMap((line) => {
    const words = line
      .filter((run) => !isNumber(run))
      .map(({ text, mark }) => (mark === undefined ? '\0' : text))
      .join('');
    return words.split('\0').filter((text) => text.trim() !== '');
  });
}

const without = (lines: readonly Line[]) =>
  lines.map((line) =>
    line
      .filter((run) => !isNumber(run))
      .map(({ text }) => text)
      .join(''),
  );

const words = (content: RecordContent) =>
  documentParagraphs(composeRecordDocument(printOf(content)))
    .slice(2)
    .map(inOneLine);

const form = everyKindForm();
const sections = form.sections.flatMap((section) => {
  const schema = sectionValue.options.find((option) => option.shape.kind.value === section.kind);
  return schema === undefined || section.kind === 'RICH_TEXT' ? [] : [{ section, schema }];
});

describe.each(sections.map(({ section, schema }) => [section.key, section, schema] as const))(
  'marks by quotation in %s',
  (_key, section, schema) => {
    const keys = [...(section.fields ?? []).map(({ key }) => key), 'noLongerAsked'];
    const values = anyValueOf(schema, keys).map((value) => sectionValue.parse(value));
    const marked = (value: SectionValue) => {
      const found = new WrittenTexts();
      const written = sectionValue.parse(found.marked(value));
      const passages = found.words.map((text) => quote(section.key, text));
      return { found, content: exampleRecord({ template: form, sections: { [section.key]: written }, passages }) };
    };

    test('every marked word is shaded where it is printed, and nothing but numbers is added', () => {
      const property = fc.property(values, (value) => {
        const { found, content } = marked(value);
        const part = recordPart(disclosure(content).blocks);
        const all = shaded(part).map(inOneLine).join('\n');
        expect(found.words.map(inOneLine).filter((text) => !all.includes(text.replace(/\.$/, '')))).toEqual([]);
        expect(without(linesOf(part))).toEqual(without(linesOf(composeRecordDocument(printOf(content)).blocks)));
        expect(passagesOf(content).every(({ stands }) => stands)).toBe(true);
      });
      fc.assert(property, { numRuns: 60 });
    });

    test('a section that is marked whole is shaded whole', () => {
      const property = fc.property(values, (value) => {
        const { found, content } = marked(value);
        const whole = { ...content, passages: [quote(section.key, null)] };
        const all = shaded(recordPart(disclosure(whole).blocks))
          .map(inOneLine)
          .join('\n');
        expect(found.words.map(inOneLine).filter((text) => !all.includes(text.replace(/\.$/, '')))).toEqual([]);
      });
      fc.assert(property, { numRuns: 20 });
    });
  },
);

describe('marks inside rich text', () => {
  const record = (text: RichText) =>
    exampleRecord({ template: form, sections: { happened: { kind: 'RICH_TEXT', text } } });

  test('without its numbers the copy says what the record says, whatever is marked', () => {
    const property = fc.property(anyRichText, (text) => {
      const part = recordPart(disclosure(record(text)).blocks);
      expect(without(linesOf(part))).toEqual(without(linesOf(composeRecordDocument(printOf(record(text))).blocks)));
    });
    fc.assert(property, { numRuns: 300 });
  });

  test('every listed passage is shaded under its own number', () => {
    const property = fc.property(anyRichText, (text) => {
      const content = record(text);
      const runs = linesOf(recordPart(disclosure(content).blocks)).flat();
      for (const passage of passagesOf(content)) {
        const own = runs.filter((run) => run.mark === passage.number && !isNumber(run)).map((run) => run.text);
        const flat = (some: string) => some.replace(/\s+/g, '');
        expect(flat(own.join(''))).toBe(flat(passage.words ?? ''));
        expect(runs.some((run) => run.text === `[${passage.number}]`)).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 300 });
  });

  test('a passage over two paragraphs is one, with its number after each', () => {
    const marks = [{ type: 'passage' as const, attrs: { about: 'HEALTH' as const } }];
    const text: RichText = {
      type: 'doc',
      content: ['Her dad is ill.', 'He waits for a scan.'].map((words_) => ({
        type: 'paragraph',
        content: [{ type: 'text', text: words_, marks }],
      })),
    };
    const content = record(text);
    expect(passagesOf(content)).toMatchObject([{ number: 1, words: 'Her dad is ill.\nHe waits for a scan.' }]);
    const lines = linesOf(recordPart(disclosure(content).blocks)).filter((line) => line.some(({ mark }) => mark === 1));
    expect(lines.map((line) => line.map((run) => run.text).join(''))).toEqual([
      'Her dad is ill.[1]',
      'He waits for a scan.[1]',
    ]);
  });
});

test('every page says whose record it is and that it is no copy for release', () => {
  expect(disclosure(tobinRecord()).title).toBe('Disclosure preparation · Case supervision');
  expect(documentFooter(disclosure(tobinRecord()))).toBe(
    'Record CS-000012 · version 1 · check code 3f9a-04c1-b7d2-5e68 · disclosure preparation, not for release as it is',
  );
  expect(documentFooter(fileCopy(tobinRecord()))).toBe('Record CS-000012 · version 1 · check code 3f9a-04c1-b7d2-5e68');
});

test('a text that was changed after it was marked is printed as it is now, never as its runs said before', () => {
  const runs = [{ text: 'Wren', mark: 1 }];
  expect(runsOf({ runs }, 'Wren')).toBe(runs);
  expect(runsOf({ runs }, 'W')).toEqual([{ text: 'W' }]);
  expect(runsOf({}, 'W')).toEqual([{ text: 'W' }]);
});

describe('a whole record', () => {
  const tobin = (passages: PassageMark[]) => ({ ...tobinRecord(), passages });
  const decision = () => {
    const value = tobinRecord().sections['decisions'];
    if (value?.kind !== 'DECISIONS') throw new Error('There is no decision');
    return value.decisions[0]?.decision ?? '';
  };

  test('words of a decision are shaded in the box on page 1 too, with the same number', () => {
    const content = tobin([quote('decisions', decision(), 'IN_CONFIDENCE')]);
    const box = recordPart(disclosure(content).blocks).filter((block) => block.kind === 'box');
    expect(shaded(box)).toEqual([decision()]);
    const whole = { ...content, passages: [quote('decisions', null, 'IN_CONFIDENCE')] };
    expect(shaded(recordPart(disclosure(whole).blocks).filter((block) => block.kind === 'box'))).toContain(decision());
  });

  test('a section that is marked whole is marked in the box, and a name in it nowhere else', () => {
    const content = tobin([quote('actions', null, 'HEALTH')]);
    const copy = recordPart(disclosure(content).blocks);
    const box = shaded(copy.filter((block) => block.kind === 'box'));
    expect(box).toEqual(expect.arrayContaining(['Priya Castell', '20 November 2026']));
    expect(box).not.toContain(decision());
    const session = copy.filter((block) => block.kind === 'facts');
    expect(session.length).toBeGreaterThan(0);
    expect(shaded(session)).toEqual([]);
  });

  test('the file copy knows nothing of marks', () => {
    const marked = tobin([quote('decisions', decision())]);
    expect(fileCopy(marked)).toEqual(fileCopy(tobinRecord()));
    expect(JSON.stringify(fileCopy(marked))).not.toContain('"mark"');
  });

  test('says on its first page that nothing was removed, and lists the marks at the end', () => {
    const copy = disclosure(tobin([quote('decisions', decision(), 'LEGAL_ADVICE')]));
    const text = documentParagraphs(copy);
    expect(text.join('\n')).toContain('Nothing has been taken out, shortened or blacked out.');
    const list = text.slice(text.indexOf('Marked passages'));
    expect(list).toEqual(expect.arrayContaining(['[1]', PASSAGE_ABOUT_LABELS.LEGAL_ADVICE, decision()]));
    expect(copy.fileName).not.toBe(fileCopy(tobinRecord()).fileName);
    expect(copy.draftNotice).toBeNull();
    expect(
      composeCopy({ ...printOf(tobinRecord()), state: 'DRAFT', seal: null, profile: 'DISCLOSURE' }).draftNotice,
    ).not.toBeNull();
  });

  test('words that no longer stand are listed as that, and never left out', () => {
    const content = tobin([quote('decisions', 'What a neighbour said before it was put in other words')]);
    expect(passagesOf(content)).toMatchObject([{ number: 1, stands: false }]);
    expect(documentParagraphs(disclosure(content)).join('\n')).toContain('no longer stand in the section');
  });

  test('a name that was chosen to be marked is shaded wherever it stands, and no other word that holds it', () => {
    const content = exampleRecord({
      sections: {
        update: {
          kind: 'RICH_TEXT',
          text: {
            type: 'doc',
            content: [
              {
                type: 'paragraph',
                content: [{ type: 'text', text: 'Wren Marsh and Wren’s friend saw wrens. Wrenbury.' }],
              },
            ],
          },
        },
      },
    });
    expect(shaded(recordPart(disclosure(content, [{ words: ['Wren Marsh', 'Wren'] }]).blocks))).toEqual([
      'Wren Marsh',
      'Wren',
    ]);
  });

  test('a short word is marked in its own section only', () => {
    const record = everyKindRecord();
    const content = { ...record, passages: [quote('danger', 'and')] };
    const own = disclosure(content);
    expect(
      words(content)
        .join(' ')
        .match(/\band\b/g)?.length,
    ).toBeGreaterThan(shaded(recordPart(own.blocks)).length);
    expect(shaded(recordPart(own.blocks)).length).toBeGreaterThan(0);
  });

  test('a mark inside another keeps both numbers', () => {
    const content = tobin([
      quote('decisions', decision()),
      quote('decisions', decision().split(' ').slice(1, 3).join(' '), 'HEALTH'),
    ]);
    const runs = linesOf(recordPart(disclosure(content).blocks)).flat();
    expect(runs.filter(isNumber).map(({ text }) => text)).toEqual(['[2]', '[1]', '[2]', '[1]']);
  });
});
