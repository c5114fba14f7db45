import type { Answer, Channel, Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useDesktop } from '../../../desktop/desktop-provider';
import { useRefresh } from '../../../desktop/use-refresh';

export type PageOutcome =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'FAILED'; readonly failure: Failure }
  | { readonly kind: 'SAVED_AS'; readonly fileName: string };

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

/** What can be done with a form from its page. */
export function usePageSteps(id: string) {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const [, navigate] = useLocation();
  const [outcome, setOutcome] = useState<PageOutcome>({ kind: 'NONE' });

  const run = async <C extends Channel>(ask: Promise<Reply<Answer<C>>>, onDone: (value: Answer<C>) => void) => {
    setOutcome({ kind: 'NONE' });
    const reply = await ask.catch(() => ({ ok: false as const, failure: BUG }));
    if (!reply.ok) return setOutcome({ kind: 'FAILED', failure: reply.failure });
    refresh('templates:list');
    onDone(reply.value);
  };
  return {
    outcome,
    dismiss: () => setOutcome({ kind: 'NONE' }),
    edit: () => navigate(`/templates/${id}/edit`),
    duplicate: (version: number | null, name: string) =>
      run<'template:duplicate'>(desktop.call('template:duplicate', { id, version, name }), (copy) =>
        navigate(`/templates/${copy.id}/edit`),
      ),
    retire: () => run<'template:retire'>(desktop.call('template:retire', { id }), () => undefined),
    restore: () => run<'template:restore'>(desktop.call('template:restore', { id }), () => undefined),
    saveAsFile: (version: number | null) =>
      run<'template:export'>(desktop.call('template:export', { id, version }), ({ fileName }) =>
        setOutcome({ kind: 'SAVED_AS', fileName }),
      ),
  };
}
