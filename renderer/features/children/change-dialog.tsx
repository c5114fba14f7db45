import type { Failure } from '@contract/failure';
import { formatShortDate } from '@domain/calendar/format-date';
import { parseTypedDate } from '@domain/calendar/parse-typed-date';
import type { ChildId } from '@domain/identifiers';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Select,
} from '@fluentui/react-components';
import { useState } from 'react';
import { call } from '../../desktop/desktop';
import { FailureStrip } from '../../desktop/failure-strip';
import { useToday } from '../../desktop/use-today';
import { DateField } from '../../ui/date-field';
import { ChangeFields } from './change-fields';
import { type ChangeForm, EMPTY_CHANGE, KIND_LABELS, problemWith, toNewFact } from './change-form';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

type Props = {
  readonly isOpen: boolean;
  readonly childId: ChildId;
  readonly forename: string;
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

/** A change of worker, home, status or legal status that is known before the case system says so. */
export function ChangeDialog({ isOpen, childId, forename, onClose, onSaved }: Props) {
  const styles = useStyles();
  const today = useToday();
  const [form, setForm] = useState<ChangeForm>(EMPTY_CHANGE);
  const [isChecked, setIsChecked] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const problem = problemWith(form, today);
  const change = (part: Partial<ChangeForm>) => setForm((current) => ({ ...current, ...part }));

  const close = () => {
    setForm(EMPTY_CHANGE);
    setIsChecked(false);
    setFailure(null);
    onClose();
  };
  const save = async () => {
    setIsChecked(true);
    const fact = toNewFact(form, today);
    if (fact === null) return;
    const reply = await call('child:record-change', { childId, change: fact });
    if (!reply.ok) {
      setFailure(reply.failure);
      return;
    }
    setForm(EMPTY_CHANGE);
    setIsChecked(false);
    onSaved();
  };

  return (
    <Dialog open={isOpen} onOpenChange={(_, data) => !data.open && close()}>
      <DialogSurface aria-describedby={undefined}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <DialogBody>
            <DialogTitle>{`Record a change for ${forename}`}</DialogTitle>
            <DialogContent className={styles.content}>
              {failure && <FailureStrip failure={failure} onDismiss={() => setFailure(null)} />}
              <Field label="What has changed?">
                <Select value={form.kind} onChange={(_, data) => change({ kind: data.value as ChangeForm['kind'] })}>
                  {Object.entries(KIND_LABELS).map(([kind, label]) => (
                    <option key={kind} value={kind}>
                      {label}
                    </option>
                  ))}
                </Select>
              </Field>
              <ChangeFields form={form} problem={isChecked ? problem : null} onChange={change} />
              <DateField
                label="Since when?"
                hint="For example 9/11/2026, yesterday’s date, or “mon”. The earlier one ends the day before."
                date={form.from}
                text={form.fromText}
                parse={(text) => parseTypedDate(text, today)}
                format={formatShortDate}
                onChange={({ date, text }) => change({ from: date, fromText: text })}
                {...(isChecked && problem?.field === 'from' ? { problem: problem.message } : {})}
              />
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>Cancel</Button>
              <Button appearance="primary" type="submit">
                Record the change
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
