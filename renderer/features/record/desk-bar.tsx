import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { PanelLeftRegular } from '@fluentui/react-icons/svg/panel-left';
import { PanelRightRegular } from '@fluentui/react-icons/svg/panel-right';
import { MarkMenu } from './passages/mark-menu';
import { useRecordDesk } from './record-desk-context';
import { FormattingToolbar } from './rich-text/toolbar';
import type { Sides } from './use-sides';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  side: { flexShrink: 0, whiteSpace: 'nowrap' },
  middle: { flexGrow: 1, minWidth: 0, display: 'flex', justifyContent: 'center' },
});

/** Between header and page: the two sides, and the formatting of the section the cursor is in. */
export function DeskBar({ sides }: { readonly sides: Sides }) {
  const styles = useStyles();
  const { isEditable, view } = useRecordDesk();
  return (
    <div className={styles.bar}>
      <ToggleButton
        className={styles.side}
        appearance="subtle"
        size="small"
        icon={<PanelLeftRegular />}
        checked={sides.isOpen('OUTLINE')}
        onClick={() => sides.toggle('OUTLINE')}
        title="Show or hide the outline (Ctrl+. hides both sides)"
      >
        Outline
      </ToggleButton>
      <div className={styles.middle}>
        {isEditable ? <FormattingToolbar /> : null}
        {isEditable && view.content.type !== 'PERSONAL' ? <MarkMenu /> : null}
      </div>
      <ToggleButton
        className={styles.side}
        appearance="subtle"
        size="small"
        icon={<PanelRightRegular />}
        checked={sides.isOpen('BESIDE')}
        onClick={() => sides.toggle('BESIDE')}
        title="Show or hide last time, the check and the questions (Ctrl+. hides both sides)"
      >
        Beside you
      </ToggleButton>
    </div>
  );
}
