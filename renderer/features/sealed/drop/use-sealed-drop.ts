import type { Answer } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { SealedPartner } from '@contract/sealed-calls';
import type { Session } from '@contract/vault-calls';
import { useCallback, useRef, useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { useSession } from '../../../desktop/session';
import { useRefresh } from '../../../desktop/use-refresh';
import { CAME_IN_A_FILE } from '../own-copy/came-in-a-file';

type Recognised = Answer<'sealed:recognise'>;

export type SealedDropState =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'LOOKING'; readonly fileName: string }
  | { readonly kind: 'MANY' }
  /** A worker's card on a manager's window: whose it is, is for the manager to say. */
  | { readonly kind: 'CARD'; readonly path: string; readonly file: Recognised }
  | { readonly kind: 'CARD_READ'; readonly partner: SealedPartner }
  | { readonly kind: 'OPENED'; readonly opened: Answer<'sealed:open'> }
  /** Of a kind that is of no use in this window. */
  | { readonly kind: 'ELSEWHERE'; readonly file: Recognised }
  | { readonly kind: 'FAILED'; readonly failure: Failure };

const NOTHING: SealedDropState = { kind: 'NONE' };
const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

export function isSealedFile({ name }: { readonly name: string }): boolean {
  return name.toLowerCase().endsWith('.throughline');
}

/** What a kind of file is for in the window of this person. */
function whatFor(
  kind: Recognised['kind'],
  { role, storeKind }: Session,
): 'MERGE' | 'ASK_WHOSE' | 'READ' | 'OPEN' | null {
  const isOwnCopy = storeKind === 'OWN_COPY';
  const isManager = role === 'TM' || role === 'SM';
  if (kind === 'ANSWER') return isManager ? 'MERGE' : null;
  if (kind === 'HAND_OVER') return isOwnCopy ? 'OPEN' : null;
  if (isOwnCopy) return 'READ';
  return isManager ? 'ASK_WHOSE' : null;
}

/** Takes a file in and gives what to show of it. */
function useTakingIn() {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const readCard = useCallback(
    async (userId: SealedPartner['userId'], path: string): Promise<SealedDropState> => {
      const reply = await desktop.call('sealed:read-card', { userId, path }).catch(wentWrong);
      if (reply.ok) refresh('sealed:partners');
      return reply.ok ? { kind: 'CARD_READ', partner: reply.value } : { kind: 'FAILED', failure: reply.failure };
    },
    [desktop, refresh],
  );
  const open = useCallback(
    async (path: string): Promise<SealedDropState> => {
      const reply = await desktop.call('sealed:open', { path }).catch(wentWrong);
      if (reply.ok) refresh(...CAME_IN_A_FILE);
      return reply.ok ? { kind: 'OPENED', opened: reply.value } : { kind: 'FAILED', failure: reply.failure };
    },
    [desktop, refresh],
  );
  return { readCard, open };
}

/**
 * A sealed file that was dropped on the window: looked at from outside, then led to where it belongs. `onAnswer` gets
 * the path of an answer that a manager is to look at.
 */
export function useSealedDrop(onAnswer: (path: string) => void) {
  const desktop = useDesktop();
  const session = useSession();
  const { readCard, open } = useTakingIn();
  const [state, setState] = useState<SealedDropState>(NOTHING);
  const turn = useRef(0);

  const lead = useCallback(
    async (path: string, file: Recognised): Promise<SealedDropState> => {
      const use = whatFor(file.kind, session);
      if (use === 'MERGE') onAnswer(path);
      if (use === 'OPEN') return open(path);
      if (use === 'READ') return readCard(null, path);
      if (use === 'ASK_WHOSE') return { kind: 'CARD', path, file };
      return use === 'MERGE' ? NOTHING : { kind: 'ELSEWHERE', file };
    },
    [session, onAnswer, open, readCard],
  );
  const take = useCallback(
    async (files: readonly File[]) => {
      turn.current += 1;
      const mine = turn.current;
      const [file, ...more] = files;
      const path = file && more.length === 0 ? desktop.pathOf(file) : '';
      if (!file || path === '') return setState({ kind: 'MANY' });
      setState({ kind: 'LOOKING', fileName: file.name });
      const reply = await desktop.call('sealed:recognise', { path }).catch(wentWrong);
      // Another file was dropped meanwhile: that one is answered.
      if (turn.current !== mine) return;
      setState(reply.ok ? await lead(path, reply.value) : { kind: 'FAILED', failure: reply.failure });
    },
    [desktop, lead],
  );
  const readCardOf = useCallback(
    async (userId: SealedPartner['userId'], path: string) => setState(await readCard(userId, path)),
    [readCard],
  );
  const close = useCallback(() => {
    turn.current += 1;
    setState(NOTHING);
  }, []);
  return { state, take, readCard: readCardOf, close };
}

function wentWrong(): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: BUG };
}
