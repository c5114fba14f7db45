import type { CheckAnswers } from '@domain/check/check-answers';
import type { CheckContext } from '@domain/check/finding';
import type { AnsweredFinding } from '@domain/check/what-stands';
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { useRecordDesk } from '../record-desk-context';
import { mayAnswer } from './answers';
import { contextOf } from './run-check';

/** What the check said at the last pause in typing; nothing where there is no check. */
export const AnsweredContext = createContext<readonly AnsweredFinding[]>([]);

export function useAnswered(): readonly AnsweredFinding[] {
  return useContext(AnsweredContext);
}

/** One part of the answers to the check, redrawn when that part changes, and how to change them. */
export function useAnswers<T>(
  pick: (answers: CheckAnswers) => T,
): [T, (change: (answers: CheckAnswers) => CheckAnswers) => void] {
  const { draft } = useRecordDesk();
  const part = useSyncExternalStore(draft.subscribe, () => pick(draft.answers()));
  return [part, (change) => draft.setAnswers(change(draft.answers()))];
}

export function useMayAnswer(): boolean {
  return mayAnswer(useRecordDesk().view);
}

/** The settings this record is checked with, and everything before it. */
export function useCheckContext(): CheckContext {
  const { view, today } = useRecordDesk();
  return useMemo(() => contextOf(view, today), [view, today]);
}
