import type { RecordView } from '@contract/record-calls';
import type { Role } from '@domain/lists/roles';
import { nextStepOf } from '@renderer/features/record/header/main-step';
import { otherSteps } from '@renderer/features/record/steps/other-steps';
import type { Question } from '@renderer/features/record/steps/step-dialogs';
import { expect, test } from 'vitest';
import { tobinRecord } from '../../../../support/tobin-record';

type Given = { readonly state: RecordView['state']; readonly role?: Role; readonly isSealIntact?: boolean };

function menuOf({ state, role = 'TM', isSealIntact = true }: Given) {
  const asked: Question[] = [];
  const content = { ...tobinRecord(), version: state === 'DRAFT' ? 0 : 1 };
  const seal = state === 'DRAFT' || state === 'SHARED' ? null : { checkCode: '1234' };
  const view = { state, content, seal, isSealIntact } as unknown as RecordView;
  const groups = otherSteps({
    view,
    next: nextStepOf(view, false),
    role,
    steps: { returnToDraft: async () => true, makeFile: async () => true, print: async () => true },
    ask: (question) => asked.push(question),
    toExports: () => undefined,
  });
  const named = groups.filter(({ steps }) => steps.length > 0);
  return { asked, groups, words: Object.fromEntries(named.map((group) => [group.title, labels(group)])) };
}

const labels = ({ steps }: { readonly steps: readonly { readonly label: string }[] }) =>
  steps.map(({ label }) => label);

const ALL_COPIES = [
  ...['Make PDF…', 'Print… (Ctrl+P)', 'Export…', 'Copy for the case system…', 'To do in the case system…'],
  'Names of other children…',
];

test('a signed record has its next step first, then every copy, then how it is corrected', () => {
  expect(Object.entries(menuOf({ state: 'AGREED' }).words)).toEqual([
    ['', ['I have put it on the file']],
    ['Copies', ALL_COPIES],
    ['Corrections', ['Add an addendum…']],
  ]);
});

test('a draft has its copies, its brothers and sisters, and the way to discard it', () => {
  const { words } = menuOf({ state: 'DRAFT' });
  expect(Object.keys(words)).toEqual(['Copies', 'Family', 'Corrections']);
  expect(words['Copies']).toContain('Make Word file, marked as a draft');
  expect(words['Copies']).not.toContain('To do in the case system…');
  expect(words['Corrections']).toEqual(['Discard this draft…']);
});

test('what is to be done in the case system is asked for as such', () => {
  const { groups, asked } = menuOf({ state: 'AGREED' });
  groups
    .flatMap(({ steps }) => steps)
    .find(({ label }) => label === 'To do in the case system…')
    ?.run();
  expect(asked).toEqual(['TO_DO']);
});

test('a worker, who puts nothing on files, has no step to the place of exports', () => {
  expect(menuOf({ state: 'AGREED', role: 'SW' }).words['Copies']).toEqual(['Make PDF…', 'Print… (Ctrl+P)']);
});

test('of a record that is not as it was signed no copy is offered, and where copies of it went can be seen', () => {
  expect(menuOf({ state: 'AGREED', isSealIntact: false }).words['Copies']).toEqual(['Export…']);
});
