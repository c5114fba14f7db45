import { RECORD_TYPE_LABELS } from '@domain/lists/record-types';
import {
  Button,
  Link,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useEffect, useRef } from 'react';
import { useDesk, useTemplateEditing } from './template-desk-context';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 16px',
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { display: 'inline-grid', placeItems: 'center', width: '32px', height: '32px', flexShrink: 0 },
  words: { flexGrow: 1, flexBasis: '320px', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: '20px',
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
  quiet: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', gap: '8px', alignItems: 'center', flexShrink: 0 },
});

type EditorBarProps = {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onDiscard: () => void;
  readonly onPublish: () => void;
};

/** Stays while the panes scroll: which form it is, where it stands, and what can be done with it as a whole. */
export function EditorBar({ onUndo, onRedo, onDiscard, onPublish }: EditorBarProps) {
  const styles = useStyles();
  const { base, desk } = useTemplateEditing();
  const { id, recordType } = desk.form();
  const name = useDesk((each) => each.form().name);
  const canUndo = useDesk((each) => each.canUndo());
  const canRedo = useDesk((each) => each.canRedo());
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <header className={styles.header}>
      <Link className={styles.back} href={base === null ? '#/templates' : `#/templates/${id}`} aria-label="Back">
        <ChevronLeftRegular fontSize={20} />
      </Link>
      <div className={styles.words}>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {name.trim() === '' ? 'A form without a name' : name}
        </h1>
        <p className={styles.quiet}>
          {`${RECORD_TYPE_LABELS[recordType]} · ${
            base === null ? 'Draft, not published yet' : `Draft, begun from version ${String(base.version)}`
          }`}
        </p>
      </div>
      <div className={styles.actions}>
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          disabledFocusable={!canUndo}
          title="Undo (Ctrl+Z)"
          onClick={onUndo}
        >
          Undo
        </Button>
        <Button
          appearance="subtle"
          icon={<ArrowRedoRegular />}
          disabledFocusable={!canRedo}
          title="Redo (Ctrl+Y)"
          onClick={onRedo}
        >
          Redo
        </Button>
        <Button appearance="primary" onClick={onPublish}>
          Publish…
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label="More for this form" />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={onDiscard}>{base === null ? 'Discard this form' : 'Discard this draft'}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </header>
  );
}
