import type { Failure } from '@contract/failure';
import type { Challenge } from '@domain/challenge/challenge';
import { type ChallengeForm, newForm, problemsIn, raisedWords } from '@domain/challenge/challenge-form';
import { CHALLENGE_SOURCE_LABELS, CHALLENGE_STAGE_LABELS } from '@domain/lists/memory-lists';
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useRefresh } from '../../../desktop/use-refresh';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { MessageStrip } from '../../../ui/message-strip';
import { ChoiceField } from '../fields/choice-field';
import { LineField } from '../fields/line-field';
import { WordsField } from '../fields/words-field';
import { useRecordDesk } from '../record-desk-context';
import { ChallengeDay } from './challenge-day';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))', gap: '8px 12px' },
});

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

/** Writes a challenge down as it comes in. It is the child's and not the record's: it stays open until it is closed there. */
export function RaiseChallenge({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { view, today } = useRecordDesk();
  const child = view.content.child.forename || 'the child';
  const [form, setForm] = useState<ChallengeForm>(() => newForm(today));
  const { raise, failure, problem } = useRaise(onClose);
  const set = (part: Partial<ChallengeForm>) => setForm({ ...form, ...part });
  return (
    <ConfirmDialog
      isOpen
      title="Raise a challenge"
      confirmLabel="Raise it"
      onCancel={onClose}
      onConfirm={() => void raise(form)}
    >
      <div className={styles.fields}>
        <div className={styles.line}>
          <ChoiceField
            label="Who they are"
            field="source"
            labels={CHALLENGE_SOURCE_LABELS}
            value={form.source}
            onChange={(source) => set(source === null ? {} : { source })}
          />
          <LineField
            label="Raised by"
            field="raisedBy"
            longest={200}
            value={form.raisedBy}
            onChange={(raisedBy) => set({ raisedBy })}
          />
          <ChallengeDay
            label="Raised on"
            field="raisedOn"
            day={form.raisedOn}
            onChange={(raisedOn) => set({ raisedOn })}
          />
          <ChoiceField
            label="Stage"
            field="stage"
            labels={CHALLENGE_STAGE_LABELS}
            value={form.stage}
            onChange={(stage) => set(stage === null ? {} : { stage })}
          />
        </div>
        <WordsField label="What is it about?" field="issue" value={form.issue} onChange={(issue) => set({ issue })} />
        <WordsField
          label={`What could it mean for ${child} if it is not put right?`}
          field="risk"
          value={form.risk}
          onChange={(risk) => set({ risk })}
        />
        {problem === null ? null : <MessageStrip intent="warning" title={problem} />}
        {failure === null ? null : <FailureStrip failure={failure} />}
      </div>
    </ConfirmDialog>
  );
}

function useRaise(onDone: () => void) {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const { draft, view, today } = useRecordDesk();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const childId = view.content.child.id;
  const raise = async (form: ChallengeForm) => {
    const words = raisedWords(form);
    const [wrong] = Object.values(problemsIn(form, today));
    setProblem(wrong ?? null);
    if (wrong !== undefined || words === null) return;
    const asked = desktop.call('challenge:raise', { childId, words });
    const reply = await asked.catch(() => ({ ok: false as const, failure: BUG }));
    if (!reply.ok) return setFailure(reply.failure);
    const raised: Challenge = { ...words, id: reply.value.challengeId, childId, closedOn: null, closedBy: '' };
    draft.setChallenges([...draft.challenges(), raised]);
    refresh('challenges:list', 'challenges:of-child');
    onDone();
  };
  return { raise, failure, problem };
}
