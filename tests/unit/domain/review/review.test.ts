import { formatLongDate } from '@domain/calendar/format-date';
import { NOT_DISCUSSED } from '@domain/document/plain-blocks';
import { actionId } from '@domain/identifiers';
import type { RecordContent } from '@domain/record/record';
import { type AnswerInHand, gapField, gapsInAnswer, settledReview } from '@domain/review/answer-gaps';
import { changesBetween } from '@domain/review/changes-between';
import { hasOtherView } from '@domain/review/other-view';
import { parseSharedText, sharedTextOf } from '@domain/review/shared-text';
import { type ActionAnswer, NO_REVIEW, type WorkerReview } from '@domain/review/worker-review';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionsOf, DAYS, IDS, NOTHING, recordWith, reviews } from '../../../support/arbitrary-review';
import { exampleAction, richText } from '../../../support/example-record';

describe('the text an answer is pinned to', () => {
  test('is the same whatever the order it was stored in, and reads back as itself', () => {
    fc.assert(
      fc.property(actionsOf, fc.func(fc.integer()), (actions, order) => {
        const content = recordWith(actions);
        const text = sharedTextOf(content);
        const sections = Object.entries(content.sections).toSorted(([one], [other]) => order(one) - order(other));
        expect(sharedTextOf({ ...content, sections: Object.fromEntries(sections) })).toBe(text);
        const { template, ...words } = parseSharedText(text) ?? { template: null };
        expect(words).toEqual({
          ...{ format: 1, id: content.id, version: 1 },
          ...{ header: content.header, sections: content.sections },
        });
        expect(template).toEqual({ id: content.template.id, version: content.template.version });
      }),
    );
  });

  test('differs with any action, word, day, version and form', () => {
    const content = recordWith([exampleAction()]);
    const others: RecordContent[] = [
      recordWith([exampleAction({ by: DAYS[1] ?? null })]),
      recordWith([exampleAction({ soThat: 'something else' })]),
      { ...content, sections: { ...content.sections, update: richText('Three calls from school.') } },
      { ...content, header: { ...content.header, supervisee: 'Somebody Else' } },
      { ...content, version: 2 },
      { ...content, template: { ...content.template, version: content.template.version + 1 } },
    ];
    expect(new Set([content, ...others].map(sharedTextOf)).size).toBe(others.length + 1);
  });

  test('is not moved by what may change while it is shared', () => {
    const content = recordWith([exampleAction()]);
    const { child } = content;
    const later = { ...content, child: { ...child, lastSeen: DAYS[0] ?? null }, openActions: [], passages: [] };
    expect(sharedTextOf(later)).toBe(sharedTextOf(content));
  });

  test('anything else is no shared text', () => {
    expect([parseSharedText('{}'), parseSharedText('x'), parseSharedText('null')]).toEqual([null, null, null]);
  });
});

