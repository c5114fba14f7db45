import type { PassageAbout } from '@domain/lists/passage-lists';
import { richPassages } from '@domain/passage/rich-passages';
import { type RichText, richText } from '@domain/section/rich-text';
import { markedAt, markText, wordsAt } from '@renderer/features/record/passages/mark-in-text';
import { sectionExtensions } from '@renderer/features/record/rich-text/extensions';
import { pasteProps } from '@renderer/features/record/rich-text/paste-props';
import { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it } from 'vitest';

const TEXT = 'Mrs Bell rang us on Monday about the noise.';
const made: Editor[] = [];

function anEditor(text = TEXT): Editor {
  const editor = new Editor({
    extensions: sectionExtensions({ placeholder: '', onExcess: () => {} }),
    content: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    injectCSS: false,
    editorProps: pasteProps(() => {}),
  });
  made.push(editor);
  return editor;
}

afterEach(() => {
  for (const editor of made.splice(0)) editor.destroy();
});

function select(editor: Editor, words: string): Editor {
  const from = editor.state.doc.textContent.indexOf(words) + 1;
  editor.commands.setTextSelection({ from, to: from + words.length });
  return editor;
}

/** What is marked, as the record would hold it. */
function marked(editor: Editor): [PassageAbout, string][] {
  const text: RichText = richText.parse(editor.state.doc.toJSON());
  return richPassages(text).map(({ about, words }) => [about, words]);
}

function typeAt(editor: Editor, place: number, words: string): void {
  editor.commands.setTextSelection(place);
  const { state, view } = editor;
  view.dispatch(state.tr.insertText(words));
}

describe('marking a passage in free writing', () => {
  it('marks what is selected, without the blank at its end, and says what it is marked as', () => {
    const editor = select(anEditor(), 'Mrs Bell ');
    expect(wordsAt(editor)).toBe('Mrs Bell');
    markText(editor, 'REFERRER');
    expect(marked(editor)).toEqual([['REFERRER', 'Mrs Bell']]);
    expect(markedAt(select(editor, 'Bell'))).toBe('REFERRER');
  });

  it('marks the paragraph where nothing is selected, and the mark at the cursor where there is one', () => {
    const editor = anEditor();
    editor.commands.setTextSelection(6);
    markText(editor, 'OTHER_ADULT');
    expect(marked(editor)).toEqual([['OTHER_ADULT', TEXT]]);
    markText(editor, 'REFERRER');
    expect(marked(editor)).toEqual([['REFERRER', TEXT]]);
  });

  it('takes the mark away, all of it, with the cursor anywhere in it', () => {
    const editor = select(anEditor(), 'Mrs Bell');
    markText(editor, 'REFERRER');
    editor.commands.setTextSelection(4);
    markText(editor, null);
    expect(marked(editor)).toEqual([]);
    expect(editor.state.doc.textContent).toBe(TEXT);
  });

  it('keeps the other formatting of the words', () => {
    const editor = select(anEditor(), 'Mrs Bell');
    editor.commands.toggleBold();
    markText(editor, 'REFERRER');
    markText(editor, null);
    expect(editor.getHTML()).toContain('<strong>Mrs Bell</strong>');
  });

  it.each([
    ['behind it', 9],
    ['before it', 1],
  ])('is not made longer by what is typed %s', (_where, place) => {
    const editor = select(anEditor(), 'Mrs Bell');
    markText(editor, 'REFERRER');
    typeAt(editor, place, ' and a friend ');
    expect(marked(editor)).toEqual([['REFERRER', 'Mrs Bell']]);
  });

  it('is undone and done again like any other change', () => {
    const editor = select(anEditor(), 'Mrs Bell');
    markText(editor, 'REFERRER');
    editor.commands.undo();
    expect(marked(editor)).toEqual([]);
    editor.commands.redo();
    expect(marked(editor)).toEqual([['REFERRER', 'Mrs Bell']]);
  });

  it('is said to a screen reader in words', () => {
    const editor = select(anEditor(), 'Mrs Bell');
    markText(editor, 'REFERRER');
    expect(editor.view.dom.querySelector('mark')?.title).toBe('Marked: The person who told us');
  });
});

describe('pasting', () => {
  const event = () =>
    Object.assign(new Event('paste'), { clipboardData: null as DataTransfer | null }) as ClipboardEvent;

  function copied(editor: Editor): string {
    const { dom } = editor.view.serializeForClipboard(editor.state.selection.content());
    return dom.innerHTML;
  }

  it('keeps the mark of what was marked here', () => {
    const from = select(anEditor(), 'Mrs Bell');
    markText(from, 'REFERRER');
    const html = copied(select(from, TEXT));
    const to = anEditor('x');
    to.view.pasteHTML(html, event());
    expect(marked(to)).toEqual([['REFERRER', 'Mrs Bell']]);
    expect(to.state.doc.textContent).toContain(TEXT);
  });

  it.each([
    ['a page with highlighted words', '<p>Mrs <mark>Bell</mark> rang</p>'],
    ['a page that says it is ours', '<p>Mrs <mark data-passage="REFERRER">Bell</mark> rang</p>'],
    ['something no kind of ours', '<p data-pm-slice="1 1 []">Mrs <mark data-passage="SECRET">Bell</mark> rang</p>'],
    ['a mark on another element', '<p data-pm-slice="1 1 []">Mrs <b data-passage="REFERRER">Bell</b> rang</p>'],
  ])('takes the words and no mark from %s', (_from, html) => {
    const to = anEditor('x');
    to.view.pasteHTML(html, event());
    expect(marked(to)).toEqual([]);
    expect(to.state.doc.textContent).toContain('Mrs Bell rang');
  });
});
