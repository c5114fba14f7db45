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
import { useSteps } from '../steps/record-steps-context';

const useStyles = makeStyles({
  surface: { maxWidth: '720px' },
  button: { whiteSpace: 'nowrap' },
});

/** Asked when a Word file is wanted and other children are named in the record: decided here, then the file is made. */
export function NamesDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const steps = useSteps();
  const state = useNames(view.content.id);
  useReturnFocus(true);
  const make = () => {
    onClose();
    void steps.makeWordFile();
  };
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
            <Button
              className={styles.button}
              appearance="primary"
              // Reachable while it waits, so that a keyboard finds it and hears why.
              disabledFocusable={!state.isDecided}
              onClick={make}
            >
              Make Word file
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
