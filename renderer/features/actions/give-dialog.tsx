import { formatShortDate } from '@domain/calendar/format-date';
import { nameKey } from '@domain/people/name-key';
import { Field, Input, Textarea } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { useAnswer } from '../../desktop/use-answer';
import type { DialogProps } from './progress-dialog';
import { StepDialog } from './step-dialog';

const LONGEST_NAME = 200;

/** Another person does it from now on, with why. Who had it before stays in its history. */
export function GiveDialog({ line, onSaved, onClose }: DialogProps) {
  const desktop = useDesktop();
  const names = useId();
  const workers = (useAnswer('workers:list', undefined).answer ?? []).filter(({ leftOn }) => leftOn === null);
  const [who, setWho] = useState('');
  const [why, setWhy] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const problem = ownerProblem(who, line.who);
  const save = async () => {
    setIsChecked(true);
    if (problem !== null || why.trim() === '') return null;
    const reply = await desktop.call('action:change-owner', { actionId: line.id, who: who.trim(), why: why.trim() });
    return reply.ok ? 'SAVED' : reply.failure;
  };
  return (
    <StepDialog
      title="Give it to somebody else"
      about={`${line.what}, by ${formatShortDate(line.due)}. It is with ${line.who} now${line.ownerLeftOn === null ? '' : `, who left on ${formatShortDate(line.ownerLeftOn)}`}.`}
      saveLabel="Give it to them"
      onSave={save}
      onSaved={() => onSaved(`It is with ${who.trim()} now.`)}
      onClose={onClose}
    >
      <Field
        label="Who will do it?"
        hint="One person by name: a worker, somebody of the family, or of another service."
        {...(isChecked && problem !== null ? { validationMessage: problem } : {})}
      >
        <Input
          value={who}
          list={names}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          onChange={(_, { value }) => setWho(value)}
        />
      </Field>
      <datalist id={names}>
        {workers.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field
        label="Why?"
        {...(isChecked && why.trim() === '' ? { validationMessage: 'Say in a few words why it changes hands.' } : {})}
      >
        <Textarea value={why} maxLength={2_000} onChange={(_, { value }) => setWhy(value)} />
      </Field>
    </StepDialog>
  );
}

function ownerProblem(who: string, before: string): string | null {
  if (who.trim() === '') return 'Give the name of one person.';
  return nameKey(who) === nameKey(before) ? `It is with ${before.trim()} already.` : null;
}
