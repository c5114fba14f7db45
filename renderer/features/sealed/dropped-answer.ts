import { createContext, useContext } from 'react';

/** An answer file that was dropped on the window, on its way to the screen that brings it in. `take` gives it once. */
export type DroppedAnswer = { readonly take: () => string | null };

export const DroppedAnswerContext = createContext<DroppedAnswer | null>(null);

export function useDroppedAnswer(): DroppedAnswer | null {
  return useContext(DroppedAnswerContext);
}

export function droppedAnswer(path: string): DroppedAnswer {
  let waiting: string | null = path;
  return {
    take: () => {
      const taken = waiting;
      waiting = null;
      return taken;
    },
  };
}
