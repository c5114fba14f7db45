import { composeRecordDocument, printContextOf } from '@domain/document/compose-record-document';
import { documentBlocksText } from '@domain/document/document-text';
import { todoInCaseSystem } from '@domain/document/todo-in-case-system-blocks';
import type { RecordContent } from '@domain/record/record';
import { draftAction } from '@domain/section/kinds/actions-section';
import { canonicalSnapshot } from '@domain/snapshot/canonical-snapshot';
import { describe, expect, test } from 'vitest';
import { agreedRequest, copyOf, linesUnder } from '../../../support/copy-of';
import { person, statement, step } from '../../../support/demo-rows';
import { exampleAction, exampleAddendum } from '../../../support/example-record';
import { marlowRecord } from '../../../support/marlow-record';
import { sunnivaRecord } from '../../../support/sunniva-record';
import { tobinRecord } from '../../../support/tobin-record';
import { idOf } from '../../../support/tobin-words';

const [CHANGED, OVER, SAME] = ['CHANGED', 'NO_LONGER', 'SAME'] as const;
const TITLE = 'To do in the case system';
const linesOf = (content: RecordContent) => linesUnder(copyOf(content, 'FILE_COPY'), TITLE);

const withSections = (sections: RecordContent['sections']): RecordContent => ({
  ...tobinRecord(),
  sections: { ...tobinRecord().sections, ...sections },
});

