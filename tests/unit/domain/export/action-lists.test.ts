import { documentFooter } from '@domain/document/document-footer';
import { documentParagraphs } from '@domain/document/document-text';
import { familyLooks } from '@domain/export/family-looks';
import type { RecordContent } from '@domain/record/record';
import { describe, expect, test } from 'vitest';
import { answering, answerTo, day, openAction } from '../../../support/checked-record';
import { copyOf, everyWordOf, linesUnder } from '../../../support/copy-of';
import { everyKindRecord } from '../../../support/every-kind-record';
import { exampleAction } from '../../../support/example-record';
import { marlowRecord } from '../../../support/marlow-record';
import { sunnivaRecord } from '../../../support/sunniva-record';
import { tobinRecord } from '../../../support/tobin-record';
import { idOf } from '../../../support/tobin-words';

const agreeing = (...actions: ReturnType<typeof exampleAction>[]): RecordContent => ({
  ...tobinRecord(),
  openActions: [],
  sections: { ...tobinRecord().sections, actions: { kind: 'ACTIONS', actions, noActionReason: '' } },
});

/** Words of parts that no list of actions may hold: what is feared, thought, judged, said by others. */
const NOT_OF_A_LIST = [
  'could be hurt or go hungry',
  'notices she feels relieved',
  'Nine months passed',
  'Stepping down now',
  'sick of starting again',
  'the shifts matter most',
  'the number has not moved in three sessions',
];

describe('the worker’s action list', () => {
  const list = copyOf(tobinRecord(), 'WORKER_ACTIONS');

  test('says that it is a list and not the record, and which record it is taken from', () => {
    expect(list.title).toBe('Action list');
    expect(list.subtitle).toBe('Taken from record CS-000012, version 1. This is a list of actions and not the record.');
    expect(documentFooter(list)).toBe(
      'Record CS-000012 · version 1 · check code 3f9a-04c1-b7d2-5e68 · action list, not the record',
    );
    expect(list).toMatchObject({ recordNumber: 'CS-000012', version: 1, checkCode: '3f9a-04c1-b7d2-5e68' });
    expect(list.fileName).toBe('CS_FS-20417_2026-11-09_v1_ACTIONS.docx');
    expect(list.copyOf?.profile).toBe('WORKER_ACTIONS');
  });

  test('holds actions, what is still open, decisions and dates, in this order', () => {
    const headings = list.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual(['Agreed actions', 'Still open from before', 'Decisions']);
    expect(documentParagraphs(list)).toContain('7 December 2026');
    expect(linesUnder(list, 'Decisions')[0]).toBe(
      'Milestone review to be written by 20 November; conference chair told.',
    );
  });

  test('says of what is still open who has it now, its new date and its history', () => {
    expect(linesUnder(list, 'Still open from before').slice(4)).toEqual([
      ...['Marian Oduya', 'Before: Priya Castell', 'Find Tobin’s dad, Dean Rooke, and ask what he can offer'],
      ...[
        '23 November 2026',
        'Agreed 14 September 2026',
        'First due 28 September 2026',
        'Carried twice',
        'Date moved twice',
      ],
    ]);
  });

  test.each(NOT_OF_A_LIST)('does not hold “%s”', (words) => {
    expect(everyWordOf(copyOf(tobinRecord(), 'FILE_COPY'))).toContain(words);
    expect(everyWordOf(list)).not.toContain(words);
  });

  test('what was done or taken up again is no longer open', () => {
    const [done, again, open] = [
      openAction({ id: idOf(11) as never }),
      openAction({ id: idOf(12) as never, what: 'Again' }),
      openAction({ id: idOf(13) as never, what: 'Open' }),
    ];
    const content = answering(
      [done, again, open],
      [answerTo(done, { result: 'DONE' }), answerTo(again, { result: 'NOT_DONE' })],
      {
        sections: {
          actions: { kind: 'ACTIONS', actions: [exampleAction({ continues: again.id })], noActionReason: '' },
        },
      },
    );
    expect(
      linesUnder(copyOf(content, 'WORKER_ACTIONS'), 'Still open from before').filter((line) =>
        ['Open', 'Again', done.what].includes(line),
      ),
    ).toEqual(['Open']);
  });

  test('is a draft where the record is one', () => {
    const draft = copyOf(tobinRecord(), 'WORKER_ACTIONS', { state: 'SHARED', seal: null });
    expect(draft).toMatchObject({ draftNotice: "DRAFT, NOT FOR THE CHILD'S FILE", checkCode: null });
  });

  test('stands also where nothing was agreed', () => {
    const empty = copyOf({ ...tobinRecord(), sections: {}, openActions: [] }, 'WORKER_ACTIONS');
    expect(linesUnder(empty, 'Agreed actions')).toEqual(['None']);
  });
});

