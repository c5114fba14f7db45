import type { Failure } from '@contract/failure';
import type { OpenedDraft } from '@contract/template-calls';
import type { Template } from '@domain/template/template';
import type { TemplateDraft } from '@domain/template/template-draft';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Desktop } from '../../../desktop/desktop';
import { useDesktop } from '../../../desktop/desktop-provider';
import { FailureStrip } from '../../../desktop/failure-strip';
import { LeftBehind } from '../../../desktop/left-behind';
import { useAutosave } from '../../../desktop/use-autosave';
import { useRefresh } from '../../../desktop/use-refresh';
import { Page } from '../../../ui/page';
import type { TemplatePreviews } from '../template-previews';
import { TemplateDesk } from './template-desk';
import { TemplateDeskContext } from './template-desk-context';
import { TemplateEditor } from './template-editor';

type Opened =
  | { readonly kind: 'OPENING' }
  | { readonly kind: 'FAILED'; readonly failure: Failure }
  | { readonly kind: 'OPEN'; readonly opened: OpenedDraft; readonly base: Template | null };

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

type TemplateEditorScreenProps = { readonly templateId: string; readonly previews: TemplatePreviews };

/**
 * Opens the draft of a form. It is asked for afresh at every visit and never taken from a memory of answers: a draft
 * begun from an old answer would save an old form over a newer one.
 */
export function TemplateEditorScreen({ templateId, previews }: TemplateEditorScreenProps) {
  const desktop = useDesktop();
  const [state, setState] = useState<Opened>({ kind: 'OPENING' });
  const open = useCallback(async () => {
    setState(await openDraft(desktop, templateId).catch(() => ({ kind: 'FAILED' as const, failure: BUG })));
  }, [desktop, templateId]);
  useEffect(() => void open(), [open]);

  switch (state.kind) {
    case 'OPEN':
      return <OpenEditor templateId={templateId} opened={state.opened} base={state.base} previews={previews} />;
    case 'FAILED':
      return (
        <Page title="This form could not be opened">
          <FailureStrip failure={state.failure} onTryAgain={open} />
        </Page>
      );
    default:
      return <div aria-busy="true" />;
  }
}

async function openDraft(desktop: Desktop, id: string): Promise<Opened> {
  const reply = await desktop.call('template:edit', { id });
  if (!reply.ok) return { kind: 'FAILED', failure: reply.failure };
  const version = reply.value.basedOn;
  if (version === null) return { kind: 'OPEN', opened: reply.value, base: null };
  const base = await desktop.call('template:open', { id, version });
  return base.ok ? { kind: 'OPEN', opened: reply.value, base: base.value } : { kind: 'FAILED', failure: base.failure };
}

/** Forms whose editor was left while their last changes could not be saved. */
const leftBehind = new LeftBehind<string, TemplateDesk, TemplateDraft>();

/** The section at which each form was left, to go on there. */
const lastChosen = new Map<string, string | null>();

type OpenEditorProps = {
  readonly templateId: string;
  readonly opened: OpenedDraft;
  readonly base: Template | null;
  readonly previews: TemplatePreviews;
};

function OpenEditor({ templateId, opened, base, previews }: OpenEditorProps) {
  const desktop = useDesktop();
  const [desk] = useState(
    () => leftBehind.of(templateId) ?? new TemplateDesk(opened.template, lastChosen.get(templateId) ?? null),
  );
  const save = useCallback(
    (template: TemplateDraft) => desktop.call('template:save-draft', { id: templateId, template }),
    [desktop, templateId],
  );
  const saving = useAutosave({ of: templateId, draft: desk, leftBehind, save, isEditable: true });
  useEffect(() => () => void lastChosen.set(templateId, desk.chosen()), [templateId, desk]);
  useLeaveUntouched(desk, opened, base);
  const editing = useMemo(
    () => ({ desk, uses: opened.uses, base, begun: base ?? opened.template }),
    [desk, opened, base],
  );
  return (
    <TemplateDeskContext value={editing}>
      <TemplateEditor saving={saving} previews={previews} />
    </TemplateDeskContext>
  );
}

/**
 * Whoever only looked leaves nothing behind: a draft that was opened, never changed and is the same as the version it
 * began from goes again, so that the list does not say that something waits to be published.
 */
function useLeaveUntouched(desk: TemplateDesk, { template }: OpenedDraft, base: Template | null): void {
  const desktop = useDesktop();
  const refresh = useRefresh();
  useEffect(
    () => () => {
      if (base === null || desk.canUndo() || desk.canRedo() || !isSameForm(template, base)) return;
      void desktop.call('template:discard-draft', { id: base.id }).then(() => refresh('templates:list'));
    },
    [desktop, refresh, desk, template, base],
  );
}

function isSameForm(one: TemplateDraft, other: TemplateDraft): boolean {
  const words = ({ name, purpose, labelSets, sections }: TemplateDraft) => ({ name, purpose, labelSets, sections });
  return JSON.stringify(words(one)) === JSON.stringify(words(other));
}
