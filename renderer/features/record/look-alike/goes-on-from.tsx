import { quoted } from '@domain/quoted';
import type { DraftAction } from '@domain/section/kinds/actions-section';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { wasDue } from '../last-actions/say-action';
import { useRecordDesk } from '../record-desk-context';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 8px', lineHeight: '20px' },
  words: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

type GoesOnFromProps = { readonly action: DraftAction; readonly onChange: (action: DraftAction) => void };

/** Under an action that is an earlier one again: which, and how long that has waited. */
export function GoesOnFrom({ action, onChange }: GoesOnFromProps) {
  const styles = useStyles();
  const { view, today } = useRecordDesk();
  const earlier =
    view.history?.actions.find(({ id }) => id === action.continues) ??
    view.content.openActions.find(({ id }) => id === action.continues);
  if ((action.continues ?? null) === null) return null;
  return (
    <div className={styles.line}>
      <p className={styles.words}>
        Goes on from{' '}
        {earlier === undefined ? 'an earlier action' : `${quoted(earlier.what)}, ${wasDue(earlier, today)}`}.
      </p>
      <Button size="small" appearance="subtle" onClick={() => onChange({ ...action, continues: null })}>
        Take the link away
      </Button>
    </div>
  );
}
