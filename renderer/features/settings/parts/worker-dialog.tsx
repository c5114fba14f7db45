import type { Failure } from '@contract/failure';
import { problemOfWorker, type Worker } from '@domain/board/worker';
import { formatShortDate } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import { parseTypedDate } from '@domain/calendar/parse-typed-date';
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
import { useRefresh } from '../../../desktop/use-refresh';
import { useToday } from '../../../desktop/use-today';
import { DateField } from '../../../ui/date-field';
import { useReturnFocus } from '../../../ui/use-return-focus';

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: '12px' } });

type Typed = { readonly date: LocalDate | null; readonly text: string };
const DAYS = [
  ['startedOn', 'First day in the team'],
  ['newlyQualifiedFrom', 'Newly qualified from'],
  ['leftOn', 'Left on'],
] as const;
type DayName = (typeof DAYS)[number][0];

type WorkerDialogProps = {
  readonly worker: Worker;
  /** True for somebody who signs in or answers in files: that they leave takes more than a date. */
  readonly isSignedUp: boolean;
  readonly onClose: () => void;
};

/** What is known of one worker. An empty field means that nobody has said. */
export function WorkerDialog({ worker, isSignedUp, onClose }: WorkerDialogProps) {
  const styles = useStyles();
  const form = useWorkerForm(worker, onClose);
  const today = useToday();
  const days = isSignedUp ? DAYS.filter(([name]) => name !== 'leftOn') : DAYS;
  useReturnFocus(true);
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => (open ? undefined : onClose())}>
      <DialogSurface>
        <form onSubmit={form.submit}>
          <DialogBody>
            <DialogTitle>{worker.name}</DialogTitle>
            <DialogContent className={styles.fields}>
              {form.failure ? <FailureStrip failure={form.failure} /> : null}
              {days.map(([name, label]) => (
                <DateField
                  key={name}
                  label={label}
                  date={form.days[name].date}
                  text={form.days[name].text}
                  parse={(text) => parseTypedDate(text, today)}
                  format={formatShortDate}
                  onChange={(next) => form.setDay(name, next)}
                  {...(form.problem?.of === name ? { problem: form.problem.says } : {})}
                />
              ))}
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>Cancel</Button>
              <Button appearance="primary" type="submit">
                Save
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

type Problem = { readonly of: DayName; readonly says: string };

function useWorkerForm(worker: Worker, onClose: () => void) {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const [days, setDays] = useState<Record<DayName, Typed>>({
    startedOn: typedFrom(worker.startedOn),
    newlyQualifiedFrom: typedFrom(worker.newlyQualifiedFrom),
    leftOn: typedFrom(worker.leftOn),
  });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const next: Worker = {
    name: worker.name,
    startedOn: days.startedOn.date,
    newlyQualifiedFrom: days.newlyQualifiedFrom.date,
    leftOn: days.leftOn.date,
  };
  const findProblem = (): Problem | null => {
    const unclear = DAYS.find(([day]) => days[day].date === null && days[day].text.trim() !== '');
    if (unclear) return { of: unclear[0], says: 'This is not a date yet. Write it like 9/11/2026, or leave it empty.' };
    const says = problemOfWorker(next);
    return says === null ? null : { of: 'leftOn', says };
  };
  const save = async () => {
    const found = findProblem();
    setProblem(found);
    if (found) return;
    const reply = await desktop.call('worker:save', next);
    if (!reply.ok) return setFailure(reply.failure);
    refresh('workers:list', 'people:list', 'actions:list');
    onClose();
  };
  return {
    ...{ days, problem, failure },
    setDay: (day: DayName, typed: Typed) => setDays((before) => ({ ...before, [day]: typed })),
    submit: (event: FormEvent) => {
      event.preventDefault();
      void save();
    },
  };
}

function typedFrom(date: LocalDate | null): Typed {
  return { date, text: date === null ? '' : formatShortDate(date) };
}
