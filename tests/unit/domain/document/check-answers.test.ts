import type { CheckAnswers } from '@domain/check/check-answers';
import { checkAnswers } from '@domain/check/check-answers';
import { composeRecordDocument } from '@domain/document/compose-record-document';
import { documentParagraphs } from '@domain/document/document-text';
import { DRIFT_DECISION_LABELS } from '@domain/lists/memory-lists';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { driftDecided } from '../../../support/demo-rows';
import { everyKindForm } from '../../../support/every-kind-form';
import { exampleRecord } from '../../../support/example-record';
import { TOBIN_SETTINGS } from '../../../support/tobin-record';

const AT = '2026-11-09T10:00:00.000Z';

function printed(answers: CheckAnswers): string[] {
  const content = exampleRecord({ template: everyKindForm(), checkAnswers: answers });
  return documentParagraphs(composeRecordDocument({ content, state: 'DRAFT', seal: null, settings: TOBIN_SETTINGS }));
}

const NONE: CheckAnswers = checkAnswers.parse({ reasons: [], exceptions: [], drift: [], closed: [] });

const anyText = fc.stringMatching(/^[A-Za-z][a-z ]{0,30}[a-z]$/);
const anyDay = fc.constantFrom({ date: null, text: 'some time in spring' }, { date: '2026-12-07', text: '7 dec' });
const anyAnswers = fc
  .record({
    reasons: fc.uniqueArray(fc.record({ subject: anyText, reason: anyText }), { maxLength: 4 }),
    exceptions: fc.uniqueArray(
      fc.record({ subject: anyText, agreedBy: anyText, agreedOn: anyDay, reason: anyText, recordedBy: anyText }),
      { maxLength: 3 },
    ),
    drift: fc.uniqueArray(
      fc.record({
        ...{ flag: fc.constantFrom('ACTION_CARRIED', 'SCALE_FLAT'), subject: anyText },
        ...{ decision: fc.constantFrom(null, ...Object.keys(DRIFT_DECISION_LABELS)) },
        ...{ who: anyText, because: anyText, until: anyDay, agreedBy: anyText },
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ reasons, exceptions, drift }) =>
    checkAnswers.parse({
      reasons: reasons.map((each) => ({ code: 'ACT-07', by: 'Marian Oduya', at: AT, ...each })),
      exceptions: exceptions.map((each) => ({ code: 'DEC-01', at: AT, ...each })),
      ...{ drift, closed: [] },
    }),
  );

describe('what was answered to the check', () => {
  test('is printed, every word of it', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const all = printed(answers).join('\n');
        const words = [
          ...answers.reasons.flatMap(({ reason, by }) => [reason, by]),
          ...answers.exceptions.flatMap(({ agreedBy, reason, recordedBy }) => [agreedBy, reason, recordedBy]),
          ...answers.drift.flatMap(({ who, because, agreedBy }) => [who, because, agreedBy]),
          ...[...answers.exceptions.map(({ agreedOn }) => agreedOn), ...answers.drift.map(({ until }) => until)].map(
            ({ date, text }) => (date === null ? text : '7 December 2026'),
          ),
        ];
        expect(words.filter((each) => !all.includes(each.trim()))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test('what is accepted until a day says that day as one would', () => {
    const until = { date: '2026-12-07' as never, text: 'Mon 7 Dec 2026' };
    const lines = printed({ ...NONE, drift: [driftDecided('WORKER_CHANGES', { decision: 'ACCEPT_UNTIL', until })] });
    expect(lines).toContain('Accept it for now, until 7 December 2026');
  });

  test('stands before the lines of those who sign, under its own headings', () => {
    const paragraphs = printed({
      ...NONE,
      reasons: [
        { code: 'ACT-07', subject: 'lastActions/x/cause', reason: 'He was in hospital', by: 'Marian', at: AT as never },
      ],
    });
    const [reasons, signing] = ['Reasons given', 'Agreed'].map((title) => paragraphs.lastIndexOf(title));
    expect(reasons).toBeGreaterThan(0);
    expect(reasons).toBeLessThan(signing ?? 0);
    expect(paragraphs).toContain('What we agreed last time');
    expect(paragraphs).not.toContain('Exceptions agreed');
  });

  test('leaves no heading where nothing was answered', () => {
    expect(printed(NONE)).not.toContain('Reasons given');
  });

  test('a decision is printed before the signing although the form has no part for it', () => {
    const drift = { flag: 'SCALE_FLAT', subject: '', decision: 'CHANGE_PLAN', who: '', because: 'It has stood still' };
    const answers = checkAnswers.parse({
      ...NONE,
      drift: [{ ...drift, until: { date: null, text: '' }, agreedBy: '' }],
    });
    const paragraphs = printed(answers);
    const at = paragraphs.indexOf('Things the record is telling us');
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(paragraphs.lastIndexOf('Agreed'));
    expect(paragraphs).toContain('It has stood still');
  });
});
