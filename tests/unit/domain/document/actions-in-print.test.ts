import { composeRecordDocument } from '@domain/document/compose-record-document';
import { documentParagraphs } from '@domain/document/document-text';
import type { RecordContent } from '@domain/record/record';
import { lastActionsSection } from '@domain/section/kinds/last-actions-section';
import { describe, expect, test } from 'vitest';
import { answering, answerTo, checkedRecord, day, openAction } from '../../../support/checked-record';
import { exampleAction } from '../../../support/example-record';
import { TOBIN_SETTINGS } from '../../../support/tobin-record';
import { idOf } from '../../../support/tobin-words';

function printed(content: RecordContent): string[] {
  return documentParagraphs(composeRecordDocument({ content, state: 'DRAFT', seal: null, settings: TOBIN_SETTINGS }));
}

describe('what became of an earlier action', () => {
  const action = openAction();
  const answer = answerTo(action, {
    result: 'NOT_DONE',
    cause: 'WORKER_CHANGE',
    note: 'He asked twice.',
    newDue: { date: day('2026-11-23'), text: '' },
    newOwner: 'Marian Oduya',
  });

  test('says what got in the way, what it meant, its new date and who has it now', () => {
    const lines = printed(answering([action], [answer]));
    const at = lines.indexOf('A change of worker');
    expect(lines.slice(at, at + 4)).toEqual([
      'A change of worker',
      'He asked twice.',
      'New date: 23 November 2026',
      'From now on with: Marian Oduya',
    ]);
  });

  test('a date that is not one yet is printed as it was typed', () => {
    const typed = { ...answer, newDue: { date: null, text: 'after half term' } };
    expect(printed(answering([action], [typed]))).toContain('New date: after half term');
  });

  test.each([
    ['nothing', {}, true],
    ['a cause', { cause: 'OTHER' as const }, false],
    ['a new owner', { newOwner: 'Marian' }, false],
    ['half a date', { newDue: { date: null, text: 'soon' } }, false],
    ['blanks', { note: ' ', newOwner: '\n', newDue: { date: null, text: '' } }, true],
  ])('%s is no more and no less than an answer', (_name, changes, isEmpty) => {
    const value = { kind: 'LAST_ACTIONS' as const, answers: [answerTo(action, changes)] };
    expect(lastActionsSection.isEmpty(value)).toBe(isEmpty);
  });
});

describe('agreed actions', () => {
  const earlier = openAction({ carries: 2 });
  const record = (...actions: ReturnType<typeof exampleAction>[]) =>
    checkedRecord({
      openActions: [earlier],
      sections: { actions: { kind: 'ACTIONS', actions, noActionReason: '' } },
    });

  test('those that matter most come first', () => {
    const lines = printed(
      record(
        exampleAction({ what: 'Ring the school' }),
        exampleAction({ id: idOf(5), what: 'See Neve', matters: true }),
      ),
    );
    expect(lines.indexOf('See Neve')).toBeLessThan(lines.indexOf('Ring the school'));
    expect(lines[lines.indexOf('See Neve') - 1]).toBe('Matters most');
  });

  test('one that goes on from an earlier one says since when', () => {
    const lines = printed(record(exampleAction({ continues: earlier.id })));
    expect(lines).toContain('Was due 28 September 2026');
    expect(lines).toContain('Carried twice');
  });

  test('where it comes from is said only where it is not from supervision', () => {
    const lines = printed(
      record(exampleAction({ source: 'COURT', measure: 2 }), exampleAction({ id: idOf(5), source: 'SUPERVISION' })),
    );
    expect(lines.filter((line) => /^(?:From:|Meaningful)/.test(line))).toEqual([
      ...['From: Court', 'Meaningful Measure 2'],
      ...['From: Court', 'Meaningful Measure 2'],
    ]);
  });
});
