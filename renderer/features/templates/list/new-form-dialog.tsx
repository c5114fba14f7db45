import type { Failure } from '@contract/failure';
import { RECORD_TYPE_LABELS } from '@domain/lists/record-types';
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
import { useDesktop } from '../../../desktop/desktop-provider';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useRefresh } from '../../../desktop/use-refresh';
import { useReturnFocus } from '../../../ui/use-return-focus';
import { PickField } from '../parts/pick-field';

const useStyles = makeStyles({ content: { display: 'flex', flexDirection: 'column', gap: '12px' } });

/** An addendum is always written on the form that ships: whoever reads one must know it at sight. */
const { ADDENDUM: _onlyShips, ...KINDS } = RECORD_TYPE_LABELS;

type NewFormDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onMade: (id: string) => void;
};

/** A form from nothing: its name, and the kind of record it is for. */
export function NewFormDialog({ isOpen, onClose, onMade }: NewFormDialogProps) {
  useReturnFocus(isOpen);
  return (
    <Dialog open={isOpen} onOpenChange={(_event, { open }) => (open ? undefined : onClose())}>
      <DialogSurface aria-describedby={undefined}>
        <NewForm onClose={onClose} onMade={onMade} />
      </DialogSurface>
    </Dialog>
  );
}

function NewForm({ onClose, onMade }: Omit<NewFormDialogProps, 'isOpen'>) {
  const styles = useStyles();
  const desktop = useDesktop();
  const refresh = useRefresh();
  const [name, setName] = useState('');
  const [recordType, setRecordType] = useState<keyof typeof KINDS>('CASE');
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const make = async () => {
    if (name.trim() === '') return setIsAsking(true);
    const reply = await desktop.call('template:create', { name: name.trim(), recordType });
    if (!reply.ok) return setFailure(reply.failure);
    refresh('templates:list');
    onMade(reply.value.id);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <DialogBody>
        <DialogTitle>New form</DialogTitle>
        <DialogContent className={styles.content}>
          {failure ? <FailureStrip failure={failure} /> : null}
          <Field
            label="What is it called?"
            required
            {...(isAsking && name.trim() === ''
              ? { validationState: 'warning' as const, validationMessage: 'Give it a name that says what it is for.' }
              : {})}
          >
            <Input
              value={name}
              maxLength={TEMPLATE_LIMITS.name}
              autoComplete="off"
              onChange={(_event, { value }) => setName(value)}
            />
          </Field>
          <PickField
            label="Kind of record"
            field="recordType"
            labels={KINDS}
            value={recordType}
            onChange={setRecordType}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button appearance="primary" type="submit">
            Make the form
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
