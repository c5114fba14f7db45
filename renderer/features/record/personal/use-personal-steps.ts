import type { Channel } from '@contract/contract';
import type { PersonalView } from '@contract/personal-calls';
import type { PersonalId } from '@domain/identifiers';
import { useMemo } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { type StepOutcome, useStepRunner } from '../steps/use-step-runner';

type StepParts = {
  readonly personalId: PersonalId;
  readonly flush: () => Promise<boolean>;
  /** The personal supervision after the step: the page starts over from it. */
  readonly onView: (view: PersonalView) => void;
};

export type PersonalSteps = {
  readonly sign: () => Promise<boolean>;
  readonly discard: () => Promise<boolean>;
  readonly letRead: () => Promise<boolean>;
  /** The worker's own signature. */
  readonly answer: (comment: string) => Promise<boolean>;
  readonly makeWordFile: () => Promise<boolean>;
  readonly outcome: StepOutcome;
  readonly dismiss: () => void;
};

const SHOWN_IN: readonly Channel[] = ['personal:list'];

/** What can be done with a personal supervision as a whole. There is no step to a child's file (PRV-01). */
export function usePersonalSteps({ personalId, flush, onView }: StepParts): PersonalSteps {
  const desktop = useDesktop();
  const { run, outcome, setOutcome, dismiss } = useStepRunner(flush, SHOWN_IN);
  const steps = useMemo(
    () => ({
      sign: () => run(() => desktop.call('personal:sign', { personalId }), onView),
      discard: () =>
        run(
          () => desktop.call('personal:discard', { personalId }),
          () => {},
        ),
      letRead: () => run(() => desktop.call('personal:let-read', { personalId }), onView),
      answer: (comment: string) => run(() => desktop.call('personal:answer', { personalId, comment }), onView),
      makeWordFile: () =>
        run(
          () => desktop.call('personal:export', { personalId }),
          (file) => setOutcome({ kind: 'EXPORTED', format: 'WORD', ...file }),
        ),
    }),
    [desktop, personalId, run, setOutcome, onView],
  );
  return { ...steps, outcome, dismiss };
}
