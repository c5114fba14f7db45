import type { RichText } from '@domain/section/rich-text';
import { mergeClasses } from '@fluentui/react-components';
import type { Editor, JSONContent } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useLayoutEffect, useRef } from 'react';
import { useProseStyles } from '../../../desktop/reading/prose-styles';
import { MessageStrip } from '../../../ui/message-strip';
import { useRecordDesk } from '../record-desk-context';
import { sectionExtensions } from './extensions';
import { type PasteTrouble, pasteProps } from './paste-props';
import { RichTextView } from './rich-text-view';

type SectionEditorProps = {
  readonly section: string;
  readonly label: string;
  readonly placeholder: string;
  readonly initial: RichText;
  /** Told at each change how the words are read, and reads them only when they are saved or checked. */
  readonly onTouched: (read: () => RichText) => void;
};

const PASTE_SENTENCES: Readonly<Record<PasteTrouble, string>> = {
  TOO_LONG:
    'This is too long for one section (over 200,000 letters). Nothing was added, and what stood here has not changed. Paste the part that matters.',
  PLAIN: 'This carried too much formatting to keep. Its words were added as plain text.',
  ONLY_FILES:
    'Pictures and files cannot be part of a record. Nothing was added. Say in words what they show, and where they are filed.',
};

/**
 * Where the text of one section is written. React draws it once; a keystroke stays inside the editor and only says
 * that the text was touched. Its words are read when they are saved or checked.
 */
export function SectionEditor({ section, label, placeholder, initial, onTouched }: SectionEditorProps) {
  const { draft, editor: focused, notice } = useRecordDesk();
  const styles = useProseStyles();
  const isBeyondUs = useRef(false);
  const editor = useEditor({
    extensions: sectionExtensions({ placeholder, onExcess: notice.set }),
    // The two types say the same; TipTap's leaves optional parts out where ours names them.
    content: initial as JSONContent,
    enableContentCheck: true,
    onContentError: () => {
      isBeyondUs.current = true;
    },
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-label': label,
        'aria-multiline': 'true',
        'data-field': 'text',
        lang: 'en-GB',
        spellcheck: 'true',
      },
      ...pasteProps((trouble) => notice.set(PASTE_SENTENCES[trouble])),
    },
    // Whoever comes in by keyboard, or back after a lock, writes on where the words end.
    onCreate: ({ editor: made }) => made.commands.setTextSelection(made.state.doc.content.size),
    // When the cursor first comes in, the editor adds a line under a list or a table that ends the text. That is no
    // writing, and is not saved by itself. What the editor could not hold whole is never read back at all.
    onUpdate: ({ editor: changed, transaction }) => {
      if (transaction.docChanged && !isBeyondUs.current) onTouched(() => readText(changed));
    },
    onFocus: ({ editor: entered }) => focused.set(entered),
  });
  // Before the editor goes, its last words must be out of it.
  useLayoutEffect(
    () => () => {
      draft.settleSection(section);
      if (focused.get() === editor) focused.set(null);
    },
    [draft, section, focused, editor],
  );
  if (isBeyondUs.current) return <KeptAsItIs text={initial} />;
  return <EditorContent editor={editor} className={mergeClasses(styles.prose)} />;
}

/** The editor's schema makes no other shape than the closed one; the door checks it again. */
function readText(editor: Editor): RichText {
  return editor.state.doc.toJSON();
}

/** Shown instead of the editor when opening it would have dropped something. */
function KeptAsItIs({ text }: { readonly text: RichText }) {
  const styles = useProseStyles();
  return (
    <div className={styles.prose}>
      <MessageStrip intent="info" title="This section can be read but not changed here.">
        It holds something that this version cannot edit without losing it. It is kept and printed as it is.
      </MessageStrip>
      <RichTextView text={text} />
    </div>
  );
}
