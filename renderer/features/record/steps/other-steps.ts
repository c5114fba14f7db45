import type { RecordView } from '@contract/record-calls';
import { may } from '@domain/access/may';
import type { Role } from '@domain/lists/roles';
import { isSealed, mayDiscard } from '@domain/record/life-cycle';
import type { OtherStep, StepGroup } from '../header/header-bar';
import type { NextStep } from '../header/main-step';
import type { Question } from './step-dialogs';
import type { RecordSteps } from './use-record-steps';

type MenuParts = {
  readonly view: RecordView;
  /** What the main button does, which is not repeated here. */
  readonly next: NextStep;
  readonly role: Role | undefined;
  readonly steps: Pick<RecordSteps, 'returnToDraft' | 'makeFile' | 'print'>;
  readonly ask: (question: Question) => void;
  readonly toExports: () => void;
};

/** The menu of a record in its groups: what comes next, copies, brothers and sisters, corrections. */
export function otherSteps(parts: MenuParts): readonly StepGroup[] {
  return [
    { title: '', steps: nextSteps(parts) },
    { title: 'Copies', steps: copies(parts) },
    { title: 'Family', steps: family(parts) },
    { title: 'Corrections', steps: corrections(parts) },
  ];
}

function nextSteps({ view, next, steps, ask }: MenuParts): OtherStep[] {
  return [
    ...(view.state === 'SHARED' ? [{ label: 'Take it back to draft', run: () => void steps.returnToDraft() }] : []),
    ...(next === 'WORD_FILE' && view.state !== 'FILED'
      ? [{ label: 'I have put it on the file', run: () => ask('FILE') }]
      : []),
  ];
}

function copies({ view, next, role, steps, ask, toExports }: MenuParts): OtherStep[] {
  // What has been discarded or lost its seal goes nowhere.
  // Nor does what stays with the team, but to prepare disclosure or for a practice day.
  if (view.state === 'DISCARDED' || !view.isSealIntact || next === 'FILE_NOTE')
    return !mayCopy(role) ? [] : [exportStep(toExports)];
  return [
    ...(next === 'WORD_FILE'
      ? []
      : [{ label: wordFileLabel(view.seal !== null), run: () => void steps.makeFile('WORD') }]),
    { label: 'Make PDF…', run: () => void steps.makeFile('PDF') },
    { label: 'Print… (Ctrl+P)', run: () => void steps.print() },
    ...(!mayCopy(role) ? [] : managersCopies({ view, ask, toExports })),
  ];
}

function mayCopy(role: Role | undefined): boolean {
  return role === undefined || may(role, 'MAKE_FILE_COPY');
}

/** Managers put records on children's files. */
function managersCopies({ view, ask, toExports }: Pick<MenuParts, 'view' | 'ask' | 'toExports'>): OtherStep[] {
  return [
    exportStep(toExports),
    { label: 'Copy for the case system…', run: () => ask('PASTE') },
    ...(isSealed(view.state) ? [{ label: 'To do in the case system…', run: () => ask('TO_DO') }] : []),
    { label: 'Names of other children…', run: () => ask('NAMES') },
  ];
}

/** Every kind of copy, and what has left before. */
function exportStep(toExports: () => void): OtherStep {
  return { label: 'Export…', run: toExports };
}

/** While it is a draft: what is copied to a brother or sister is what is being written of the family (META-02). */
function family({ view: { state, content }, ask }: MenuParts): OtherStep[] {
  if (state !== 'DRAFT' || content.type !== 'CASE') return [];
  return [{ label: 'Brothers and sisters…', run: () => ask('SIBLINGS') }];
}

/** A sealed case supervision is corrected by adding to it (LIF-04); what is added to an addendum goes to its record. */
function corrections({ view: { state, content, isSealIntact }, ask }: MenuParts): OtherStep[] {
  return [
    ...(isSealed(state) && content.type === 'CASE' && isSealIntact
      ? [{ label: 'Add an addendum…', run: () => ask('ADD') }]
      : []),
    ...(mayDiscard({ state, version: content.version })
      ? [{ label: 'Discard this draft…', run: () => ask('DISCARD') }]
      : []),
  ];
}

function wordFileLabel(isSealedNow: boolean): string {
  return isSealedNow ? 'Make Word file' : 'Make Word file, marked as a draft';
}
