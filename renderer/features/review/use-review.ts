import type { Failure } from '@contract/failure';
import type { ReviewView } from '@contract/review-calls';
import type { RecordId } from '@domain/identifiers';
import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useDesktop } from '../../desktop/desktop-provider';
import { bringOver } from './bring-over';
import { leftBehind, ReviewDraft, type ReviewWords } from './review-draft';

export type ReviewState =
  | { readonly kind: 'OPENING' }
  | { readonly kind: 'FAILED'; readonly failure: Failure }
  | {
      readonly kind: 'OPEN';
      readonly draft: ReviewDraft;
      /** The text changed under the hand of whoever is answering it. */
      readonly isTextNew: boolean;
    };

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

/** A shared record with this person's answer to it, asked for afresh at every visit. */
export function useReview(recordId: RecordId) {
  const desktop = useDesktop();
  const [state, setState] = useState<ReviewState>({ kind: 'OPENING' });
  const ask = useCallback(
    () => desktop.call('review:open', { recordId }).catch(() => ({ ok: false as const, failure: BUG })),
    [desktop, recordId],
  );
  const show = useCallback((view: ReviewView, kept?: ReviewWords, isTextNew = false) => {
    // At once, so that no key is pressed between two drafts: the one before takes none any more.
    flushSync(() => setState({ kind: 'OPEN', draft: new ReviewDraft(view, kept), isTextNew }));
  }, []);
  const open = useCallback(async () => {
    const reply = await ask();
    if (reply.ok) show(reply.value, wordsLeftFor(reply.value));
    else setState({ kind: 'FAILED', failure: reply.failure });
  }, [ask, show]);
  /** Takes what is written to the text as it is now; gives the failure where that cannot be had. */
  const followText = useCallback(
    async (draft: ReviewDraft): Promise<Failure | null> => {
      const reply = await ask();
      if (!reply.ok) return reply.failure;
      // Two saves may have been told of one change.
      if (draft.isRetired()) return null;
      const kept = bringOver(draft.words(), draft.view, reply.value);
      draft.retire();
      show(reply.value, kept, true);
      return null;
    },
    [ask, show],
  );
  useEffect(() => void open(), [open]);
  return { state, open, show, followText };
}

/** Words of an earlier visit that never reached the disk. */
function wordsLeftFor(view: ReviewView): ReviewWords | undefined {
  const left = leftBehind.of(view.view.content.id);
  if (left === undefined) return undefined;
  const words = left.view.textHash === view.textHash ? left.words() : bringOver(left.words(), left.view, view);
  left.retire();
  return words;
}
