import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  tokens,
} from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { TextBoldRegular } from '@fluentui/react-icons/svg/text-bold';
import { TextBulletListRegular } from '@fluentui/react-icons/svg/text-bullet-list';
import { TextHeader1LinesRegular } from '@fluentui/react-icons/svg/text-header-1-lines';
import { TextHeader2LinesRegular } from '@fluentui/react-icons/svg/text-header-2-lines';
import { TextItalicRegular } from '@fluentui/react-icons/svg/text-italic';
import { TextNumberListLtrRegular } from '@fluentui/react-icons/svg/text-number-list-ltr';
import { TextQuoteRegular } from '@fluentui/react-icons/svg/text-quote';
import { TextStrikethroughRegular } from '@fluentui/react-icons/svg/text-strikethrough';
import { TextUnderlineRegular } from '@fluentui/react-icons/svg/text-underline';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { MouseEvent, ReactElement } from 'react';
import { useObserved } from '../draft/observable';
import { useRecordDesk } from '../record-desk-context';

const useStyles = makeStyles({
  bar: { padding: 0, minHeight: '32px', gap: '2px', flexWrap: 'wrap' },
  pressed: { backgroundColor: tokens.colorNeutralBackground1Selected, color: tokens.colorBrandForeground1 },
});

type Tool = {
  readonly label: string;
  readonly keys?: string;
  readonly icon: ReactElement;
  readonly isOn?: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
};

const MARKS: readonly Tool[] = [
  {
    label: 'Bold',
    keys: 'Ctrl+B',
    icon: <TextBoldRegular />,
    isOn: (editor) => editor.isActive('bold'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    label: 'Italic',
    keys: 'Ctrl+I',
    icon: <TextItalicRegular />,
    isOn: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    label: 'Underline',
    keys: 'Ctrl+U',
    icon: <TextUnderlineRegular />,
    isOn: (editor) => editor.isActive('underline'),
    run: (editor) => editor.chain().focus().toggleUnderline().run(),
  },
  {
    label: 'Strike through',
    keys: 'Ctrl+Shift+S',
    icon: <TextStrikethroughRegular />,
    isOn: (editor) => editor.isActive('strike'),
    run: (editor) => editor.chain().focus().toggleStrike().run(),
  },
];

const BLOCKS: readonly Tool[] = [
  {
    label: 'Heading',
    icon: <TextHeader1LinesRegular />,
    isOn: (editor) => editor.isActive('heading', { level: 3 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    label: 'Small heading',
    icon: <TextHeader2LinesRegular />,
    isOn: (editor) => editor.isActive('heading', { level: 4 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 4 }).run(),
  },
  {
    label: 'Bulleted list',
    keys: 'Ctrl+Shift+8',
    icon: <TextBulletListRegular />,
    isOn: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    label: 'Numbered list',
    keys: 'Ctrl+Shift+7',
    icon: <TextNumberListLtrRegular />,
    isOn: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    label: 'Quote',
    keys: 'Ctrl+Shift+B',
    icon: <TextQuoteRegular />,
    isOn: (editor) => editor.isActive('blockquote'),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
];

const HISTORY: readonly Tool[] = [
  {
    label: 'Undo',
    keys: 'Ctrl+Z',
    icon: <ArrowUndoRegular />,
    run: (editor) => editor.chain().focus().undo().run(),
  },
  { label: 'Redo', keys: 'Ctrl+Y', icon: <ArrowRedoRegular />, run: (editor) => editor.chain().focus().redo().run() },
];

/** One toolbar for the whole page; it acts on the section the cursor is in. Arrow keys move along it. */
export function FormattingToolbar() {
  const styles = useStyles();
  const editor = useObserved(useRecordDesk().editor);
  const on = useEditorState({ editor, selector: ({ editor: watched }) => (watched ? whatIsOn(watched) : '') }) ?? '';
  const button = (tool: Tool) => (
    <ToolButton key={tool.label} tool={tool} editor={editor} isOn={on.includes(`|${tool.label}|`)} />
  );
  return (
    <Toolbar className={styles.bar} size="small" aria-label="Formatting" data-pane="formatting">
      {MARKS.map(button)}
      <ToolbarDivider />
      {BLOCKS.map(button)}
      <TableMenu editor={editor} isInTable={on.includes('|Table|')} />
      <ToolbarDivider />
      {HISTORY.map(button)}
    </Toolbar>
  );
}

/** As one string, because the toolbar is redrawn only when it changes. */
function whatIsOn(editor: Editor): string {
  const on = [...MARKS, ...BLOCKS].filter((tool) => tool.isOn?.(editor)).map((tool) => tool.label);
  return `|${[...on, ...(editor.isActive('table') ? ['Table'] : [])].join('|')}|`;
}

type ToolButtonProps = { readonly tool: Tool; readonly editor: Editor | null; readonly isOn: boolean };

function ToolButton({ tool, editor, isOn }: ToolButtonProps) {
  const styles = useStyles();
  return (
    <ToolbarButton
      appearance="subtle"
      icon={tool.icon}
      aria-label={tool.label}
      title={tool.keys ? `${tool.label} (${tool.keys})` : tool.label}
      {...(tool.isOn ? { 'aria-pressed': isOn } : {})}
      {...(isOn ? { className: styles.pressed } : {})}
      disabled={editor === null}
      onMouseDown={keepCursor}
      onClick={() => (editor ? tool.run(editor) : undefined)}
    />
  );
}

/** A press on the toolbar with the mouse must not take the cursor out of the text. */
function keepCursor(event: MouseEvent): void {
  event.preventDefault();
}

type TableMenuProps = { readonly editor: Editor | null; readonly isInTable: boolean };

const TABLE_STEPS: readonly { readonly label: string; readonly run: (editor: Editor) => void }[] = [
  { label: 'Row below', run: (editor) => editor.chain().focus().addRowAfter().run() },
  { label: 'Row above', run: (editor) => editor.chain().focus().addRowBefore().run() },
  { label: 'Column to the right', run: (editor) => editor.chain().focus().addColumnAfter().run() },
  { label: 'Column to the left', run: (editor) => editor.chain().focus().addColumnBefore().run() },
  { label: 'Remove this row', run: (editor) => editor.chain().focus().deleteRow().run() },
  { label: 'Remove this column', run: (editor) => editor.chain().focus().deleteColumn().run() },
  { label: 'Remove the table', run: (editor) => editor.chain().focus().deleteTable().run() },
];

function TableMenu({ editor, isInTable }: TableMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton
          appearance="subtle"
          icon={<TableRegular />}
          aria-label="Table"
          title="Table"
          disabled={editor === null}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            disabled={isInTable}
            onClick={() => editor?.chain().focus().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run()}
          >
            Insert a table
          </MenuItem>
          <MenuDivider />
          {TABLE_STEPS.map(({ label, run }) => (
            <MenuItem key={label} disabled={!isInTable} onClick={() => (editor ? run(editor) : undefined)}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
