import type { Failure } from '@contract/failure';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
} from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useState } from 'react';
import { FailureStrip } from '../../../desktop/failure-strip';
import { DANGER_LOOK } from '../../../ui/danger-look';
import { useReturnFocus } from '../../../ui/use-return-focus';

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    // Room for the focus ring of a field that fills the width.
    margin: '0 -5px',
    padding: '2px 5px 5px',
    lineHeight: '20px',
    '& p': { margin: 0 },
  },
  button: { whiteSpace: 'nowrap' },
  danger: DANGER_LOOK,
});

type FormDialogProps = {
  readonly title: string;
  readonly saveLabel: string;
  /** True when it cannot be undone. */
  readonly isDangerous?: boolean;
  /** Null where it was done, or where something is still to be filled in; otherwise what stood in the way. */
  readonly onSave: () => Promise<Failure | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A few fields about one person, Cancel, and a button that says what happens. Escape leaves all as it is. */
export function FormDialog(props: FormDialogProps) {
  const { title, saveLabel, isDangerous = false, onSave, onClose, children } = props;
  const styles = useStyles();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  useReturnFocus(true);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isSaving) return;
    setIsSaving(true);
    setFailure(null);
    setFailure(await onSave().finally(() => setIsSaving(false)));
  };
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => (open ? undefined : onClose())}>
      <DialogSurface aria-describedby={undefined}>
        <form noValidate onSubmit={(event) => void save(event)}>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              {failure ? <FailureStrip failure={failure} /> : null}
              {children}
            </DialogContent>
            <DialogActions>
              <Button className={styles.button} onClick={onClose}>
                Cancel
              </Button>
              <Button
                appearance="primary"
                type="submit"
                className={mergeClasses(styles.button, isDangerous && styles.danger)}
              >
                {saveLabel}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
