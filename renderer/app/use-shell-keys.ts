import { useEffect } from 'react';
import { focusNextPane } from './panes';

type ShellKeys = {
  readonly openSearch: () => void;
  readonly lock: () => void;
  readonly switchPerson: () => void;
};

/**
 * The keys that work everywhere: Ctrl+K searches, Ctrl+L locks, Ctrl+Shift+L locks for somebody else to sign in, F6 goes
 * to the next pane, Alt+Left goes back.
 */
export function useShellKeys({ openSearch, lock, switchPerson }: ShellKeys): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const action = actionFor(event, { openSearch, lock, switchPerson });
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [openSearch, lock, switchPerson]);
}

function actionFor(event: KeyboardEvent, { openSearch, lock, switchPerson }: ShellKeys): (() => void) | null {
  const isCommand = isWithControl(event) && !event.shiftKey;
  const key = event.key.toLowerCase();
  if (isWithControl(event) && key === 'l') return event.shiftKey ? switchPerson : lock;
  // A dialog wants its answer first; only locking goes before it.
  if (document.querySelector('[aria-modal="true"]')) return null;
  if (isCommand && key === 'k') return openSearch;
  if (key === 'f6') return () => focusNextPane(event.shiftKey ? -1 : 1);
  if (event.altKey && key === 'arrowleft') return () => window.history.back();
  return null;
}

function isWithControl(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey;
}
