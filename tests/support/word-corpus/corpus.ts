import { composeRecordDocument } from '@domain/document/compose-record-document';
import type { DocumentBlock, Line, RecordDocument } from '@domain/document/document';
import { richTextBlocks } from '@domain/document/rich-text-blocks';
import { composePersonalDocument } from '@domain/personal/compose-personal-document';
import { demoPersonal } from '@domain/personal/demo-personal';
import type { RecordContent } from '@domain/record/record';
import { everyKindForm } from '../every-kind-form';
import { everyKindRecord } from '../every-kind-record';
import { exampleAddendum, exampleRecord } from '../example-record';
import { marlowRecord } from '../marlow-record';
import { personalTemplate } from '../personal-for-tests';
import { sunnivaRecord } from '../sunniva-record';
import { TOBIN_SEAL, TOBIN_SETTINGS, TOBIN_SHARED_AT, tobinRecord } from '../tobin-record';
import { day } from '../tobin-words';
import { LIST_TEXTS } from './lists';
import { text } from './rich';
import { TABLE_TEXTS } from './tables';
import { WORD_TEXTS } from './words';

/** One document to be written, and what it is there for. */
export type CorpusEntry = { readonly name: string; readonly document: RecordDocument };

/**
 * What the writing of Word files must get right: each kind of section, each mark, each shape of list and table, odd
 * characters, each kind of record, and how the same looks before it is agreed.
 */
export function wordCorpus(): CorpusEntry[] {
  return [
    ...everyKindForm().sections.map(({ key, kind }) => ({
      name: `section ${kind} ${key}`,
      document: onlySection(key),
    })),
    ...Object.entries({ ...LIST_TEXTS, ...TABLE_TEXTS, ...WORD_TEXTS }).map(([name, blocks]) => ({
      name,
      document: paper(richTextBlocks(text(...blocks))),
    })),
    ...Object.entries(BLOCKS).map(([name, blocks]) => ({ name, document: paper(blocks) })),
    ...records(),
  ];
}

function compose(content: RecordContent, state: 'AGREED' | 'DRAFT' = 'AGREED'): RecordDocument {
  const seal = state === 'DRAFT' ? null : TOBIN_SEAL;
  return composeRecordDocument({ content, state, seal, settings: TOBIN_SETTINGS, sharedAt: TOBIN_SHARED_AT });
}

/** A record with something in one section and nothing in any other. */
function onlySection(key: string): RecordDocument {
  const record = everyKindRecord();
  const value = record.sections[key];
  return compose({ ...record, sections: value === undefined ? {} : { [key]: value } });
}

function paper(blocks: readonly DocumentBlock[]): RecordDocument {
  return { ...compose(tobinRecord()), blocks: [{ kind: 'heading', level: 1, text: 'What was written' }, ...blocks] };
}

function records(): CorpusEntry[] {
  const personal = demoPersonal(personalTemplate(), { today: day('2026-11-09'), at: TOBIN_SHARED_AT });
  return [
    { name: 'a child protection record', document: compose(tobinRecord()) },
    { name: 'a permanence record', document: compose(marlowRecord()) },
    { name: 'a note of oversight', document: compose(sunnivaRecord()) },
    { name: 'every kind of section at once', document: compose(everyKindRecord()) },
    { name: 'an addendum', document: compose(exampleAddendum()) },
    { name: 'a draft', document: compose(exampleRecord(), 'DRAFT') },
    { name: 'a draft with nothing in it', document: compose(exampleRecord({ sections: {} }), 'DRAFT') },
    { name: 'a copy that knows what it is', document: knownCopy() },
    {
      name: 'a personal supervision',
      document: composePersonalDocument({
        content: personal,
        seal: TOBIN_SEAL,
        answer: null,
        settings: TOBIN_SETTINGS,
      }),
    },
  ];
}

function knownCopy(): RecordDocument {
  const record = tobinRecord();
  return { ...compose(record), copyOf: { recordId: record.id, profile: 'FILE_COPY' } };
}

const MARKED: Line = [
  { text: 'He was seen at school. ' },
  { text: 'His neighbour told us about the shouting.', mark: 1 },
  { text: '[1]', mark: 1 },
  { text: ' Nan rang the next day. ' },
  { text: 'Her heart is not well', mark: 12 },
  { text: '[12]', mark: 12 },
  { text: '.' },
];

const WIDE = {
  label: 'People present',
  value: 'Everybody who was asked, and two who were not. '.repeat(4),
  isWide: true,
};

const BLOCKS: Readonly<Record<string, readonly DocumentBlock[]>> = {
  'marked passages': [
    { kind: 'paragraph', runs: MARKED },
    { kind: 'list', ordered: true, start: 1, items: [{ blocks: [{ kind: 'paragraph', runs: MARKED }] }] },
    { kind: 'quote', blocks: [{ kind: 'paragraph', runs: MARKED }] },
    {
      ...{ kind: 'table', caption: 'Marked in a table', widths: [1, 1], header: ['Said', 'By'] },
      rows: [[{ blocks: [{ kind: 'paragraph', runs: MARKED }] }, { blocks: [] }]],
    },
  ],
  'numbers of a scale': Array.from({ length: 11 }, (_, value) => [
    { kind: 'paragraph', runs: [{ text: String(value), bold: true }] } as const,
    { kind: 'chart', value, most: 10, description: `${value} on a line from 0 to 10` } as const,
  ]).flat(),
  'facts, wide and narrow': [
    { kind: 'facts', caption: 'Few and narrow', rows: factsOf(5) },
    { kind: 'facts', caption: 'Few, one of them wide', rows: [...factsOf(2), WIDE] },
    { kind: 'facts', caption: 'Many, some of them wide', rows: [...factsOf(5), WIDE, ...factsOf(3), WIDE] },
  ],
};

function factsOf(count: number) {
  return Array.from({ length: count }, (_, index) => ({ label: `Label ${index}`, value: `What stands at ${index}` }));
}
