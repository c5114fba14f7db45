import { instant, localDate } from '@domain/calendar/local-date';
import { composeRecordDocument, type PrintRequest } from '@domain/document/compose-record-document';
import { documentParagraphs } from '@domain/document/document-text';
import type { RecordContent, WorkerAnswer } from '@domain/record/record';
import { isSectionKind } from '@domain/section/section-kinds';
import { sectionsOf } from '@domain/template/show-sections';
import { describe, expect, test } from 'vitest';
import { exampleAddendum, exampleRecord } from '../../../support/example-record';
import { titlesSaidEmpty } from '../../../support/said-empty';
import { sunnivaRecord } from '../../../support/sunniva-record';
import { TOBIN_SEAL, TOBIN_SETTINGS, TOBIN_SHARED_AT, tobinRecord } from '../../../support/tobin-record';
import { prose } from '../../../support/tobin-words';

const signed = (content: RecordContent, changes: Partial<PrintRequest> = {}) =>
  composeRecordDocument({
    content,
    state: 'AGREED',
    seal: TOBIN_SEAL,
    settings: TOBIN_SETTINGS,
    sharedAt: TOBIN_SHARED_AT,
    ...changes,
  });

const answer = (changes: Partial<WorkerAnswer>): WorkerAnswer => ({
  kind: 'AGREES',
  comment: '',
  recordedBy: 'Priya Castell',
  recordedAt: instant.parse('2026-11-13T14:05:00.000Z'),
  ...changes,
});

describe('page 1', () => {
  const document = signed(tobinRecord());

  test('holds the child, then the box of decisions, actions and next date, then the sections', () => {
    const kinds = document.blocks.slice(0, 3).map((block) => block.kind);
    expect(kinds).toEqual(['facts', 'box', 'heading']);
    const box = documentParagraphs({ ...document, blocks: document.blocks.slice(1, 2) });
    expect(box).toContain('Milestone review to be written by 20 November; conference chair told.');
    expect(box).toContain('Write the nine-month review');
    expect(box.at(-1)).toBe('7 December 2026');
  });

  test('says the child’s status and how long the plan has run, counted to the session', () => {
    const paragraphs = documentParagraphs(document);
    expect(paragraphs).toContain('Child protection plan: neglect');
    expect(paragraphs).toContain('3 February 2026 (9 months 6 days)');
    expect(paragraphs).toContain('17 May 2020 (aged 6)');
  });
});

describe('the sections', () => {
  test('stand in the order of the template, with the child’s name in their titles', () => {
    const titles = signed(tobinRecord()).blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    );
    expect(titles.slice(0, 5)).toEqual([
      'About this session',
      'What we agreed last time',
      'Challenge from the reviewing officer, the chair or others',
      'What has happened since',
      'Seeing Tobin',
    ]);
    expect(titles.slice(-5)).toEqual([
      'Decisions and reasons',
      'Agreed actions',
      'Next supervision',
      "Worker's comment",
      'Agreed',
    ]);
  });

  test('an empty section says so and is not left out', () => {
    const { blocks } = signed(tobinRecord());
    expect(titlesSaidEmpty(blocks)).toEqual([
      "A day in Tobin's life",
      'Who Tobin is',
      'Working well: strengths',
      'What is not open to choice',
      'What has gone well in the work',
    ]);
    const alone = blocks.findIndex((block) => block.kind === 'heading' && block.section === 'strengths');
    expect(blocks[alone + 1]).toEqual({ kind: 'note', text: 'Not discussed this time' });
  });

  test('empty ones in a row are named in a list under one heading, where they stand, each with its key', () => {
    const { blocks } = signed(tobinRecord());
    const run = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Not discussed this time');
    expect(blocks[run + 1]).toMatchObject({ kind: 'list', ordered: false });
    const list = blocks[run + 1];
    expect(list?.kind === 'list' && list.items.map(({ section }) => section)).toEqual(['dayInLife', 'identity']);
    expect(blocks[run + 2]).toMatchObject({ kind: 'heading', section: 'pastHarm' });
  });

  test('decisions and actions are printed again in full in their places', () => {
    const paragraphs = documentParagraphs(signed(tobinRecord()));
    expect(paragraphs.filter((text) => text === 'Put a charger by Tobin’s bed and try the call again')).toHaveLength(2);
    expect(paragraphs).toContain('Decided against: Stepping down now: existing safety has been seen once.');
  });

  test('earlier actions carry their result and what got in the way', () => {
    const paragraphs = documentParagraphs(signed(tobinRecord()));
    expect(paragraphs).toContain('Not done yet');
    const since = paragraphs.indexOf('First due 28 September 2026');
    expect(paragraphs.slice(since + 1, since + 3)).toEqual(['Carried twice', 'Date moved twice']);
  });

  test('earlier actions nobody answered are printed as not answered', () => {
    const { lastActions: _dropped, ...sections } = tobinRecord().sections;
    const paragraphs = documentParagraphs(signed({ ...tobinRecord(), sections }));
    expect(paragraphs.filter((text) => text === 'Not answered')).toHaveLength(2);
  });

  test('words written under a key the template does not know are printed at the end', () => {
    const content = tobinRecord();
    const document = signed({ ...content, sections: { ...content.sections, fromLater: prose('Do not lose me.') } });
    expect(documentParagraphs(document).slice(-2)).toEqual(['Also written in this record', 'Do not lose me.']);
  });

  test('a scale shows each person, their number and what 10 and 0 mean', () => {
    const paragraphs = documentParagraphs(signed(sunnivaRecord()));
    const start = paragraphs.indexOf('Where are we, 0 to 10?');
    expect(paragraphs[start + 1]).toMatch(/^Safety scale\. 10: Everyone is confident/);
    expect(paragraphs.slice(start + 6, start + 9)).toEqual(['Tom Birkett', 'Social worker', '3']);
  });
});

