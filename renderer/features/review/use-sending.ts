import type { Answer } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { ReviewView } from '@contract/review-calls';
import { useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { useRefresh } from '../../desktop/use-refresh';
import { agreedActionsOf } from './agreed-actions';
import type { ReviewDraft } from './review-draft';
import { type AnswerKind, stillMissing } from './still-missing';

type SendingParts = {
  readonly draft: ReviewDraft;
  readonly flush: () => Promise<boolean>;
  readonly onSent: (view: ReviewView) => void;
  /** The text is no longer the one on screen, or no longer shared. What is written is kept. */
  readonly onTextChanged: () => void;
};

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

/** Sends the answer once it is whole and on disk; what is missing is said first. */
export function useSending({ draft, flush, onSent, onTextChanged }: SendingParts) {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const given = draft.view.view.content.answer;
  const [kind, setKind] = useState<AnswerKind | null>(given === null || given.kind === 'NO_REPLY' ? null : given.kind);
  const [isAsking, setIsAsking] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const actions = agreedActionsOf(draft.view.view.content);

  const settle = (reply: { ok: true; value: Answer<'review:answer'> } | { ok: false; failure: Failure }) => {
    setIsSending(false);
    if (reply.ok) {
      refresh('reviews:list', 'records:list', 'child:open', 'actions:list');
      onSent(reply.value);
    } else if (reply.failure.kind === 'TEXT_CHANGED' || reply.failure.kind === 'WRONG_STATE') onTextChanged();
    else setFailure(reply.failure);
  };
  /** False where something is missing, which is then listed. */
  const send = async (): Promise<boolean> => {
    const words = draft.words();
    const isWhole = stillMissing(words, { kind, actions }).length === 0;
    setIsAsking(!isWhole);
    if (!isWhole || kind === null) return false;
    if (isSending) return true;
    setFailure(null);
    setIsSending(true);
    // A save that fails is on the page already, with its reason.
    if (!(await flush())) return settleUnsaved();
    const { textHash, view } = draft.view;
    const answer = { recordId: view.content.id, textHash, kind, ...words };
    settle(await desktop.call('review:answer', answer).catch(() => ({ ok: false as const, failure: BUG })));
    return true;
  };
  const settleUnsaved = () => {
    setIsSending(false);
    return true;
  };
  return { kind, setKind, isAsking, send, failure, dismiss: () => setFailure(null) };
}
