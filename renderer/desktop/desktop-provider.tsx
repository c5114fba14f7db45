import { createContext, type ReactNode, useContext } from 'react';
import { type Desktop, realDesktop } from './desktop';

const DesktopContext = createContext<Desktop>(realDesktop);

type DesktopProviderProps = { readonly desktop: Desktop; readonly children: ReactNode };

/** Hands every screen below it the program to ask. Without it, screens ask the real one. */
export function DesktopProvider({ desktop, children }: DesktopProviderProps) {
  return <DesktopContext value={desktop}>{children}</DesktopContext>;
}

/** The program behind the window, or the stand-in of a test. */
export function useDesktop(): Desktop {
  return useContext(DesktopContext);
}
