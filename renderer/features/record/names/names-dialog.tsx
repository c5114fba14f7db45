import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { NamesStep } from '../../../desktop/names/names-step';
import { useNames } from '../../../desktop/names/use-names';
import { useReturnFocus } from '../../../ui/use-return-focus';
import { useRecordDesk } from '../record-desk-context';

const useStyles = makeStyles({
  surface: { maxWidth: '720px' },
  button: { whiteSpace: 'nowrap' },
});

type NamesDialogProps = {
  readonly onClose: () => void;
  /** Makes the copy that waits for this; null where none does, and names are only looked at. */
  readonly onDecided: (() => void) | null;
};

/** Asked when a copy is wanted and other children are named in the record: decided here, then the copy is made. */
export function NamesDialog({ onClose, onDecided }: NamesDialogProps) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const state = useNames(view.content.id);
  useReturnFocus(true);
  return (
    <Dialog modalType="alert" open onOpenChange={(_event, { open }) => (open ? undefined : onClose())}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>Names of other children</DialogTitle>
          <DialogContent>
            <NamesStep state={state} />
          </DialogContent>
          <DialogActions>
            <Button className={styles.button} onClick={onClose}>
              Close
            </Button>
            {onDecided === null ? null : (
              <Button
                className={styles.button}
                appearance="primary"
                // Reachable while it waits, so that a keyboard finds it and hears why.
                disabledFocusable={!state.isDecided}
                onClick={() => {
                  onClose();
                  onDecided();
                }}
              >
                Make the copy
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
