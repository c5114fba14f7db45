import { useEffect, useRef } from 'react';

export type DeskKeys = {
  /** Moves to the next (1) or previous (-1) section. */
  readonly step: (direction: 1 | -1) => void;
  /** Goes to a section by its number, from 1. */
  readonly jump: (number: number) => void;
  readonly toggleBoth: () => void;
  /** People press Ctrl+S whatever they are told; it sends what waits, and the top bar says so. */
  readonly saveNow: () => void;
  readonly addAction: () => void;
  /** Back to where the cursor was before the action was added; false when there is nowhere to go back to. */
  readonly goBack: () => boolean;
};

/**
 * The keys of the writing screen: Alt+Up and Alt+Down by section, Alt+1 to 9, Ctrl+. for "just write", Ctrl+Enter for
 * a new action from anywhere, Escape back from it, Ctrl+S to save now. They are heard before the editor, which has its own Ctrl+Enter.
 */
export function useDeskKeys(keys: DeskKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      // A dialog or a menu on top has the keyboard to itself.
      if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return;
      if (!act(event, latest.current)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', pressed, true);
    return () => window.removeEventListener('keydown', pressed, true);
  }, []);
}

/** True when the key was one of ours. */
function act(event: KeyboardEvent, keys: DeskKeys): boolean {
  if (event.isComposing || event.shiftKey || event.metaKey) return false;
  if (event.altKey && !event.ctrlKey) return actOnAlt(event, keys);
  if (event.ctrlKey && !event.altKey) return actOnControl(event, keys);
  return event.key === 'Escape' && keys.goBack();
}

function actOnAlt({ key, code }: KeyboardEvent, keys: DeskKeys): boolean {
  const digit = /^Digit([1-9])$/.exec(code)?.[1];
  if (key === 'ArrowDown') keys.step(1);
  else if (key === 'ArrowUp') keys.step(-1);
  else if (digit) keys.jump(Number(digit));
  else return false;
  return true;
}

function actOnControl({ key }: KeyboardEvent, keys: DeskKeys): boolean {
  if (key === 'Enter') keys.addAction();
  else if (key === '.') keys.toggleBoth();
  else if (key === 's') keys.saveNow();
  else return false;
  return true;
}
