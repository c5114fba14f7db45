import { formatShortDate } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import { parseTypedDate } from '@domain/calendar/parse-typed-date';
import { ordinalWord } from '@domain/child/ordinal-words';
import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { useToday } from '../../desktop/use-today';
import { DateField } from '../../ui/date-field';
import type { DialogProps } from './progress-dialog';
import { StepDialog } from './step-dialog';

const useStyles = makeStyles({ kept: { margin: 0, lineHeight: '20px' } });

/** A later or earlier day, with why. The first date stays in sight and the move is counted (ACT-15). */
export function MoveDateDialog({ line, onSaved, onClose }: DialogProps) {
  const styles = useStyles();
  const desktop = useDesktop();
  const today = useToday();
  const [typed, setTyped] = useState<{ date: LocalDate | null; text: string }>({ date: null, text: '' });
  const [why, setWhy] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const problem = dateProblem(typed.date, { today, due: line.due });
  const save = async () => {
    setIsChecked(true);
    if (problem !== null || typed.date === null || why.trim() === '') return null;
    const reply = await desktop.call('action:move-date', { actionId: line.id, due: typed.date, why: why.trim() });
    return reply.ok ? 'SAVED' : reply.failure;
  };
  const first = formatShortDate(line.firstDue);
  return (
    <StepDialog
      title="Move the date"
      about={`${line.who}: ${line.what}`}
      saveLabel="Move the date"
      onSave={save}
      onSaved={() => onSaved(`The date is now ${typed.date === null ? '' : formatShortDate(typed.date)}.`)}
      onClose={onClose}
    >
      <p className={styles.kept}>
        The first date, {first}, is kept and goes on being shown. This is the {ordinalWord(line.moves + 1)} time the
        date moves.
      </p>
      <DateField
        label="New date"
        hint="For example 9/11/2026, fri or 2w."
        date={typed.date}
        text={typed.text}
        parse={(text) => parseTypedDate(text, today)}
        format={formatShortDate}
        onChange={setTyped}
        {...(isChecked && problem !== null ? { problem } : {})}
      />
      <Field
        label="Why?"
        {...(isChecked && why.trim() === '' ? { validationMessage: 'Say in a few words why the date moves.' } : {})}
      >
        <Textarea value={why} maxLength={2_000} onChange={(_, { value }) => setWhy(value)} />
      </Field>
    </StepDialog>
  );
}

function dateProblem(date: LocalDate | null, { today, due }: { today: LocalDate; due: LocalDate }): string | null {
  if (date === null) return 'Give the new date, as 9/11/2026.';
  if (date < today) return 'That day has gone. Give one that is still to come.';
  return date === due ? 'That is the date it has already.' : null;
}
