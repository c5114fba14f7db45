import { emptySection } from '@domain/section/section-kinds';
import type { Editor } from '@tiptap/core';
import { cleanLine } from '../clipboard/clean-text';
import type { Draft } from '../draft/draft';
import { newAction } from './new-rows';

const LONGEST_SELECTION = 2_000;

/** The words that are selected, in an editor, a field or on the page; empty when none are. */
export function selectedWords(editor: Editor | null): string {
  const active = document.activeElement;
  if (editor && editor.view.dom === active) {
    const { from, to } = editor.state.selection;
    return tidy(editor.state.doc.textBetween(from, to, ' ', ' '));
  }
  if (active instanceof HTMLTextAreaElement || (active instanceof HTMLInputElement && active.type === 'text')) {
    return tidy(active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? 0));
  }
  return tidy(window.getSelection()?.toString() ?? '');
}

/** Adds an action with these words to a section and gives its row. */
export function addActionTo(draft: Draft, section: string, what: string): string {
  const value = draft.section(section);
  const actions = value?.kind === 'ACTIONS' ? value : emptySection('ACTIONS');
  const action = newAction(what);
  draft.setSection(section, { ...actions, actions: [...actions.actions, action] });
  return action.id;
}

function tidy(words: string): string {
  return cleanLine(words).trim().slice(0, LONGEST_SELECTION);
}
