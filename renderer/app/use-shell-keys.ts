import { useEffect } from 'react';
import { focusNextPane } from './panes';

type ShellKeys = { readonly openSearch: () => void; readonly lock: () => void };

/** The keys that work everywhere: Ctrl+K searches, Ctrl+L locks, F6 goes to the next pane, Alt+Left goes back. */
export function useShellKeys({ openSearch, lock }: ShellKeys): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const action = actionFor(event, { openSearch, lock });
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [openSearch, lock]);
}

function actionFor(event: KeyboardEvent, { openSearch, lock }: ShellKeys): (() => void) | null {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const key = event.key.toLowerCase();
  if (isCommand && key === 'l') return lock;
  // A dialog wants its answer first; only locking goes before it.
  if (document.querySelector('[aria-modal="true"]')) return null;
  if (isCommand && key === 'k') return openSearch;
  if (key === 'f6') return () => focusNextPane(event.shiftKey ? -1 : 1);
  if (event.altKey && key === 'arrowleft') return () => window.history.back();
  return null;
}
