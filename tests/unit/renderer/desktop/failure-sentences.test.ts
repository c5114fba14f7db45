import { type Failure, failure } from '@contract/failure';
import { houseRefusalKind } from '@domain/export/house-report';
import { sealedTrouble } from '@domain/sealed/sealed-trouble';
import { oneLineFor, sentenceFor } from '@renderer/desktop/failure-sentences';
import { describe, expect, test } from 'vitest';

/** One failure of every kind the contract knows, and of every variant that has its own sentence. */
const everyFailure: readonly Failure[] = failure.options.flatMap((option): Failure[] => {
  const [kind] = option.shape.kind.values;
  switch (kind) {
    case 'CASELOAD_UNREADABLE':
      return (['EMPTY', 'NOT_TEXT', 'NO_HEADER', 'TOO_LARGE', 'NO_ROWS', 'CANNOT_OPEN', 'SPREADSHEET'] as const).map(
        (why) => ({ kind, why }),
      );
    case 'FILE_MISSING':
      return (['keyring.json', 'store.db'] as const).map((file) => ({ kind, file }));
    case 'MATCH_INCOMPLETE':
      return [{ kind, missing: ['Child ID', 'Surname'] }];
    case 'INVALID':
      return [{ kind, field: 'header.supervisee' }];
    case 'TEMPLATE_FAULTY':
      return [{ kind, faults: [{ section: 'danger', part: 'title', message: 'The title is missing.' }] }];
    case 'TEMPLATE_UNREADABLE':
      return (['EMPTY', 'TOO_LARGE', 'NOT_A_TEMPLATE', 'CUT_OFF', 'NEWER_VERSION', 'CANNOT_OPEN'] as const).map(
        (why) => ({
          kind,
          why,
        }),
      );
    case 'HOUSE_REFUSED':
      return houseRefusalKind.options.map((why) => ({ kind, why, faults: [] }));
    case 'ANSWER_INCOMPLETE':
      return [{ kind, field: 'IS_MISSING' }];
    case 'STILL_TIME_TO_ANSWER':
      return [failure.parse({ kind, from: '2026-11-30' })];
    case 'SEALED_REFUSED':
      return sealedTrouble.options.map((why) => ({ kind, why }));
    case 'UNEXPECTED':
      return [{ kind, reference: 'K7Q2-9F' }];
    case undefined:
      throw new Error('A failure without a kind');
    default:
      return [failure.parse({ kind })];
  }
});

describe('what a person is told when something did not work', () => {
  test.each(everyFailure)('$kind says what happened, what is safe and what to do', (one) => {
    const { happened, safe, next } = sentenceFor(one);
    for (const sentence of [happened, safe, next]) {
      expect(sentence).toMatch(/^[A-Z].+[.]$/);
      expect(sentence.length).toBeLessThan(170);
    }
  });

  test.each(everyFailure)('$kind uses no word of ours', (one) => {
    expect(oneLineFor(one)).not.toMatch(
      /\b(vault|cipher|SQL|IPC|schema|null|undefined|error code|exception|invalid)\b/i,
    );
    expect(oneLineFor(one)).not.toMatch(/[A-Z]{2,}_[A-Z]+/);
  });

  test('no two kinds share what happened', () => {
    const happened = everyFailure.map((one) => sentenceFor(one).happened);
    expect(new Set(happened).size).toBe(everyFailure.length);
  });

  test('a field the person filled in is never echoed', () => {
    expect(oneLineFor({ kind: 'INVALID', field: 'header.supervisee' })).not.toContain('supervisee');
  });

  test('the columns still to be matched are named', () => {
    expect(sentenceFor({ kind: 'MATCH_INCOMPLETE', missing: ['Child ID', 'Surname'] }).happened).toContain(
      'Child ID, Surname',
    );
  });

  test('only a bug carries a reference for support', () => {
    expect(everyFailure.filter((one) => sentenceFor(one).reference !== undefined).map(({ kind }) => kind)).toEqual([
      'UNEXPECTED',
    ]);
  });
});
