import type { Failure } from '@contract/failure';
import { newForm, problemsIn, raisedWords } from '@domain/challenge/challenge-form';
import type { ChallengeId, ChildId } from '@domain/identifiers';
import { isBlank } from '@domain/section/words';
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
import { type FormEvent, useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useToday } from '../../../desktop/use-today';
import { useReturnFocus } from '../../../ui/use-return-focus';
import { RaisedFields } from './challenge-fields';

const useStyles = makeStyles({
  surface: { maxWidth: '800px', width: '100%' },
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

type Props = {
  readonly childId: ChildId;
  readonly onClose: () => void;
  readonly onRaised: (id: ChallengeId) => void;
};

/** Writes a challenge down as it comes in; what is not known yet can be written later. */
export function RaiseDialog({ childId, onClose, onRaised }: Props) {
  const styles = useStyles();
  const desktop = useDesktop();
  const today = useToday();
  const [form, setForm] = useState(() => newForm(today));
  const [isChecked, setIsChecked] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  useReturnFocus(true);
  const problems = problemsIn(form, today);
  const isWhole = Object.keys(problems).length === 0 && !isBlank(form.issue);

  const raise = async (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    const words = raisedWords(form);
    if (!isWhole || words === null) return;
    const reply = await desktop.call('challenge:raise', { childId, words });
    if (reply.ok) onRaised(reply.value.challengeId);
    else setFailure(reply.failure);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
      <DialogSurface className={styles.surface} aria-describedby={undefined}>
        <form onSubmit={(event) => void raise(event)}>
          <DialogBody>
            <DialogTitle>Raise a challenge</DialogTitle>
            <DialogContent className={styles.content}>
              {failure ? <FailureStrip failure={failure} onDismiss={() => setFailure(null)} /> : null}
              <RaisedFields
                form={form}
                problems={isChecked ? problems : {}}
                today={today}
                onChange={(part) => setForm((current) => ({ ...current, ...part }))}
              />
              {isChecked && isBlank(form.issue) ? <p role="alert">Say in a few words what it is about.</p> : null}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>Cancel</Button>
              <Button appearance="primary" type="submit">
                Raise it
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
