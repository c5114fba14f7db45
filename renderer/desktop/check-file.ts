import { createContext, useContext } from 'react';

/** Asks for a file that left the program and says what it is. Whoever shows the screens hands it in. */
export const CheckFileContext = createContext<() => void>(() => undefined);

export function useCheckFile(): () => void {
  return useContext(CheckFileContext);
}
