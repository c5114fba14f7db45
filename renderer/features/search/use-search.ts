import type { SearchHit } from '@contract/child-calls';
import type { Failure } from '@contract/failure';
import { useEffect, useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';

const PAUSE_MS = 80;

type Found = { readonly words: string; readonly hits: readonly SearchHit[]; readonly failure: Failure | null };
const NOTHING: Found = { words: '', hits: [], failure: null };

/**
 * What the words find, asked a moment after the last key. An answer that comes late never replaces a newer one.
 * Results are held by the dialog alone: closing it forgets them.
 */
export function useSearch(words: string) {
  const desktop = useDesktop();
  const [found, setFound] = useState<Found>(NOTHING);
  const asked = words.trim();
  useEffect(() => {
    if (asked === '') {
      setFound(NOTHING);
      return;
    }
    let isCurrent = true;
    const timer = setTimeout(() => {
      void desktop.call('search:find', { words: asked }).then((reply) => {
        if (!isCurrent) return;
        setFound(
          reply.ok
            ? { words: asked, hits: reply.value, failure: null }
            : { words: asked, hits: [], failure: reply.failure },
        );
      });
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [desktop, asked]);
  return { hits: found.hits, failure: found.failure, isWaiting: found.words !== asked };
}
