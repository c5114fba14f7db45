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
  tokens,
} from '@fluentui/react-components';
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { FailureStrip } from '../../desktop/failure-strip';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
  about: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

type Props = {
  readonly title: string;
  /** The action it is about. */
  readonly about: string;
  readonly saveLabel: string;
  /** Gives the failure where there was one; null where something is still to be filled in. */
  readonly onSave: () => Promise<Failure | 'SAVED' | null>;
  readonly onSaved: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** One step on one action: its fields, Cancel, and a button that says what happens. Escape leaves all as it is. */
export function StepDialog({ title, about, saveLabel, onSave, onSaved, onClose, children }: Props) {
  const styles = useStyles();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isSaving) return;
    setIsSaving(true);
    const outcome = await onSave().catch((): Failure => BUG);
    setIsSaving(false);
    if (outcome === 'SAVED') return onSaved();
    setFailure(outcome);
  };
  const saveByKey = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
      <DialogSurface aria-describedby={undefined}>
        <form onSubmit={(event) => void save(event)} onKeyDown={saveByKey}>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              <p className={styles.about}>{about}</p>
              {failure && <FailureStrip failure={failure} onDismiss={() => setFailure(null)} />}
              {children}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>Cancel</Button>
              <Button
                appearance="primary"
                type="submit"
                aria-keyshortcuts="Control+Enter"
                title={`${saveLabel} (Ctrl+Enter)`}
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
