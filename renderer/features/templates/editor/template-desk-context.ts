import type { OpenedDraft } from '@contract/template-calls';
import type { Template } from '@domain/template/template';
import type { TemplateDraft } from '@domain/template/template-draft';
import type { TemplateSection } from '@domain/template/template-section';
import { createContext, useCallback, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { changeSection, type SectionPatch } from './edit-template';
import type { TemplateDesk } from './template-desk';

/** What every part of the editor may need. It stays the same for as long as the form is open. */
export type TemplateEditing = {
  readonly desk: TemplateDesk;
  /** For each section, how many unfinished records have words there. */
  readonly uses: OpenedDraft['uses'];
  /** The version the draft began from; null for a form that was never published. */
  readonly base: Template | null;
  /** What the findings are compared with: that version, or the form as it was when it was opened. */
  readonly begun: TemplateDraft;
};

export const TemplateDeskContext = createContext<TemplateEditing | null>(null);

export function useTemplateEditing(): TemplateEditing {
  const editing = useContext(TemplateDeskContext);
  if (!editing) throw new Error('A part of the form editor stands outside it');
  return editing;
}

/** Watches one thing of the desk. `read` gives the same value again for as long as nothing about it has changed. */
export function useDesk<T>(read: (desk: TemplateDesk) => T): T {
  const { desk } = useTemplateEditing();
  return useSyncExternalStore(desk.subscribe, () => read(desk));
}

export function useForm(): TemplateDraft {
  return useDesk((desk) => desk.form());
}

/** A pause in typing this long, and what is counted from the form is counted again. */
const SETTLE_MS = 400;

/** The form as it stood at the last pause: for what is too much work for each key. */
export function useSettledForm(pauseMs = SETTLE_MS): TemplateDraft {
  const { desk } = useTemplateEditing();
  const [settled, setSettled] = useState(desk.form);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = desk.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setSettled(desk.form()), pauseMs);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [desk, pauseMs]);
  return settled;
}

/** Changes parts of one section. `field` names what is typed in; null for a change that is a step of its own. */
export type EditSection = (patch: SectionPatch, field: string | null) => void;

export function useEditSection({ key }: TemplateSection): EditSection {
  const { desk } = useTemplateEditing();
  return useCallback(
    (patch, field) => desk.change((form) => changeSection(form, key, patch), { section: key, field }),
    [desk, key],
  );
}