describe('what a family is given', () => {
  const copy = copyOf(tobinRecord(), 'FAMILY_ACTIONS');

  test('has a title of its own, no marking, and asks to be kept safe', () => {
    expect(copy).toMatchObject({
      title: 'What we agreed to do',
      subtitle: 'For Tobin and family · 9 November 2026',
      marking: '',
      foot: 'Please keep this safe: it is about your family. Our number for it: CS-000012',
      fileName: 'CS_FS-20417_2026-11-09_v1_FAMILY.docx',
    });
  });

  test('says who does what by when and why, and what is still to do, without its history', () => {
    const lines = linesUnder(copy, 'Who does what');
    expect(lines.slice(0, 9)).toEqual([
      ...['Who', 'Does what', 'By when', 'So that'],
      ...['Marian Oduya', 'team manager', 'Ask for address and benefit checks on Dean Rooke', '12 November 2026'],
      'Tobin’s question gets an answer',
    ]);
    expect(lines).toContain('Find Tobin’s dad, Dean Rooke, and ask what he can offer');
    expect(everyWordOf(copy)).not.toMatch(/Carried|Date moved|First due|Decisions|Reason|Decided against/);
  });

  test('says the goal in the words it has, and when it is talked about again', () => {
    const goal = linesUnder(copy, 'What we want to see');
    expect(goal[0]).toMatch(/^Every school morning for 12 weeks a grown-up who has not been drinking/);
    expect(goal[1]).toMatch(/^What Tobin will notice: Tobin tells us he gets to be six/);
    expect(linesUnder(copy, 'When we talk about it again').slice(0, 2)).toEqual([
      'Next review meeting: 25 November 2026',
      'We look at this list again on: 7 December 2026',
    ]);
  });

  test.each([...NOT_OF_A_LIST, 'danger statement', 'supervision', 'OFFICIAL', 'Case reference', '17 May 2020'])(
    'does not hold “%s”',
    (words) => {
      expect(everyWordOf({ ...copy, copyOf: undefined } as never)).not.toContain(words);
    },
  );

  test('what the manager keeps back is not in it, and nothing says that something is', () => {
    const kept = copyOf(
      agreeing(
        exampleAction({ id: idOf(7), what: 'Check the address' }),
        exampleAction({ id: idOf(8), what: 'Ring Pat' }),
      ),
      'FAMILY_ACTIONS',
      {
        leftOut: [idOf(7)],
      },
    );
    expect(everyWordOf(kept)).not.toContain('Check the address');
    expect(everyWordOf(kept)).toContain('Ring Pat');
  });

  test('those that matter most to the child come first', () => {
    const lines = linesUnder(
      copyOf(
        agreeing(
          exampleAction({ id: idOf(7), what: 'Second' }),
          exampleAction({ id: idOf(8), what: 'First', matters: true }),
        ),
        'FAMILY_ACTIONS',
      ),
      'Who does what',
    );
    expect(lines.indexOf('First')).toBeLessThan(lines.indexOf('Second'));
  });

  test.each([
    ['a permanence supervision', marlowRecord()],
    ['a manager’s note', sunnivaRecord()],
    ['every kind of section', everyKindRecord()],
  ])('can be made of %s', (_name, content) => {
    expect(linesUnder(copyOf(content, 'FAMILY_ACTIONS'), 'Who does what').length).toBeGreaterThan(0);
  });
});

describe('what to look at before a family is given it', () => {
  const looks = (...actions: ReturnType<typeof exampleAction>[]) =>
    familyLooks(agreeing(...actions.map((each, at) => ({ ...each, id: idOf(50 + at) })))).filter(
      ({ actionId }) => actionId !== null,
    );

  test('a word that needs to be looked up is offered in plain words', () => {
    const found = looks(exampleAction({ who: 'Pat Ashgrove', role: '', what: 'Come to the core group', soThat: '' }));
    expect(found).toMatchObject([{ kind: 'PLAIN_WORDS', words: 'core group', actionId: idOf(50) }]);
    expect(found[0]?.sentence).toContain('the people who meet about your plan');
  });

  test('somebody else who is named in what a professional does is pointed out', () => {
    const found = looks(
      exampleAction({ who: 'Marian Oduya', role: '', what: 'Ask about Dean Rooke', soThat: 'Tobin has an answer' }),
    );
    expect(found.map(({ kind, words }) => [kind, words])).toEqual([
      ['SOMEBODY_ELSE', 'Dean'],
      ['SOMEBODY_ELSE', 'Rooke'],
    ]);
  });

  test('the family’s own actions, the child and the owner are not', () => {
    expect(
      looks(
        exampleAction({ who: 'Pat Ashgrove', role: '', what: 'Ring Shona if Tobin cannot wake Keeley', soThat: '' }),
        exampleAction({ who: 'Priya Castell', role: '', what: 'Visit with Priya’s car, and see Tobin', soThat: '' }),
      ),
    ).toEqual([]);
  });

  test('an address or number is pointed out', () => {
    const found = looks(
      exampleAction({ who: 'Pat Ashgrove', role: '', what: 'Ring 01632 960123 from 12 Mill Lane', soThat: '' }),
    );
    expect(found.map(({ kind, words }) => [kind, words])).toEqual([
      ['CONTACT_DETAIL', '01632 960123'],
      ['CONTACT_DETAIL', '12 Mill Lane'],
    ]);
  });

  test('a passage that somebody marked is pointed out', () => {
    const content = agreeing(
      exampleAction({ id: idOf(50), who: 'Pat Ashgrove', role: '', what: 'Ask Shona about the night', soThat: '' }),
    );
    const found = familyLooks(content, [{ section: 'actions', words: 'Shona about the night' }]);
    expect(found.filter(({ kind }) => kind === 'MARKED')).toMatchObject([
      { actionId: idOf(50), words: 'Shona about the night' },
    ]);
  });

  test('nothing is pointed out in plain words about what the child’s own people do', () => {
    expect(
      looks(
        exampleAction({
          who: 'Pat Ashgrove',
          role: 'grandmother',
          what: 'Put a charger by the bed',
          soThat: 'the plan works at 6am',
          by: day('2026-11-13'),
        }),
      ),
    ).toEqual([]);
  });
});
