import { useEffect, useRef } from 'react';

export type EditorKeys = {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly saveNow: () => void;
};

/**
 * Ctrl+Z and Ctrl+Y step through the changes of the whole form, typed ones too, so that there is one way back and not
 * one for each field. In the preview, where a made-up record is written, they stay the field's own.
 */
export function useEditorKeys(keys: EditorKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (isElsewhere(event.target)) return;
      const act = actionFor(event, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}

function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return true;
  return target instanceof Element && target.closest('[data-preview] [data-section]') !== null;
}

function actionFor(event: KeyboardEvent, { undo, redo, saveNow }: EditorKeys): (() => void) | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? redo : undo;
  if (event.shiftKey) return null;
  if (key === 'y') return redo;
  return key === 's' ? saveNow : null;
}
