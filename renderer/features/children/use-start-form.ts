import type { Failure } from '@contract/failure';
import type { ChildId } from '@domain/identifiers';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useDesktop } from '../../desktop/desktop-provider';
import { useRefresh } from '../../desktop/use-refresh';

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

/** Begins a form for a child and goes to it. */
export function useStartForm(childId: ChildId) {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isStarting, setIsStarting] = useState(false);

  const start = async (templateId: string) => {
    setIsStarting(true);
    setFailure(null);
    const reply = await desktop
      .call('record:start', { childId, templateId })
      .catch(() => ({ ok: false as const, failure: BUG }));
    setIsStarting(false);
    if (!reply.ok) return setFailure(reply.failure);
    refresh('child:open', 'records:list');
    navigate(`/records/${reply.value.recordId}`);
  };
  return { start, isStarting, failure, dismiss: () => setFailure(null) };
}
