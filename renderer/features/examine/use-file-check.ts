import type { ExaminedFile } from '@contract/examine-calls';
import type { Failure } from '@contract/failure';
import { useCallback, useRef, useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';

export type FileCheckState =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'LOOKING'; readonly fileName: string }
  | { readonly kind: 'SEEN'; readonly file: ExaminedFile }
  | { readonly kind: 'REFUSED'; readonly why: 'MANY' | 'NO_FILE' }
  | { readonly kind: 'FAILED'; readonly failure: Failure };

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };
const NOTHING: FileCheckState = { kind: 'NONE' };

/** Checking one file at a time; the answer to one that was overtaken by another is dropped. */
export function useFileCheck() {
  const desktop = useDesktop();
  const [state, setState] = useState<FileCheckState>(NOTHING);
  const turn = useRef(0);

  const ask = useCallback(
    async (path: string | null) => {
      turn.current += 1;
      const mine = turn.current;
      const reply = await desktop.call('file:examine', { path }).catch(() => ({ ok: false as const, failure: BUG }));
      if (turn.current !== mine) return;
      if (reply.ok) setState({ kind: 'SEEN', file: reply.value });
      // Closing the system's dialog leaves what was on the screen before it.
      else if (reply.failure.kind !== 'CANCELLED') setState({ kind: 'FAILED', failure: reply.failure });
    },
    [desktop],
  );
  const choose = useCallback(() => void ask(null), [ask]);
  const take = useCallback(
    (files: readonly File[]) => {
      const [file, ...more] = files;
      const path = file && more.length === 0 ? desktop.pathOf(file) : '';
      if (!file || path === '') {
        setState({ kind: 'REFUSED', why: more.length > 0 ? 'MANY' : 'NO_FILE' });
        return;
      }
      setState({ kind: 'LOOKING', fileName: file.name });
      void ask(path);
    },
    [ask, desktop],
  );
  const close = useCallback(() => {
    turn.current += 1;
    setState(NOTHING);
  }, []);
  return { state, choose, take, close };
}
