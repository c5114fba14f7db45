import { TEMPLATE_LIMITS } from '@domain/template/template-section';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useReturnFocus } from '../../../ui/use-return-focus';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px', lineHeight: '20px' },
});

type DuplicateDialogProps = {
  readonly isOpen: boolean;
  /** The name that the copy is offered. */
  readonly name: string;
  readonly onClose: () => void;
  readonly onDuplicate: (name: string) => void;
};

/** A form of our own, begun as a copy of another. */
export function DuplicateDialog({ isOpen, name, onClose, onDuplicate }: DuplicateDialogProps) {
  useReturnFocus(isOpen);
  return (
    <Dialog open={isOpen} onOpenChange={(_event, { open }) => (open ? undefined : onClose())}>
      <DialogSurface aria-describedby={undefined}>
        <DuplicateForm name={name} onClose={onClose} onDuplicate={onDuplicate} />
      </DialogSurface>
    </Dialog>
  );
}

function DuplicateForm({ name: offered, onClose, onDuplicate }: Omit<DuplicateDialogProps, 'isOpen'>) {
  const styles = useStyles();
  const [name, setName] = useState(offered.slice(0, TEMPLATE_LIMITS.name));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onDuplicate(name.trim());
      }}
    >
      <DialogBody>
        <DialogTitle>Duplicate this form</DialogTitle>
        <DialogContent className={styles.content}>
          The copy is yours to change. It is a draft until you publish it, and this form stays as it is.
          <Field
            label="What is the copy called?"
            required
            {...(name.trim() === ''
              ? { validationState: 'warning' as const, validationMessage: 'Give it a name.' }
              : {})}
          >
            <Input
              value={name}
              maxLength={TEMPLATE_LIMITS.name}
              autoComplete="off"
              onChange={(_event, { value }) => setName(value)}
            />
          </Field>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button appearance="primary" type="submit">
            Duplicate
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
