import type { Answer } from '@contract/contract';
import type { Person } from '@contract/people-calls';
import type { Worker } from '@domain/board/worker';
import { counted } from '@domain/calendar/counted';
import { formatShortDate } from '@domain/calendar/format-date';
import { parseTypedDate } from '@domain/calendar/parse-typed-date';
import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useId } from 'react';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAnswer } from '../../../desktop/use-answer';
import { useToday } from '../../../desktop/use-today';
import { DateField } from '../../../ui/date-field';
import { FormDialog } from './form-dialog';
import { type Left, useLeave } from './use-leave';

type LeaveDialogProps = {
  readonly person: Person;
  /** What is known of their time in the team. */
  readonly worker: Worker;
  /** Everybody else, to take what is open. */
  readonly others: readonly string[];
  readonly onLeft: (left: Left) => void;
  readonly onClose: () => void;
};

/** Somebody leaves: what they have in hand, who takes it, and that their sign-in goes. */
export function LeaveDialog({ person, worker, others, onLeft, onClose }: LeaveDialogProps) {
  const { answer: inHand, failure, refetch } = useAnswer('person:look-leaving', { userId: person.userId });
  const form = useLeave({ person, worker }, inHand, onLeft);
  const today = useToday();
  const signsIn = person.signIn !== 'NEVER';
  return (
    <FormDialog
      title={`${person.name} has left`}
      saveLabel={signsIn ? 'Take their sign-in away' : 'They have left'}
      isDangerous
      onSave={form.save}
      onClose={onClose}
    >
      {failure ? <FailureStrip failure={failure} onTryAgain={refetch} /> : null}
      <p>{person.name} can no longer sign in here. What they wrote and agreed stays as it is. This cannot be undone.</p>
      {inHand === undefined ? null : <InHand name={person.name} inHand={inHand} />}
      {inHand === undefined ? null : <SealedFilesEnd name={person.name} {...inHand} />}
      <DateField
        label="Last day"
        date={form.typed.leftOn.date}
        text={form.typed.leftOn.text}
        parse={(text) => parseTypedDate(text, today)}
        format={formatShortDate}
        onChange={(leftOn) => form.change({ leftOn })}
        {...(form.problems.leftOn === null ? {} : { problem: form.problems.leftOn })}
      />
      {inHand !== undefined && inHand.openActions > 0 ? (
        <NextOwner
          actions={inHand.openActions}
          name={form.typed.actionsTo}
          others={others}
          problem={form.problems.actionsTo}
          onChange={(actionsTo) => form.change({ actionsTo })}
        />
      ) : null}
      {inHand !== undefined && inHand.children.length > 0 ? (
        <Checkbox
          label={`Begin a handover record for ${inHand.children.length === 1 ? 'this child' : `each of these ${String(inHand.children.length)} children`}`}
          checked={form.typed.openHandovers}
          onChange={(_event, { checked }) => form.change({ openHandovers: checked === true })}
        />
      ) : null}
    </FormDialog>
  );
}

type NextOwnerProps = {
  readonly actions: number;
  readonly name: string;
  readonly others: readonly string[];
  readonly problem: string | null;
  readonly onChange: (name: string) => void;
};

function NextOwner({ actions, name, others, problem, onChange }: NextOwnerProps) {
  const list = useId();
  return (
    <>
      <Field
        label={actions === 1 ? 'Who takes the open action?' : `Who takes the ${String(actions)} open actions?`}
        hint="One person by name. You can give single ones to somebody else later, under Actions."
        {...(problem === null ? {} : { validationMessage: problem })}
      >
        <Input value={name} list={list} autoComplete="off" onChange={(_event, { value }) => onChange(value)} />
      </Field>
      <datalist id={list}>
        {others.map((other) => (
          <option key={other} value={other} />
        ))}
      </datalist>
    </>
  );
}

type SealedFilesEndProps = { readonly name: string } & Pick<Answer<'person:look-leaving'>, 'hasExchange' | 'openFiles'>;

/** Only where files went to and fro: what is still on its way is brought in first, or not at all. */
function SealedFilesEnd({ name, hasExchange, openFiles }: SealedFilesEndProps) {
  if (!hasExchange && openFiles === 0) return null;
  return (
    <p>
      {openFiles === 0 ? '' : 'Sealed files that were not opened and answered yet are called back. '}
      Sealed files from {name} are no longer taken in. If an answer of theirs is on its way, bring it in first.
    </p>
  );
}

/** More names than these are a number. */
const NAMES_SHOWN = 6;

function InHand({ name, inHand }: { readonly name: string; readonly inHand: Answer<'person:look-leaving'> }) {
  const { openActions, children, waitingForAnswer } = inHand;
  if (openActions + children.length + waitingForAnswer === 0) return <p>{name} has nothing in hand.</p>;
  const shown = children.slice(0, NAMES_SHOWN).map((child) => child.name);
  const more = children.length - shown.length;
  return (
    <div>
      <p>{name} has in hand:</p>
      <ul>
        {openActions > 0 ? <li>{counted(openActions, 'open action')}</li> : null}
        {children.length > 0 ? (
          <li>
            {children.length === 1 ? '1 child' : `${String(children.length)} children`}: {shown.join(', ')}
            {more > 0 ? ` and ${String(more)} more` : ''}
          </li>
        ) : null}
        {waitingForAnswer > 0 ? <li>{counted(waitingForAnswer, 'shared record')} without their answer</li> : null}
      </ul>
    </div>
  );
}