describe('the worker’s answer', () => {
  const linesAfter = (given: WorkerAnswer | null) => {
    const paragraphs = documentParagraphs(signed({ ...tobinRecord(), answer: given }));
    return paragraphs.slice(paragraphs.indexOf("Worker's comment") + 1, paragraphs.lastIndexOf('Agreed'));
  };

  test('a comment is printed whole, paragraph by paragraph', () => {
    const lines = linesAfter(answer({ kind: 'AGREES_WITH_COMMENT', comment: 'One.\n\nTwo,\nstill two.' }));
    expect(lines).toEqual([
      'Priya Castell agrees that this is a fair record, and adds:',
      'One.',
      'Two,\nstill two.',
      'Recorded by Priya Castell on 13 November 2026 at 14:05.',
    ]);
  });

  test('a different view is printed beside the manager’s', () => {
    const lines = linesAfter(answer({ kind: 'DISAGREES', comment: 'He was seen twice.' }));
    expect(lines.slice(0, 2)).toEqual(['Priya Castell sees this differently:', 'He was seen twice.']);
    expect(lines[2]).toMatch(/^Both views are part of this record/);
  });

  test('an answer put in by the manager says so', () => {
    const lines = linesAfter(answer({ recordedBy: 'Marian Oduya' }));
    expect(lines.at(-1)).toBe('Recorded by Marian Oduya for Priya Castell on 13 November 2026 at 14:05.');
  });

  test('no reply is said with its reason; no answer is said too', () => {
    expect(linesAfter(answer({ kind: 'NO_REPLY', comment: 'On leave.' })).slice(0, 2)).toEqual([
      'Priya Castell has not replied. The reason given:',
      'On leave.',
    ]);
    expect(linesAfter(null)).toEqual(['Not answered yet']);
  });
});

describe('what is always printed', () => {
  const content = { ...tobinRecord(), header: { ...tobinRecord().header, coveringFor: 'Grace Ibbotson' } };
  const paragraphs = documentParagraphs(signed(content));

  test.each([
    ['session date', '9 November 2026'],
    [
      'who supervised whom, covering for whom',
      '9 November 2026 · Priya Castell, supervised by Marian Oduya · covering for Grace Ibbotson',
    ],
    ['template and version', 'Case supervision, version 3'],
    ['state', 'Agreed'],
    ['record number and version', 'CS-000012, version 1'],
    ['check code', '3f9a-04c1-b7d2-5e68'],
    ['signing time in England', '13 November 2026 at 15:20'],
  ])('%s', (_what, text) => {
    expect(paragraphs).toContain(text);
  });

  test('a signature in somebody’s place says whose place it was', () => {
    const supervisor = { ...content, header: { ...content.header, supervisor: 'Grace Ibbotson' } };
    expect(documentParagraphs(signed(supervisor))).toContain(`${TOBIN_SEAL.signedBy}, covering for Grace Ibbotson`);
  });

  test('says that signing is an audit mark and not a legal signature', () => {
    expect(paragraphs.at(-1)).toMatch(/audit mark\. It is not an electronic signature in law\.$/);
  });

  test('the day it was written is the day in England, not in UTC', () => {
    const late = { ...tobinRecord(), recordedOn: instant.parse('2026-07-09T23:30:00.000Z') };
    expect(documentParagraphs(signed(late))).toContain('10 July 2026');
  });
});

