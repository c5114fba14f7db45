import type { Failure } from '@contract/failure';
import type { TemplateSummary } from '@contract/template-calls';
import type { BoardChild } from '@domain/board/board';
import type { CaseStatus } from '@domain/lists/case-lists';
import { suggestTemplate } from '@domain/template/suggest-template';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useDesktop } from '../../desktop/desktop-provider';
import { useAnswer } from '../../desktop/use-answer';
import { useRefresh } from '../../desktop/use-refresh';

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

/** Begins the supervision of a child on the form for their status, or goes on with the draft that waits. */
export function useStartSupervision() {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const [, navigate] = useLocation();
  const { answer: forms } = useAnswer('templates:list', undefined);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isStarting, setIsStarting] = useState(false);

  const start = async ({ id, status, draft }: BoardChild) => {
    if (draft !== null) return navigate(`/records/${draft}`);
    const templateId = formFor(status, forms);
    if (isStarting) return;
    // Where the service has retired every form for it, the child's page offers what there is.
    if (templateId === null) return navigate(`/children/${id}`);
    setIsStarting(true);
    setFailure(null);
    const reply = await desktop
      .call('record:start', { childId: id, templateId })
      .catch(() => ({ ok: false as const, failure: BUG }));
    setIsStarting(false);
    if (!reply.ok) return setFailure(reply.failure);
    refresh('child:open', 'records:list', 'board:open');
    navigate(`/records/${reply.value.recordId}`);
  };
  return { start, isStarting, failure, dismiss: () => setFailure(null) };
}

/** The form for this status; where the service has retired it, the first other case supervision. */
function formFor(status: CaseStatus | null, forms: readonly TemplateSummary[] | undefined): string | null {
  const suggested = suggestTemplate(status);
  if (forms === undefined) return suggested;
  const usable = forms.filter(
    ({ isRetired, versions, recordType }) => !isRetired && versions.length > 0 && recordType === 'CASE',
  );
  return (usable.find(({ id }) => id === suggested) ?? usable[0])?.id ?? null;
}