describe('what is to do in the case system (EXP-05)', () => {
  test('stands at the end of the copy for the file, after what was agreed and signed', () => {
    const titles = copyOf(tobinRecord(), 'FILE_COPY').blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    );
    expect(titles.slice(-2)).toEqual(['Agreed', TITLE]);
  });

  test('begins on a page of its own, but not for a case note alone', () => {
    const titleOf = (content: RecordContent) =>
      copyOf(content, 'FILE_COPY').blocks.find((block) => block.kind === 'heading' && block.text === TITLE);
    expect(titleOf(tobinRecord())).toHaveProperty('startsPage', true);
    expect(titleOf(sunnivaRecord())).not.toHaveProperty('startsPage');
  });

  test('says in a draft that nothing of it is agreed yet', () => {
    const draft = copyOf(tobinRecord(), 'FILE_COPY', { state: 'DRAFT', seal: null });
    expect(linesUnder(draft, TITLE).join(' ')).toMatch(
      /once this record is agreed and signed\. Until then nothing here is agreed/,
    );
    expect(linesOf(tobinRecord()).join(' ')).toMatch(/adds nothing to what was agreed/);
  });

  test('changes no word of the record that stands before it', () => {
    const whole = composeRecordDocument(agreedRequest(tobinRecord())).blocks;
    expect(copyOf(tobinRecord(), 'FILE_COPY').blocks.slice(0, whole.length)).toEqual(whole);
  });

  test.each(['WORKER_ACTIONS', 'FAMILY_ACTIONS', 'DISCLOSURE'] as const)('is in no %s', (profile) => {
    expect(JSON.stringify(copyOf(tobinRecord(), profile))).not.toContain(TITLE);
  });

  test.each([
    ['a case supervision', tobinRecord(), ['Title', 'Case supervision', 'Date', '9 November 2026']],
    ['a permanence supervision', marlowRecord(), ['Title', 'Case supervision', 'Date', '3 November 2026']],
    ['a manager’s note', sunnivaRecord(), ['Title', 'Management oversight note', 'Date', '19 November 2026']],
  ])('names the case note of %s', (_name, content, facts) => {
    const lines = linesOf(content);
    const at = lines.indexOf('Case note');
    expect(lines.slice(at + 1, at + 5)).toEqual(facts);
  });

  test('an action that is sent to the plan is a change of it, and no other is', () => {
    const actions = [
      exampleAction({
        id: idOf(5),
        who: 'Priya Castell',
        what: 'Put Pat into the plan',
        toPlan: true,
        soThat: 'she is rung first',
      }),
      exampleAction({ id: idOf(6), what: 'Ring the school' }),
    ];
    const lines = linesOf(withSections({ actions: { kind: 'ACTIONS', actions, noActionReason: '' } }));
    const at = lines.indexOf('Change in the plan');
    expect(lines.slice(at + 1, at + 4)).toEqual([
      'Priya Castell: Put Pat into the plan',
      'By: 20 November 2026',
      'So that: she is rung first',
    ]);
    expect(lines.join('\n')).not.toContain('Ring the school');
  });

  test('a new, a changed and an ended statement are changes of the plan; one that stays the same is none', () => {
    const rows = [
      { ...statement(idOf(1), { who: 'Pat', what: 'one', couldHappen: 'aa' }) },
      { ...statement(idOf(2), { who: 'Pat', what: 'two', couldHappen: 'bb' }), isCarried: true, standing: CHANGED },
      { ...statement(idOf(3), { who: 'Pat', what: 'three', couldHappen: 'cc' }), isCarried: true, standing: OVER },
      { ...statement(idOf(4), { who: 'Pat', what: 'four', couldHappen: 'dd' }), isCarried: true, standing: SAME },
    ];
    const lines = linesOf(
      withSections({ danger: { kind: 'DANGER_STATEMENTS', statements: rows }, goals: { kind: 'GOALS', goals: [] } }),
    );
    expect(lines.filter((line) => /danger statement:/i.test(line))).toEqual([
      'New danger statement: Pat is worried that one. If nothing changes, aa.',
      'Changed danger statement: Pat is worried that two. If nothing changes, bb.',
      'No longer a danger statement: Pat is worried that three. If nothing changes, cc.',
    ]);
  });

  test('the next supervision and the steps ahead are dates to enter, and a step that is reached is not', () => {
    const milestones = [
      {
        ...step(idOf(21), 'Reached already', '2026-12-01'),
        by: { date: null, text: 'half term' },
        reached: 'YES' as const,
      },
      { ...step(idOf(21), 'Panel', '2026-12-01'), by: { date: null, text: 'after Easter' }, reached: null },
    ];
    const lines = linesOf(withSections({ trajectory: { kind: 'TRAJECTORY', milestones } }));
    expect(lines).toContain('Next supervision: 7 December 2026');
    expect(lines).toContain('after Easter: Panel');
    expect(lines.join('\n')).not.toContain('Reached already');
  });

  test('family and network are relationships, and whoever is paid is none', () => {
    const people = [
      { ...person(idOf(31), 'Shona', 'neighbour'), isPaid: false },
      { ...person(idOf(31), 'Mrs Bell', 'teacher'), isPaid: true },
    ];
    const value = { kind: 'NETWORK' as const, people, otherParent: null, otherParentNote: '', note: '' };
    const lines = linesOf(withSections({ network: value }));
    expect(lines).toContain('Shona, neighbour');
    expect(lines.join('\n')).not.toContain('Mrs Bell, teacher');
  });

  test('the status is said as the record has it', () => {
    const lines = linesOf(tobinRecord());
    expect(lines.slice(lines.indexOf('Status'))).toEqual([
      ...['Status', 'Child protection plan: neglect', 'Legal status', 'No legal status'],
      ...['Lives', 'With one parent', 'Plan since', '3 February 2026'],
    ]);
  });

  test('an addendum repeats no status', () => {
    const text = documentBlocksText(todoInCaseSystem(printContextOf(agreedRequest(exampleAddendum()))));
    expect(text).toContain('Addendum');
    expect(text).not.toContain('Legal status');
  });
});

describe('the mark on an action', () => {
  test('is not said where it is not set, so that records sealed before keep their hash', () => {
    const before = tobinRecord();
    expect(canonicalSnapshot(before)).not.toContain('toPlan');
    expect(draftAction.parse(exampleAction())).not.toHaveProperty('toPlan');
    expect(
      canonicalSnapshot(
        withSections({
          actions: { kind: 'ACTIONS', actions: [exampleAction({ toPlan: true })], noActionReason: '' },
        }),
      ),
    ).toContain('"toPlan":true');
  });
});
