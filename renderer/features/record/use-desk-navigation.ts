import type { WorkerAnswer } from '@domain/record/record';
import type { TemplateSection } from '@domain/template/template-section';
import { useEffect, useRef } from 'react';
import { goToPlace } from './go-to-place';
import type { RecordDeskState } from './record-desk-context';
import { focusRow } from './rows/use-rows';
import { addActionTo, selectedWords } from './sections/add-action-from-anywhere';
import type { DeskKeys } from './use-desk-keys';

type NavigationParts = {
  readonly desk: RecordDeskState;
  readonly sections: readonly TemplateSection[];
};

type Navigation = Omit<DeskKeys, 'toggleBoth' | 'saveNow'>;

/** The ways round the page: by section, and to a new action and back. */
export function useDeskNavigation({ desk, sections }: NavigationParts): Navigation {
  const cameFrom = useRef<HTMLElement | null>(null);
  const { here, draft, editor, isEditable, goTo } = desk;

  const step = (direction: 1 | -1) => {
    const position = sections.findIndex(({ key }) => key === here.get());
    const next = sections[Math.min(Math.max(position + direction, 0), sections.length - 1)];
    if (next) goTo({ section: next.key });
  };
  const jump = (number: number) => {
    const section = sections[number - 1];
    if (section) goTo({ section: section.key });
  };
  const addAction = () => {
    const section = sections.find(({ kind }) => kind === 'ACTIONS');
    if (!section || !isEditable) return;
    const words = selectedWords(editor.get());
    cameFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    focusRow(addActionTo(draft, section.key, words), 'first-field');
  };
  const goBack = () => {
    const target = cameFrom.current;
    const isInActions = document.activeElement?.closest('[data-row]') !== null;
    if (!target?.isConnected || !isInActions) return false;
    cameFrom.current = null;
    target.focus();
    return true;
  };
  return { step, jump, addAction, goBack };
}

/** What the worker sees differently in an action stands beside the action; every other answer in a part of its own. */
function placeOfAnswer(answer: WorkerAnswer | null): TemplateSection['kind'] {
  const isOnActions = answer?.review?.actions.some(({ verdict }) => verdict === 'PROPOSE' || verdict === 'DISAGREE');
  return isOnActions === true ? 'ACTIONS' : 'WORKER_SAY';
}

/**
 * On arrival: back to the section where the cursor was, or to the first one to write in; of a record that has been
 * answered, the answer in sight, and the focus beside the step that comes next. True when it took the focus.
 */
export function useArrival({ desk, sections }: NavigationParts): boolean {
  const { view, isEditable, here, page } = desk;
  const stored = sections.find(({ key }) => key === view.place);
  const answered =
    view.state === 'SHARED' && view.content.answer
      ? sections.find(({ kind }) => kind === placeOfAnswer(view.content.answer))
      : undefined;
  const first = sections.find(({ kind }) => kind !== 'HEADER');
  const target = isEditable ? (stored ?? first) : answered;
  const key = target?.key ?? null;
  const takesFocus = isEditable && key !== null;
  const isFirstVisit = isEditable && !stored;
  const arrival = useRef({ key, isFirstVisit, takesFocus });
  useEffect(() => {
    const { key: section, isFirstVisit: staysAtTop, takesFocus: writes } = arrival.current;
    if (section === null) return;
    // The editors of the page are attached in the frame after they are drawn.
    const frame = requestAnimationFrame(() => {
      if (!page.current) return;
      if (writes) goToPlace(page.current, { section });
      else {
        here.set(section);
        page.current.querySelector(`[data-section="${CSS.escape(section)}"]`)?.scrollIntoView({ block: 'start' });
      }
      if (staysAtTop) page.current.scrollTo?.({ top: 0 });
    });
    return () => cancelAnimationFrame(frame);
  }, [page, here]);
  return takesFocus;
}