describe('what an answer still lacks', () => {
  const actions = [exampleAction({ id: IDS[0] ?? '' })];
  const gaps = (answer: Partial<ActionAnswer>, rest: Partial<AnswerInHand> = {}, review: Partial<WorkerReview> = {}) =>
    gapsInAnswer(actions, {
      ...{ kind: 'AGREES', comment: '', ...rest },
      review: {
        ...{ ...NO_REVIEW, isMissing: false, ...review },
        actions: [{ actionId: actionId.parse(IDS[0]), verdict: 'AGREE', ...NOTHING, ...answer }],
      },
    }).map(({ part }) => part);

  test.each<[string, Partial<ActionAnswer>, string[]]>([
    ['an agreement needs nothing', {}, []],
    ['no verdict', { verdict: null, because: 'Because' }, ['VERDICT']],
    ['a proposal of nothing', { verdict: 'PROPOSE', because: 'Because' }, ['PROPOSAL']],
    ['a proposal of what is there', { verdict: 'PROPOSE', due: DAYS[0] ?? null, who: ' Priya Castell ' }, ['PROPOSAL']],
    ['a day', { verdict: 'PROPOSE', due: DAYS[1] ?? null }, []],
    ['an owner', { verdict: 'PROPOSE', who: 'Nan Pat' }, []],
    ['other words', { verdict: 'PROPOSE', what: 'Ask twice' }, []],
    ['a day that is none', { verdict: 'PROPOSE', dueText: '31/2', who: 'Nan Pat' }, ['DAY']],
    ['a silent disagreement', { verdict: 'DISAGREE', because: ' \n' }, ['BECAUSE']],
    ['a disagreement', { verdict: 'DISAGREE', because: 'Nobody asked.' }, []],
  ])('%s', (_name, answer, expected) => {
    expect(gaps(answer)).toEqual(expected);
  });

  test('whether anything is missing is always asked, and what', () => {
    expect(gaps({}, {}, { isMissing: null })).toEqual(['IS_MISSING']);
    expect(gaps({}, {}, { isMissing: true, missing: ' ' })).toEqual(['MISSING']);
    expect(gaps({}, {}, { isMissing: true, missing: 'The swimming club' })).toEqual([]);
  });

  test('“with a comment” and “please change” say something, wherever it stands', () => {
    expect(gaps({}, { kind: 'DISAGREES' })).toEqual(['COMMENT']);
    expect(gaps({}, { kind: 'AGREES_WITH_COMMENT', comment: 'Mondays' })).toEqual([]);
    expect(gaps({ verdict: 'DISAGREE', because: 'Nobody asked.' }, { kind: 'DISAGREES' })).toEqual([]);
    expect(gaps({}, { kind: 'AGREES_WITH_COMMENT' }, { reflection: 'I worried.' })).toEqual([]);
  });

  test('each action of the record is asked about, and named in the failure', () => {
    const two = IDS.slice(0, 2).map((id) => exampleAction({ id }));
    const found = gapsInAnswer(two, { kind: 'AGREES', comment: '', review: { ...NO_REVIEW, isMissing: false } });
    expect(found.map(gapField)).toEqual([`actions/${String(IDS[0])}/VERDICT`, `actions/${String(IDS[1])}/VERDICT`]);
  });

  test('settling an answer takes away nothing it is asked for, and settles once', () => {
    fc.assert(
      fc.property(actionsOf, reviews, (written, review) => {
        const settled = settledReview(review, written, []);
        const whole = (each: WorkerReview) => gapsInAnswer(written, { kind: 'AGREES', comment: '', review: each });
        fc.pre(whole(review).length === 0);
        expect(whole(settled)).toEqual([]);
        expect(settledReview(settled, written, [])).toEqual(settled);
        expect(hasOtherView(settled)).toBe(hasOtherView(review));
      }),
    );
  });
});

describe('what differs between two texts, as words', () => {
  test('nothing where only the version, the answer or the check is another', () => {
    const content = recordWith([exampleAction()]);
    expect(changesBetween(content, { ...content, version: 2 })).toEqual([]);
    fc.assert(
      fc.property(actionsOf, (actions) => {
        expect(changesBetween(recordWith(actions), recordWith(actions))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('each passage under its heading, once, in the order of the later text', () => {
    const before = recordWith([exampleAction()]);
    const after = recordWith([
      exampleAction({ by: DAYS[1] ?? null }),
      exampleAction({ id: IDS[1] ?? '', what: 'Ring Nan Pat' }),
    ]);
    const written = {
      ...after,
      sections: { ...after.sections, update: richText('Three calls from school, all on a Monday.') },
    };
    const changes = changesBetween(before, written);
    expect(changes[0]).toMatchObject({ parts: expect.arrayContaining([{ kind: 'OUT', words: 'Two' }]) });
    const said = changes.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'IN').map(({ words }) => words));
    expect(said.filter((words) => words === 'Ring Nan Pat')).toEqual(['Ring Nan Pat']);
    expect(said.join(' ')).toContain('4 December');
    expect(new Set(changes.map(({ under }) => under))).toEqual(new Set(['What has happened since', 'Agreed actions']));
  });

  test('a date that moved is one day that went and one that came', () => {
    const changes = changesBetween(recordWith([exampleAction()]), recordWith([exampleAction({ by: DAYS[2] ?? null })]));
    const [was = '', is = ''] = [exampleAction().by, DAYS[2]].map((by) => (by ? formatLongDate(by) : ''));
    expect(changes).toEqual([
      {
        under: 'Agreed actions',
        parts: [
          { kind: 'OUT', words: was },
          { kind: 'IN', words: is },
        ],
      },
    ]);
  });

  test('a part that gets words says these words, and nothing of where others have none', () => {
    const content = recordWith([exampleAction()]);
    const { update: _words, ...others } = content.sections;
    const changes = changesBetween({ ...content, sections: others }, content);
    expect(JSON.stringify(changes)).toContain('Two calls from school');
    const said = changes.flatMap(({ parts }) => parts.map(({ words }) => words));
    expect(said).not.toContain(NOT_DISCUSSED);
  });

  test('put together again, the words give both texts', () => {
    const before = recordWith([exampleAction()]);
    const after = { ...before, sections: { ...before.sections, update: richText('Two calls, and a third.') } };
    const [change] = changesBetween(before, after);
    const text = (leftOut: 'IN' | 'OUT') =>
      change?.parts.map(({ kind, words }) => (kind === leftOut ? '' : words)).join('');
    expect([text('IN'), text('OUT')]).toEqual(['Two calls from school, both on a Monday.', 'Two calls, and a third.']);
  });
});
