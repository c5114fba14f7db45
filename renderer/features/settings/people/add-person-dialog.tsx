import { formatShortDate } from '@domain/calendar/format-date';
import { parseTypedDate } from '@domain/calendar/parse-typed-date';
import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useToday } from '../../../desktop/use-today';
import { DateField } from '../../../ui/date-field';
import { PassphraseField } from '../../../ui/plain/passphrase-field';
import { FormDialog } from './form-dialog';
import { RoleAndTeamFields } from './role-and-team';
import { type Added, useAddPerson, type Way, wayOf } from './use-add-person';

type AddPersonDialogProps = {
  /** The name of a worker whom records know already; empty for somebody new. */
  readonly name: string;
  readonly teams: readonly string[];
  readonly onAdded: (added: Added) => void;
  readonly onClose: () => void;
};

const LONGEST_NAME = 200;

/** Somebody is let in. They get a one-time code, and choose a passphrase nobody else knows. */
export function AddPersonDialog({ name, teams, onAdded, onClose }: AddPersonDialogProps) {
  const form = useAddPerson(name, onAdded);
  const today = useToday();
  const { typed, change, problems } = form;
  const signsIn = wayOf(typed) === 'HERE';
  return (
    <FormDialog
      title={name === '' ? 'Add a person' : `Let ${name} take part`}
      saveLabel={signsIn ? 'Add and make a code' : 'Add'}
      onSave={form.save}
      onClose={onClose}
    >
      {name === '' ? (
        <Field
          label="Name"
          hint="As records name them, and as they sign in."
          required
          {...(problems.name === null ? {} : { validationMessage: problems.name })}
        >
          <Input
            value={typed.name}
            maxLength={LONGEST_NAME}
            autoComplete="off"
            onChange={(_event, { value }) => change({ name: value })}
          />
        </Field>
      ) : null}
      <RoleAndTeamFields value={typed} teams={teams} onChange={change} />
      {typed.role === 'SW' ? (
        <DateField
          label="Newly qualified from"
          hint="Only for somebody in their first year: supervised more often."
          date={typed.newlyQualified.date}
          text={typed.newlyQualified.text}
          parse={(text) => parseTypedDate(text, today)}
          format={formatShortDate}
          onChange={(newlyQualified) => change({ newlyQualified })}
          {...(problems.date === null ? {} : { problem: problems.date })}
        />
      ) : null}
      {typed.role === 'SW' ? (
        <Field label="How they take part">
          <RadioGroup value={typed.way} onChange={(_event, { value }) => change({ way: value as Way })}>
            <Radio value="HERE" label="Signs in here, on this computer" />
            <Radio value="FILES" label="Answers in sealed files, at another computer" />
            {name === '' ? <Radio value="NOT_AT_ALL" label="Neither: records only name them" /> : null}
          </RadioGroup>
        </Field>
      ) : null}
      {signsIn ? (
        <PassphraseField
          label="Your own passphrase"
          hint="It proves that it is you who lets somebody in."
          value={typed.passphrase}
          onChange={(passphrase) => change({ passphrase })}
          problem={problems.passphrase}
        />
      ) : null}
    </FormDialog>
  );
}
