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
  if (isCommand && event.key.toLowerCase() === 'k') return openSearch;
  if (isCommand && event.key.toLowerCase() === 'l') return lock;
  if (event.key === 'F6') return () => focusNextPane(event.shiftKey ? -1 : 1);
  if (event.altKey && event.key === 'ArrowLeft') return () => window.history.back();
  return null;
}
