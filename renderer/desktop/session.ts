import type { Session } from '@contract/vault-calls';
import { createContext, useContext } from 'react';

/** Who is signed in; the shell sets it and every screen below may read it. */
export const SessionContext = createContext<Session | null>(null);

/** Who is signed in. Only for screens behind the door, where somebody always is. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('This screen stands outside the signed-in part of the window');
  return session;
}
