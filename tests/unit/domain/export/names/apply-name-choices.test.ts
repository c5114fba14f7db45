import type { DocumentBlock, RecordDocument } from '@domain/document/document';
import { documentParagraphs } from '@domain/document/document-text';
import { composeCopy } from '@domain/export/compose-copy';
import type { NameChoice } from '@domain/export/name-choice';
import { applyNameChoices, GIVEN_AS_INITIALS, type NameChoices } from '@domain/export/names/apply-name-choices';
import type { NamedInStore } from '@domain/export/names/name-index';
import { otherChildrenNamed } from '@domain/export/names/other-names';
import { describe, expect, test } from 'vitest';
import { finderFor, namedChild, WREN } from '../../../../support/named-children';
import { TOBIN_SEAL, TOBIN_SETTINGS, tobinRecord } from '../../../../support/tobin-record';

const base = () =>
  composeCopy({
    ...{ content: tobinRecord(), state: 'AGREED', seal: TOBIN_SEAL, settings: TOBIN_SETTINGS },
    profile: 'FILE_COPY',
  });
const withBlocks = (...blocks: DocumentBlock[]): RecordDocument => ({ ...base(), blocks });
const choose = (choice: NameChoice, ...children: NamedInStore[]): NameChoices =>
  new Map(children.map(({ id }) => [id, choice]));
const initials = (document: RecordDocument, others: readonly NamedInStore[] = [WREN]) =>
  applyNameChoices(document, finderFor(others), choose('INITIALS', ...others));
const runs = (...texts: string[]): DocumentBlock => ({
  kind: 'paragraph',
  runs: texts.map((text, at) => ({ text, ...(at % 2 === 1 ? { bold: true } : {}) })),
});

describe('initials', () => {
  test('stand in every kind of block, in what is around them, and say so once', () => {
    const document: RecordDocument = {
      ...withBlocks(
        { kind: 'heading', level: 1, text: 'Seeing Wren', section: 'x' },
        runs('Saw Wren Ashgrove.'),
        { kind: 'note', text: 'Wren was asleep' },
        { kind: 'list', ordered: false, start: 1, items: [{ blocks: [runs('Wren eats')] }] },
        { kind: 'quote', blocks: [runs('Ashgrove, Wren')] },
        { kind: 'facts', caption: 'Wren', rows: [{ label: 'Wren', value: 'FS-20418' }] },
        {
          kind: 'table',
          caption: 'Of Wren',
          widths: [1],
          header: ['Wren'],
          rows: [[{ blocks: [runs('by Wren')] }]],
        },
        { kind: 'box', title: 'For Wren', blocks: [runs('Wren too')] },
      ),
      subtitle: 'Wren and Tobin',
      foot: 'Wren',
      fileName: 'CS_Wren_2026.docx',
    };
    const printed = initials(document);
    expect(JSON.stringify(printed)).not.toMatch(/wren|FS-20418/i);
    expect(printed.fileName).toBe('CS_W_2026.docx');
    expect(printed.foot).toBe('W');
    expect(documentParagraphs(printed)).toEqual([
      ...['Case supervision', 'W and Tobin', GIVEN_AS_INITIALS, 'Seeing W', 'Saw WA.', 'W was asleep', 'W eats', 'WA'],
      ...['W', 'WA', 'W', 'by W', 'For W', 'W too'],
    ]);
  });

  test('stand once for a name that changes its look in the middle', () => {
    const printed = initials(withBlocks(runs('saw Wr', 'en', ' Ash', 'grove', ' here')));
    expect(printed.blocks[1]).toEqual({
      kind: 'paragraph',
      runs: [{ text: 'saw ' }, { text: 'WA' }, { text: ' here' }],
    });
  });

  test('keep the look of the words around them', () => {
    const printed = initials(withBlocks(runs('a ', 'Wren b', ' Wren c Wren')));
    expect(printed.blocks[1]).toEqual({
      kind: 'paragraph',
      runs: [
        { text: 'a ' },
        { text: 'W', bold: true },
        { text: ' b', bold: true },
        ...[{ text: ' ' }, { text: 'W' }, { text: ' c ' }, { text: 'W' }],
      ],
    });
  });

  test('are numbered where two children have the same letter', () => {
    const will = namedChild(600, 'Will Ashgrove', { familyGroup: 'ASH-1' });
    const printed = initials(withBlocks(runs('Wren hit Will Ashgrove')), [will, WREN]);
    expect(documentParagraphs(printed).at(-1)).toBe('W1 hit WA2');
  });

  test('are under the table of the child on the first page of a whole record', () => {
    const printed = initials(base());
    expect(printed.blocks.slice(0, 3).map(({ kind }) => kind)).toEqual(['facts', 'note', 'box']);
    expect(documentParagraphs(printed).join('\n')).not.toMatch(/\bwren\b/i);
    expect(otherChildrenNamed(printed, finderFor([WREN]))).toEqual([]);
    expect(initials(base())).toEqual(printed);
  });
});

describe('kept names', () => {
  test('leave the document as it is, with no line about initials', () => {
    const document = base();
    expect(applyNameChoices(document, finderFor([WREN]), choose('KEEP', WREN))).toBe(document);
    expect(applyNameChoices(document, finderFor([WREN]), choose('MARK', WREN))).toBe(document);
  });

  test('say initials only where one is printed', () => {
    const printed = initials(withBlocks(runs('Nobody else')));
    expect(documentParagraphs(printed)).not.toContain(GIVEN_AS_INITIALS);
  });
});

describe('names that two children share', () => {
  test('the more careful answer counts where two children share the name', () => {
    const [one, other] = [namedChild(1, 'Esme Finch'), namedChild(2, 'Esme Finch')];
    const choices: NameChoices = new Map([
      [one.id, 'KEEP' as const],
      [other.id, 'INITIALS' as const],
    ]);
    const printed = applyNameChoices(withBlocks(runs('Esme Finch')), finderFor([one, other]), choices);
    expect(documentParagraphs(printed).at(-1)).toBe('EF');
  });
});
