import type { Failure } from '@contract/failure';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useDesktop } from '../../../desktop/desktop-provider';
import { useAnswer } from '../../../desktop/use-answer';
import { useRefresh } from '../../../desktop/use-refresh';
import { useTemplateEditing } from './template-desk-context';

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

type FormStepsParts = {
  readonly flush: () => Promise<boolean>;
  /** The last changes could not be written; why is on the page already. */
  readonly onNotSaved: () => void;
};

/** What can be done with the form as a whole. Each writes what waits first. */
export function useFormSteps({ flush, onNotSaved }: FormStepsParts) {
  const { desk } = useTemplateEditing();
  const desktop = useDesktop();
  const refresh = useRefresh();
  const [, navigate] = useLocation();
  const { answer } = useAnswer('templates:list', undefined);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { id } = desk.form();

  const publish = async (note: string): Promise<Failure | null> => {
    if (!(await flush())) {
      onNotSaved();
      return null;
    }
    const reply = await desktop.call('template:publish', { id, note }).catch(failed);
    if (!reply.ok) return reply.failure;
    refresh('templates:list', 'template:open');
    navigate(`/templates/${id}`);
    return null;
  };
  const discard = async () => {
    // What is still on its way must not arrive after the draft is gone.
    await flush();
    const reply = await desktop.call('template:discard-draft', { id }).catch(failed);
    if (!reply.ok) return setFailure(reply.failure);
    desk.takeChanges();
    refresh('templates:list', 'template:open');
    navigate('/templates');
  };
  return {
    publish,
    discard,
    openDrafts: answer?.find((form) => form.id === id)?.openDrafts ?? 0,
    failure,
    dismiss: () => setFailure(null),
  };
}

function failed(): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: BUG };
}
