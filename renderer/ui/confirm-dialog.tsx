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
import type { ReactNode } from 'react';
import { DANGER_LOOK } from './danger-look';
import { useReturnFocus } from './use-return-focus';

const useStyles = makeStyles({
  content: { lineHeight: '20px' },
  button: { whiteSpace: 'nowrap' },
  danger: DANGER_LOOK,
});

type ConfirmDialogProps = {
  readonly isOpen: boolean;
  readonly title: string;
  /** Names what will happen and what will be lost. */
  readonly children: ReactNode;
  /** Says what happens: "Discard this draft", never "OK". */
  readonly confirmLabel: string;
  /** True when it cannot be undone: the only red in the program. */
  readonly isDangerous?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** Asks before something that cannot be undone. Escape and *Cancel* leave everything as it is. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, title, children, confirmLabel, isDangerous = false, onConfirm, onCancel } = props;
  const styles = useStyles();
  useReturnFocus(isOpen);
  return (
    <Dialog modalType="alert" open={isOpen} onOpenChange={(_event, { open }) => (open ? undefined : onCancel())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions>
            <Button className={styles.button} onClick={onCancel}>
              Cancel
            </Button>
            <Button
              appearance="primary"
              className={mergeClasses(styles.button, isDangerous && styles.danger)}
              onClick={onConfirm}
            >
              {confirmLabel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
