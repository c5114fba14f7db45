import { PASSAGE_ABOUT_LABELS, type PassageAbout } from '@domain/lists/passage-lists';
import { MOST_PASSAGE_MARKS } from '@domain/passage/passage-mark';
import { useEffect, useRef, useState } from 'react';
import { useRecordDesk } from '../record-desk-context';
import { markText } from './mark-in-text';
import { type MarkTarget, targetAt } from './mark-target';

export type Marking = {
  /** What is being marked while the menu is open; null while it is closed, or outside every section. */
  readonly target: MarkTarget | null;
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: (goBack: boolean) => void;
  /** Marks the words, or takes their mark away. */
  readonly markWords: (about: PassageAbout | null) => void;
  readonly markSection: (about: PassageAbout | null) => void;
  /** What was done last, for a screen reader. */
  readonly said: string;
};

/** Marking the words that are selected on the page, by the menu or by Ctrl+Shift+M. */
export function useMarking(): Marking {
  const { draft, editor, page, notice } = useRecordDesk();
  const [target, setTarget] = useState<MarkTarget | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const field = useLastField(page);
  const open = () => {
    setTarget(targetAt({ editor: editor.get(), field: field.current, passages: draft.passages() }));
    setOpen(true);
  };
  // A field knows its own cursor at once.
  useMarkKey(() => (editor.get() === null ? open() : onceCursorIsRead(open)));
  const quote = (words: string | null, about: PassageAbout | null) => {
    if (target === null) return;
    const { section } = target;
    const others = draft.passages().filter((mark) => mark.section !== section || mark.words !== words);
    if (about !== null && others.length >= MOST_PASSAGE_MARKS) {
      notice.set('This record holds as many marks as it can. Nothing was marked: mark the whole section instead.');
      return;
    }
    draft.setPassages(about === null ? others : [...others, { id: crypto.randomUUID(), section, words, about }]);
    setSaid(sayMarked(words === null ? 'The whole section' : 'The words', about));
  };
  const markWords = (about: PassageAbout | null) => {
    if (target === null || target.words === '') return;
    if (target.editor === null) return quote(target.words, about);
    markText(target.editor, about);
    setSaid(sayMarked('The words', about));
  };
  const close = (goBack: boolean) => {
    setOpen(false);
    // After the menu has put the focus on its own button.
    if (goBack) setTimeout(() => target?.giveBack());
  };
  return { target, isOpen, open, close, markWords, markSection: (about) => quote(null, about), said };
}

function sayMarked(what: string, about: PassageAbout | null): string {
  const is = what === 'The words' ? 'are' : 'is';
  return about === null
    ? `${what} ${is} no longer marked.`
    : `${what} ${is} marked: ${PASSAGE_ABOUT_LABELS[about].toLowerCase()}.`;
}

/** The toolbar takes the focus when it is reached by keyboard: what was left on the page is what is meant. */
function useLastField(page: ReturnType<typeof useRecordDesk>['page']) {
  const field = useRef<Element | null>(null);
  useEffect(() => {
    const { current } = page;
    field.current = current?.contains(document.activeElement) ? document.activeElement : null;
    const entered = ({ target }: FocusEvent) => {
      if (target instanceof Element) field.current = target;
    };
    current?.addEventListener('focusin', entered);
    return () => current?.removeEventListener('focusin', entered);
  }, [page]);
  return field;
}

function useMarkKey(open: () => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isOurs = event.ctrlKey && event.shiftKey && !event.altKey && event.code === 'KeyM';
      if (!isOurs || document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    window.addEventListener('keydown', pressed, true);
    return () => window.removeEventListener('keydown', pressed, true);
  }, []);
}

/** The editor hears of a cursor that keys have just moved a moment later, and would have the words marked where it was. */
function onceCursorIsRead(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}
