import { composeRecordDocument } from '@domain/document/compose-record-document';
import { documentParagraphs } from '@domain/document/document-text';
import { composeCopy } from '@domain/export/compose-copy';
import { adultsInRecord } from '@domain/export/names/named-adults';
import { peopleOfRecord } from '@domain/export/practice/people-of-record';
import type { RecordContent } from '@domain/record/record';
import { actionsToAnswer } from '@domain/review/shared-text';
import { NO_REVIEW } from '@domain/review/worker-review';
import { canonicalSnapshot, parseSnapshot } from '@domain/snapshot/canonical-snapshot';
import { describe, expect, test } from 'vitest';
import { fullReview, reviewedRecord } from '../../../support/reviewed-record';
import { TOBIN_SETTINGS } from '../../../support/tobin-record';

function requestFor(content: RecordContent) {
  return { content, state: 'SHARED' as const, seal: null, settings: TOBIN_SETTINGS };
}

function printed(content: RecordContent): string[] {
  return documentParagraphs(composeRecordDocument(requestFor(content)));
}

describe('both voices in print', () => {
  test('every word of the worker’s is there, with what they say to each action', () => {
    const text = printed(reviewedRecord()).join('\n');
    for (const words of [
      ...['What Priya Castell says', 'Proposes something else:', 'Sees it differently'],
      ...['11 December 2026', 'Joan Tarrant', 'Ask the school twice'],
      ...['The office is shut in the last week.', 'Mrs Bell told me.', 'Nobody asked Nan Pat.'],
      ...['Half of it.', 'I worry more at night than I said.', 'I would put Mondays first.'],
      ...['We also talked about the swimming club.', 'is missing above', 'Both views are part of this record.'],
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/\b(?:PROPOSE|DISAGREE|PARTLY)\b/);
  });

  test('what the manager wrote stays as it is beside it', () => {
    const reviewed = reviewedRecord();
    const answer = reviewed.answer && { ...reviewed.answer, review: NO_REVIEW };
    const before = printed({ ...reviewed, answer });
    const after = printed(reviewed);
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
    expect(after.length).toBeGreaterThan(before.length);
  });

  test('one who agrees to all, misses nothing and adds nothing is printed in three lines', () => {
    const content = reviewedRecord();
    const agrees = fullReview(content).actions.map((each) => ({ ...each, verdict: 'AGREE' as const, because: '' }));
    const review = { ...NO_REVIEW, actions: agrees, isMissing: false };
    const answer = content.answer && { ...content.answer, kind: 'AGREES' as const, comment: '', review };
    const lines = printed({ ...content, answer });
    expect(lines).toContain('Priya Castell agrees that this is a fair record.');
    expect(lines).toContain('Asked whether anything they talked about is missing, Priya Castell said no.');
    expect(lines.filter((line) => line === 'Agrees')).toHaveLength(actionsToAnswer(content).length + 1);
    expect(lines.join('\n')).not.toContain('Both views');
  });

  test('an agreement with words of their own says so before them, and each part has its heading', () => {
    const content = reviewedRecord();
    const lines = printed({ ...content, answer: content.answer && { ...content.answer, kind: 'AGREES' } });
    const adds = lines.indexOf('Priya Castell agrees that this is a fair record, and adds:');
    expect(lines[adds + 1]).toBe('I would put Mondays first.');
    const headings = ['To each agreed action', 'What became of earlier actions', 'Own reflection'];
    expect(lines.filter((line) => headings.includes(line))).toEqual(headings);
    const agrees = { ...NO_REVIEW, isMissing: false };
    const few = printed({ ...content, answer: content.answer && { ...content.answer, review: agrees } });
    expect(few.filter((line) => headings.includes(line))).toEqual([]);
  });

  test('an agreement with a different view of one action is no plain agreement, in the summary either', () => {
    const content = reviewedRecord();
    const answer = content.answer && { ...content.answer, kind: 'AGREES' as const, comment: '' };
    expect(printed({ ...content, answer })).toContain('Agrees, with a comment');
  });
});

describe('the worker’s words go the ways of all others', () => {
  test('they are sealed and read back', () => {
    const content = reviewedRecord();
    expect(parseSnapshot(canonicalSnapshot(content))).toMatchObject({ ok: true, value: { answer: content.answer } });
  });

  test('words of it that are marked are shaded in the copy for preparing disclosure', () => {
    const content = reviewedRecord();
    const section = content.template.sections.find(({ kind }) => kind === 'WORKER_SAY')?.key ?? '';
    const id = '00000000-0000-4000-8000-000000000009';
    const marked = { ...content, passages: [{ id, section, about: 'OTHER_ADULT' as const, words: 'swimming club' }] };
    const document = composeCopy({ ...requestFor(marked), profile: 'DISCLOSURE' });
    expect(documentParagraphs(document).join('\n')).toContain('We also talked about the swimming club[1]');
  });

  test('the family’s copy and the worker’s list hold none of them', () => {
    for (const profile of ['FAMILY_ACTIONS', 'WORKER_ACTIONS'] as const) {
      const document = composeCopy({ ...requestFor(reviewedRecord()), profile });
      expect(documentParagraphs(document).join('\n')).not.toMatch(/swimming club|Joan Tarrant|at night/);
    }
  });

  test('whom they propose is known as a person', () => {
    expect(adultsInRecord(reviewedRecord())).toContain('joan tarrant');
    expect(peopleOfRecord(reviewedRecord(), null)).toContain('Joan Tarrant');
  });
});
