import type { PassageAbout } from '@domain/lists/passage-lists';
import type { PassageMark } from '@domain/passage/passage-mark';
import type { Editor } from '@tiptap/core';
import { sectionOf } from '../go-to-place';
import { markedAt, wordsAt } from './mark-in-text';

/** What a mark would be made for. */
export type MarkTarget = {
  readonly section: string;
  /** The words themselves; empty where there are none, and only the whole section can be marked. */
  readonly words: string;
  readonly about: PassageAbout | null;
  /** What the whole section is marked as. */
  readonly sectionAbout: PassageAbout | null;
  /** The editor that holds them; null for words of a field, which are marked by quotation. */
  readonly editor: Editor | null;
  /** Puts the cursor back where it was. */
  readonly giveBack: () => void;
};

type Looking = {
  readonly editor: Editor | null;
  /** Where the cursor is or last was on the page. */
  readonly field: Element | null;
  readonly passages: readonly PassageMark[];
};

/** What is selected on the page; the whole field where nothing is selected in it. Null outside every section. */
export function targetAt({ editor, field, passages }: Looking): MarkTarget | null {
  const section = sectionOf(editor?.view.dom ?? field);
  if (section === null) return null;
  const inSection = passages.filter((mark) => mark.section === section);
  const sectionAbout = inSection.find(({ words }) => words === null)?.about ?? null;
  if (editor !== null) {
    const giveBack = () => void editor.commands.focus();
    return { section, words: wordsAt(editor), about: markedAt(editor), sectionAbout, editor, giveBack };
  }
  const words = isTyped(field) ? selectedWords(field) : '';
  const about = inSection.find((mark) => mark.words === words)?.about ?? null;
  const giveBack = () => {
    if (field instanceof HTMLElement) field.focus();
  };
  return { section, words, about, sectionAbout, editor: null, giveBack };
}

type Typed = HTMLTextAreaElement | HTMLInputElement;

function isTyped(field: Element | null): field is Typed {
  return field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text');
}

const IN_A_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Half a word that was selected means the word. */
function selectedWords({ value, selectionStart, selectionEnd }: Typed): string {
  let [start, end] = [selectionStart ?? 0, selectionEnd ?? 0];
  if (value.slice(start, end).trim() === '') return value.trim();
  const isWithin = (at: number) => IN_A_WORD.test(value.charAt(at - 1)) && IN_A_WORD.test(value.charAt(at));
  while (start > 0 && isWithin(start)) start -= 1;
  while (end < value.length && isWithin(end)) end += 1;
  return value.slice(start, end).trim();
}