describe('the draft notice (EXP-01)', () => {
  test.each(['DRAFT', 'SHARED', 'DISCARDED'] as const)('stands on a %s record, which has no check code', (state) => {
    const document = signed(tobinRecord(), { state, seal: null });
    expect(document.draftNotice).toBe("DRAFT, NOT FOR THE CHILD'S FILE");
    expect(document.checkCode).toBeNull();
    expect(document.fileName).toBe('CS_FS-20417_2026-11-09_v1_DRAFT.docx');
  });

  test('stands on an agreed record that has no seal', () => {
    expect(signed(tobinRecord(), { seal: null }).draftNotice).not.toBeNull();
  });

  test('is absent from what is agreed and sealed', () => {
    const document = signed(tobinRecord(), { state: 'FILED' });
    expect(document).toMatchObject({ draftNotice: null, checkCode: '3f9a-04c1-b7d2-5e68' });
  });
});

test.each([
  ['2020-05-02', '2 May 2020 (aged 6)'],
  ['2025-09-01', '1 September 2025 (aged 14 months)'],
  ['2026-10-05', '5 October 2026 (aged 5 weeks)'],
])('born %s, the age is said as on screen', (born, said) => {
  const record = exampleRecord();
  const child = { ...record.child, dateOfBirth: localDate.parse(born) };
  expect(factsIn(signed({ ...record, child }))).toContain(said);
});

describe('the file', () => {
  test('is named by case reference, date and version, never by the child', () => {
    expect(signed(tobinRecord()).fileName).toBe('CS_FS-20417_2026-11-09_v1.docx');
    const named = { ...tobinRecord(), child: { ...tobinRecord().child, reference: 'Tobin ASHGROVE 77/4: <x>' } };
    expect(signed(named).fileName).toBe('CS_77-4-x_2026-11-09_v1.docx');
  });

  test('of an addendum says which, and the document which record it adds to', () => {
    const { header } = exampleAddendum();
    const later = { header: { ...header, sessionDate: localDate.parse('2026-11-21') }, version: 2 };
    const document = signed(exampleAddendum(later));
    expect(document.fileName).toBe('CS_20431_2026-11-09_v1_A1.docx');
    expect(documentParagraphs(document)).toContain(
      'This adds to record CS-000017 of 9 November 2026, version 1, which stays as it was agreed. Read the two together.',
    );
  });

  test('of an addendum speaks of no session, for there was none', () => {
    const document = signed(exampleAddendum());
    expect(document.subtitle).toBe('9 November 2026 · written by Marian Oduya · worker Priya Castell');
    const words = JSON.stringify(document.blocks);
    expect(words).toContain('Date of addendum');
    expect(words).not.toMatch(/Not discussed|Session held|About this session|Supervised by/);
  });

  test('of an addendum that decides nothing has no empty box', () => {
    expect(signed(exampleAddendum()).blocks.filter((block) => block.kind === 'box')).toEqual([]);
    expect(signed(exampleRecord({ sections: {} })).blocks.filter((block) => block.kind === 'box')).toHaveLength(1);
  });

  test('has a record for its author, and the seal’s time for its own', () => {
    expect(signed(tobinRecord())).toMatchObject({ author: 'Record CS-000012', writtenAt: TOBIN_SEAL.sealedAt });
  });
});

function factsIn({ blocks }: ReturnType<typeof signed>): string[] {
  return blocks.flatMap((block) => (block.kind === 'facts' ? block.rows.map(({ value }) => value) : []));
}

test('a record with nothing in it prints every section as not discussed', () => {
  const document = signed(exampleRecord({ sections: {}, ordinal: 1 }), { state: 'DRAFT', seal: null });
  const shown = sectionsOf(exampleRecord({ sections: {}, ordinal: 1 })).filter(({ kind }) => isSectionKind(kind));
  expect(shown.map(({ key }) => key)).not.toContain('lastActions');
  expect(titlesSaidEmpty(document.blocks)).toEqual(shown.map(({ title }) => title.replace('{child}', 'Neve')));
  const inBox = document.blocks.flatMap((block) => (block.kind === 'box' ? block.blocks : []));
  expect(inBox.filter((block) => block.kind === 'note' && block.text === 'Not discussed this time')).toHaveLength(3);
});
