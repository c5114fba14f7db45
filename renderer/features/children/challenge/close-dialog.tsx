import type { Failure } from '@contract/failure';
import { formatShortDate } from '@domain/calendar/format-date';
import { parseTypedDate } from '@domain/calendar/parse-typed-date';
import type { Challenge } from '@domain/challenge/challenge';
import { typed } from '@domain/challenge/challenge-form';
import { earliestToClose } from '@domain/challenge/missing-parts';
import { isBlank } from '@domain/section/words';
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
import { type FormEvent, useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useToday } from '../../../desktop/use-today';
import { DateField } from '../../../ui/date-field';
import { useReturnFocus } from '../../../ui/use-return-focus';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

type Props = {
  readonly challenge: Pick<Challenge, 'id' | 'raisedBy' | 'raisedOn' | 'respondedOn' | 'seenOn'>;
  readonly onCancel: () => void;
  readonly onClosed: () => void;
};

/** Asks for the day and who agreed. A closed challenge does not change any more, so it is asked. */
export function CloseDialog({ challenge, onCancel, onClosed }: Props) {
  const styles = useStyles();
  const desktop = useDesktop();
  const today = useToday();
  const [day, setDay] = useState(() => typed(today));
  const [by, setBy] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  useReturnFocus(true);
  const dayProblem = problemOf(day.date, { today, challenge });

  const close = async (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (day.date === null || dayProblem !== null || isBlank(by)) return;
    const request = { challengeId: challenge.id, closedOn: day.date, closedBy: by.trim() };
    const reply = await desktop.call('challenge:close', request);
    if (reply.ok) onClosed();
    else setFailure(reply.failure);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : onCancel())}>
      <DialogSurface aria-describedby={undefined}>
        <form onSubmit={(event) => void close(event)}>
          <DialogBody>
            <DialogTitle>Close this challenge</DialogTitle>
            <DialogContent className={styles.content}>
              {failure ? <FailureStrip failure={failure} onDismiss={() => setFailure(null)} /> : null}
              <div>{`What is written stays as it is from now on. Both sides agree that what ${challenge.raisedBy} raised has been put right.`}</div>
              <DateField
                label="Closed on"
                date={day.date}
                text={day.text}
                parse={(text) => parseTypedDate(text, today)}
                format={formatShortDate}
                onChange={setDay}
                {...(isChecked && dayProblem !== null ? { problem: dayProblem } : {})}
              />
              <Field
                label="Who agreed that it is closed?"
                {...(isChecked && isBlank(by)
                  ? { validationMessage: 'Name who agreed.', validationState: 'error' as const }
                  : {})}
              >
                <Input value={by} maxLength={200} onChange={(_, { value }) => setBy(value)} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onCancel}>Cancel</Button>
              <Button appearance="primary" type="submit">
                Close it
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

function problemOf(
  day: string | null,
  { today, challenge }: { readonly today: string } & Pick<Props, 'challenge'>,
): string | null {
  if (day === null) return 'Give the day, as 9/11/2026.';
  if (day > today) return 'That day has not come yet.';
  const earliest = earliestToClose(challenge);
  return day < earliest ? `It cannot be closed before ${formatShortDate(earliest)}, when it was put right.` : null;
}
