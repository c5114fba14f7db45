import { useSyncExternalStore } from 'react';

/** Whether the window fits a media query, kept up to date: zooming is a change of window like any other. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (look) => {
      const list = window.matchMedia?.(query);
      list?.addEventListener('change', look);
      return () => list?.removeEventListener('change', look);
    },
    () => window.matchMedia?.(query).matches ?? true,
  );
}
