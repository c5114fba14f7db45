import { type PassageAbout, passageAbout } from '@domain/lists/passage-lists';
import { type Editor, getMarkRange } from '@tiptap/core';
import type { MarkType } from '@tiptap/pm/model';

type Range = { readonly from: number; readonly to: number };

function typeIn(editor: Editor): MarkType | undefined {
  return editor.state.schema.marks['passage'];
}

/** What the words at the cursor are marked as; null where they are not. */
export function markedAt(editor: Editor): PassageAbout | null {
  const about = passageAbout.safeParse(editor.getAttributes('passage')['about']);
  return about.success ? about.data : null;
}

/** The words that a mark would be made for: those selected, the marked passage at the cursor, or else its paragraph. */
export function wordsAt(editor: Editor): string {
  const range = rangeAt(editor);
  return range === null ? '' : editor.state.doc.textBetween(range.from, range.to, ' ', ' ').trim();
}

/** One step that undo takes back; the cursor stays where it was. */
export function markText(editor: Editor, about: PassageAbout | null): void {
  const type = typeIn(editor);
  const range = rangeAt(editor);
  if (type === undefined || range === null) return;
  editor
    .chain()
    .focus()
    .command(({ tr }) => {
      tr.removeMark(range.from, range.to, type);
      if (about !== null) tr.addMark(range.from, range.to, type.create({ about }));
      return true;
    })
    .run();
}

function rangeAt(editor: Editor): Range | null {
  const type = typeIn(editor);
  const { selection, doc } = editor.state;
  if (!selection.empty) return withoutBlanks(editor, selection);
  const marked = type === undefined ? undefined : getMarkRange(doc.resolve(selection.from), type);
  if (marked) return marked;
  const { $from } = selection;
  if (!$from.parent.isTextblock) return null;
  return withoutBlanks(editor, { from: $from.start(), to: $from.end() });
}

/** A selection that took the space after a word means the word. */
function withoutBlanks(editor: Editor, { from, to }: Range): Range | null {
  const { doc } = editor.state;
  const isBlank = (start: number) => doc.textBetween(start, start + 1, ' ', ' ').trim() === '';
  let [start, end] = [from, to];
  while (start < end && isBlank(start)) start += 1;
  while (end > start && isBlank(end - 1)) end -= 1;
  return start < end ? { from: start, to: end } : null;
}
