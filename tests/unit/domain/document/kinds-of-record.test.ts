import { composeRecordDocument, type PrintRequest } from '@domain/document/compose-record-document';
import { documentParagraphs } from '@domain/document/document-text';
import { recordId } from '@domain/identifiers';
import type { RecordType } from '@domain/lists/record-types';
import type { RecordContent } from '@domain/record/record';
import { describe, expect, test } from 'vitest';
import { everyKindForm } from '../../../support/every-kind-form';
import { exampleAction, exampleAddendum, exampleDecision, exampleRecord } from '../../../support/example-record';
import { TOBIN_SEAL, TOBIN_SETTINGS } from '../../../support/tobin-record';

function signed(content: RecordContent, changes: Partial<PrintRequest> = {}) {
  return composeRecordDocument({ content, state: 'AGREED', seal: TOBIN_SEAL, settings: TOBIN_SETTINGS, ...changes });
}

/** A short form of this kind, signed by the manager alone. */
function formOf(recordType: RecordType, name: string) {
  const keys = ['header', 'update', 'decisions', 'actions', 'signoff'];
  const sections = everyKindForm().sections.filter(({ key }) => keys.includes(key));
  return everyKindForm({ recordType, name, sections });
}

function recordOf(type: RecordType, changes: Partial<RecordContent> = {}): RecordContent {
  return exampleRecord({ type, template: formOf(type, 'Milestone review'), ...changes });
}

test.each([
  ['CASE', 'CS'],
  ['OVERSIGHT', 'MO'],
  ['GROUP', 'GS'],
  ['MILESTONE', 'MR'],
  ['CHALLENGE', 'CH'],
  ['HANDOVER', 'HO'],
  ['STEP_DOWN', 'SD'],
] as const)('the file of a %s record begins with %s', (type, letters) => {
  const document = signed(recordOf(type));
  expect(document.fileName).toBe(`${letters}_20431_2026-11-09_v1.docx`);
  expect(document.recordNumber).toBe(`${letters}-000017`);
});

describe('a form that is no supervision', () => {
  test.each([
    ['OVERSIGHT', 'Date of note'],
    ['GROUP', 'Consultation held'],
    ['MILESTONE', 'Date of review'],
    ['CHALLENGE', 'Dated'],
    ['HANDOVER', 'Dated'],
    ['STEP_DOWN', 'Dated'],
  ] as const)('of the kind %s gives its day as “%s”, and speaks of no session', (type, label) => {
    const lines = documentParagraphs(signed(recordOf(type)));
    expect(lines[lines.indexOf(label) + 1]).toBe('9 November 2026');
    expect(lines.join('\n')).not.toMatch(/Session held|Supervised by|supervised by/);
    expect(lines[1]).toBe('9 November 2026 · written by Marian Oduya · worker Priya Castell');
  });

  test('keeps the order of page 1: the child, what it belongs to, the box, the sections', () => {
    const hangsOff = { id: recordId.parse('77777777-7777-4777-8777-777777777777'), type: 'CASE', number: 12 } as const;
    const sessionDate = exampleRecord().header.sessionDate;
    const document = signed(recordOf('MILESTONE', { hangsOff: { ...hangsOff, sessionDate } }));
    expect(document.blocks.slice(0, 4).map(({ kind }) => kind)).toEqual(['facts', 'paragraph', 'box', 'heading']);
    expect(documentParagraphs(document)).toContain('This belongs to record CS-000012 of 9 November 2026.');
    const undated = signed(recordOf('MILESTONE', { hangsOff: { ...hangsOff, sessionDate: null } }));
    expect(documentParagraphs(undated)).toContain('This belongs to record CS-000012.');
  });

  test('has the box of what was decided and agreed, as far as it asks for it', () => {
    const content = recordOf('OVERSIGHT', {
      sections: {
        decisions: { kind: 'DECISIONS', decisions: [exampleDecision()] },
        actions: { kind: 'ACTIONS', actions: [exampleAction()], noActionReason: '' },
      },
    });
    const box = signed(content).blocks.find((block) => block.kind === 'box');
    expect(JSON.stringify(box)).toContain('Neve stays on a child protection plan');
    expect(JSON.stringify(box)).not.toContain('Next supervision');
    const noneAsked = everyKindForm({ sections: everyKindForm().sections.filter(({ key }) => key === 'update') });
    const silent = signed(recordOf('HANDOVER', { template: noneAsked, sections: {} }));
    expect(silent.blocks.some((block) => block.kind === 'box')).toBe(false);
  });
});

describe('a form that does not ask the worker', () => {
  const notAsked = 'This form does not ask the worker for an answer.';

  test('is signed by the manager, and shows no answer that is missing', () => {
    const lines = documentParagraphs(signed(recordOf('OVERSIGHT')));
    expect(lines).toContain(`Signed by the manager. ${notAsked}`);
    expect(lines.join('\n')).not.toMatch(/Worker’s answer|Not answered yet|Not shared yet/);
  });

  test('says so before it is signed, too', () => {
    const lines = documentParagraphs(signed(recordOf('OVERSIGHT'), { state: 'DRAFT', seal: null }));
    expect(lines).toContain(`This record has not been signed. ${notAsked}`);
  });
});

describe('what is part of the child’s situation', () => {
  test('is printed with the child where something is ticked, in words', () => {
    const { header } = exampleRecord();
    const content = exampleRecord({ header: { ...header, concerns: ['DOMESTIC_ABUSE', 'MISSING'] } });
    const lines = documentParagraphs(signed(content));
    expect(lines[lines.indexOf('Part of this') + 1]).toBe('Domestic abuse, going missing');
  });

  test.each([[undefined], [[]]])('is left out where it was not asked, or nothing is ticked', (concerns) => {
    const { header } = exampleRecord();
    const content = exampleRecord({ header: concerns === undefined ? header : { ...header, concerns } });
    expect(documentParagraphs(signed(content))).not.toContain('Part of this');
  });
});

test('an addendum keeps the name of the file of the record it adds to', () => {
  expect(signed(exampleAddendum()).fileName).toBe('CS_20431_2026-11-09_v1_A1.docx');
});
