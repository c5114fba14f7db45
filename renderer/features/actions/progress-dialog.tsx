import type { ActionLine } from '@domain/action/action-line';
import { PROGRESS_LABELS } from '@domain/action/action-words';
import type { ProgressNote } from '@domain/memory/child-history';
import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { useToday } from '../../desktop/use-today';
import { StepDialog } from './step-dialog';

type Says = ProgressNote['says'];

const CHOICES = Object.keys(PROGRESS_LABELS) as Says[];
/** The first letter of each, so that Space and one key have chosen. */
const KEYS: Readonly<Record<string, Says>> = { u: 'UNDER_WAY', d: 'DONE', s: 'STUCK' };
const QUESTIONS: Readonly<Record<Says, string>> = {
  UNDER_WAY: 'What has happened so far?',
  DONE: 'What was done?',
  STUCK: 'What is in the way?',
};
const LONGEST = 2_000;

export type DialogProps = {
  readonly line: ActionLine;
  readonly onSaved: (said: string) => void;
  readonly onClose: () => void;
};

/** How an action is going, between two supervisions. What is written down stays in its history. */
export function ProgressDialog({
  line,
  beginsAtNote,
  onSaved,
  onClose,
}: DialogProps & { readonly beginsAtNote: boolean }) {
  const desktop = useDesktop();
  const today = useToday();
  const [says, setSays] = useState<Says>('UNDER_WAY');
  const [note, setNote] = useState('');
  const [evidence, setEvidence] = useState('');
  const noteField = useId();
  useEffect(() => {
    if (!beginsAtNote) return;
    // After the dialog, which gives the focus to its first field when it appears.
    const frame = requestAnimationFrame(() => document.getElementById(noteField)?.focus());
    return () => cancelAnimationFrame(frame);
  }, [beginsAtNote, noteField]);
  const chooseByKey = (event: KeyboardEvent) => {
    const chosen = KEYS[event.key.toLowerCase()];
    if (chosen === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    setSays(chosen);
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${chosen}"]`)?.focus();
  };
  const save = async () => {
    const noted = { on: today, says, note: note.trim(), evidence: evidence.trim() };
    const reply = await desktop.call('action:note-progress', { actionId: line.id, note: noted });
    return reply.ok ? 'SAVED' : reply.failure;
  };
  return (
    <StepDialog
      title="How is it going?"
      about={`${line.who}: ${line.what}`}
      saveLabel="Save"
      onSave={save}
      onSaved={() => onSaved(`Marked as ${PROGRESS_LABELS[says].toLowerCase()}.`)}
      onClose={onClose}
    >
      <Field label="It is" hint="U, D or S chooses. What is saved stays in the action’s history.">
        <RadioGroup
          layout="horizontal"
          value={says}
          onChange={(_, { value }) => setSays(value as Says)}
          onKeyDown={chooseByKey}
        >
          {CHOICES.map((choice) => (
            <Radio key={choice} value={choice} label={PROGRESS_LABELS[choice]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={QUESTIONS[says]}>
        <Textarea id={noteField} value={note} maxLength={LONGEST} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <Field label="How do we know?" hint="What was seen, heard or written, and by whom.">
        <Textarea value={evidence} maxLength={LONGEST} onChange={(_, { value }) => setEvidence(value)} />
      </Field>
    </StepDialog>
  );
}
