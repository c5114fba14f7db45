import type { Channel } from '@contract/contract';
import type { RecordView } from '@contract/record-calls';
import type { LocalDate } from '@domain/calendar/local-date';
import type { ActionId, ChildId, HandedAnswerId, RecordId } from '@domain/identifiers';
import type { RecordContent, WorkerAnswer } from '@domain/record/record';
import { useMemo } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { type MoveSteps, moveSteps } from '../personal/move-steps';
import { useStepRunner } from './use-step-runner';

/** What can be done with a record as a whole. Each writes what waits first, and says on the page when it did not work. */
export type RecordSteps = MoveSteps & {
  readonly share: () => Promise<boolean>;
  readonly returnToDraft: () => Promise<boolean>;
  readonly answer: (kind: WorkerAnswer['kind'], comment: string) => Promise<boolean>;
  /** Takes what the worker proposed for these actions into the text, and shares it as its next version. */
  readonly accept: (actionIds: readonly ActionId[]) => Promise<boolean>;
  readonly sign: () => Promise<boolean>;
  readonly discard: (reason: string) => Promise<boolean>;
  /** Begins an addendum to this sealed record, or finds the one already begun, and hands it over to be opened. */
  readonly startAddendum: (onStarted: (recordId: RecordId) => void) => Promise<boolean>;
  /** The same with the words of an answer that came too late to count. */
  readonly addToAddendum: (answerId: HandedAnswerId, onStarted: (recordId: RecordId) => void) => Promise<boolean>;
  /** Begins a small form that hangs off this record, or finds this person's draft of it, and hands it over to be opened. */
  readonly startSmallForm: (templateId: string, onStarted: (recordId: RecordId) => void) => Promise<boolean>;
  /** Begins a draft of the same session for each of these children, or finds those there are. */
  readonly startForSiblings: (
    children: readonly { readonly childId: ChildId; readonly isConfirmed: boolean }[],
  ) => Promise<boolean>;
  readonly makeFile: (format: 'WORD' | 'PDF') => Promise<boolean>;
  /** Opens the print dialog with what the Word file holds. */
  readonly print: () => Promise<boolean>;
  readonly confirmFiled: (filedOn: LocalDate) => Promise<boolean>;
  /** Moves a draft to the newest version of its form; every word stays. */
  readonly moveToNewestForm: () => Promise<boolean>;
};

type StepParts = {
  readonly content: RecordContent;
  readonly flush: () => Promise<boolean>;
  /** The record after the step: the page starts over from it. */
  readonly onView: (view: RecordView) => void;
};

/** Lists that show this record and must be asked again after a step. */
const SHOWN_IN: readonly Channel[] = [
  ...(['records:list', 'child:open', 'children:list', 'actions:list'] as const),
  ...(['siblings:records', 'siblings:look', 'personal:list', 'review:kept'] as const),
];

export function useRecordSteps({ content, flush, onView }: StepParts) {
  const { id: recordId } = content;
  const { id: childId } = content.child;
  const desktop = useDesktop();
  const { run, outcome, setOutcome, dismiss } = useStepRunner(flush, SHOWN_IN);

  const steps = useMemo<RecordSteps>(
    () => ({
      share: () => run(() => desktop.call('record:share', { recordId }), onView),
      returnToDraft: () => run(() => desktop.call('record:return', { recordId }), onView),
      answer: (kind, comment) => run(() => desktop.call('record:answer', { recordId, kind, comment }), onView),
      accept: (actionIds) => run(() => desktop.call('review:accept', { recordId, actionIds: [...actionIds] }), onView),
      sign: () => run(() => desktop.call('record:sign', { recordId }), onView),
      discard: (reason) =>
        run(
          () => desktop.call('record:discard', { recordId, reason }),
          () => {},
        ),
      ...addendumSteps({ desktop, recordId, run }),
      startSmallForm: (templateId, onStarted) =>
        run(
          () => desktop.call('record:start', { childId, templateId, hangsOff: recordId }),
          (started) => onStarted(started.recordId),
        ),
      startForSiblings: (children) =>
        run(
          () => desktop.call('siblings:start', { recordId, children: [...children] }),
          () => {},
        ),
      makeFile: (format) =>
        run(
          () => desktop.call('record:export', { recordId, format }),
          (file) => setOutcome({ kind: 'EXPORTED', format, ...file }),
          { kind: 'MAKING' },
        ),
      print: () =>
        run(
          () => desktop.call('record:print', { recordId }),
          ({ isSent }) => setOutcome({ kind: isSent ? 'PRINTED' : 'NONE' }),
        ),
      confirmFiled: (filedOn) => run(() => desktop.call('record:confirm-filed', { recordId, filedOn }), onView),
      ...moveSteps({ desktop, recordId, run, onView }),
      moveToNewestForm: () => run(() => desktop.call('record:move-to-newest-form', { recordId }), onView),
    }),
    [desktop, recordId, childId, run, setOutcome, onView],
  );

  return { steps, outcome, dismiss };
}

function addendumSteps({
  desktop,
  recordId,
  run,
}: Pick<Parameters<typeof moveSteps>[0], 'desktop' | 'recordId' | 'run'>) {
  return {
    startAddendum: (onStarted) =>
      run(
        () => desktop.call('record:start-addendum', { recordId }),
        (started) => onStarted(started.recordId),
      ),
    addToAddendum: (answerId, onStarted) =>
      run(
        () => desktop.call('review:to-addendum', { recordId, answerId }),
        (started) => onStarted(started.recordId),
      ),
  } satisfies Partial<RecordSteps>;
}
