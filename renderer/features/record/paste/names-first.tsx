import type { RecordId } from '@domain/identifiers';
import { Button, makeStyles } from '@fluentui/react-components';
import { NamesStep } from '../../../desktop/names/names-step';
import { useNames } from '../../../desktop/names/use-names';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start', whiteSpace: 'nowrap' },
});

type NamesFirstProps = { readonly recordId: RecordId; readonly onDecided: () => void };

/** Words that leave by the clipboard leave like those of a file: other children who are named are decided on first (EXP-02). */
export function NamesFirst({ recordId, onDecided }: NamesFirstProps) {
  const styles = useStyles();
  const state = useNames(recordId);
  return (
    <>
      <NamesStep state={state} />
      <Button
        className={styles.button}
        appearance="primary"
        // Reachable while it waits, so that a keyboard finds it and hears why.
        disabledFocusable={!state.isDecided}
        onClick={onDecided}
      >
        Show the words to copy
      </Button>
    </>
  );
}
