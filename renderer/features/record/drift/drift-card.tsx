import { type DriftAnswer, NO_ANSWERS } from '@domain/check/check-answers';
import { lastDecision } from '@domain/check/drift';
import { flagWords } from '@domain/document/drift-blocks';
import { DRIFT_DECISION_LABELS } from '@domain/lists/memory-lists';
import { isBlank } from '@domain/section/words';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { StatusMark } from '../../../ui/status-mark';
import { driftAnswerFor, withDriftAnswer } from '../check/answers';
import { enoughWords } from '../check/enough-words';
import { useAnswers, useCheckContext } from '../check/use-answers';
import { ChoiceField } from '../fields/choice-field';
import { LineField } from '../fields/line-field';
import { RecordDateField } from '../fields/record-date-field';
import { WordsField } from '../fields/words-field';
import { useRecordDesk } from '../record-desk-context';
import { handOverAction } from './hand-over-action';
import type { RaisedDrift } from './raised';

const useStyles = makeStyles({
  card: {
    margin: 0,
    padding: '12px 16px 16px',
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    scrollMarginBlock: '64px',
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, lineHeight: '20px' },
  message: { margin: 0, lineHeight: '20px', overflowWrap: 'anywhere' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
    gap: '8px 12px',
    alignItems: 'start',
  },
});

/** One thing the record tells us, and the manager's one decision on it. */
export function DriftCard({ raised }: { readonly raised: RaisedDrift }) {
  const styles = useStyles();
  const { view, draft } = useRecordDesk();
  // With a challenge that was raised since the record was opened.
  const challenges = useSyncExternalStore(draft.subscribe, draft.challenges);
  const { key, row, messages } = raised;
  const title = flagWords(key, { ...view.content, challenges: [...challenges] });
  return (
    <fieldset className={styles.card} data-row={row} aria-label={title}>
      <p className={styles.title}>
        <StatusMark shape="drift">{title}</StatusMark>
      </p>
      {messages.map((message) => (
        <p key={message} className={styles.message}>
          {message}
        </p>
      ))}
      {messages.length > 0 ? null : (
        <p className={styles.message}>This is not pointed out any more. What is written here stays in the record.</p>
      )}
      <Decision raised={raised} />
    </fieldset>
  );
}

function Decision({ raised: { key } }: { readonly raised: RaisedDrift }) {
  const styles = useStyles();
  const desk = useRecordDesk();
  const { settings } = useCheckContext();
  const [given, change] = useAnswers(({ drift }) =>
    drift.find(({ flag, subject }) => flag === key.flag && subject === key.subject),
  );
  const answer = given ?? driftAnswerFor(NO_ANSWERS, key);
  const set = (part: Partial<DriftAnswer>) => {
    const next = { ...answer, ...part };
    change((answers) => withDriftAnswer(answers, next));
    handOverAction(desk, { before: answer, after: next });
  };
  return (
    <>
      <div className={styles.line}>
        <ChoiceField
          label="What happens now"
          field="decision"
          labels={DRIFT_DECISION_LABELS}
          value={answer.decision}
          nothing="Not decided yet"
          onChange={(decision) => set({ decision })}
        />
        <WhoOrUntil answer={answer} onChange={set} />
      </div>
      <WordsField
        label="Because"
        field="because"
        value={answer.because}
        hint={enoughWords(answer.because, settings.reasonWords)}
        onChange={(because) => set({ because })}
      />
      <AgreedBy answer={answer} onChange={set} />
    </>
  );
}

type PartProps = { readonly answer: DriftAnswer; readonly onChange: (part: Partial<DriftAnswer>) => void };

/** Only what the decision needs, and what was written before it was changed. */
function WhoOrUntil({ answer: { decision, who, until }, onChange }: PartProps) {
  const asksWho = decision === 'ESCALATE' || decision === 'CHANGE_OWNER';
  return (
    <>
      {asksWho || !isBlank(who) ? (
        <LineField
          label={decision === 'CHANGE_OWNER' ? 'Who does it from now on' : 'To whom'}
          field="who"
          value={who}
          onChange={(name) => onChange({ who: name })}
        />
      ) : null}
      {decision === 'ACCEPT_UNTIL' || until.text !== '' || until.date !== null ? (
        <RecordDateField
          label="Until"
          field="until"
          date={until.date}
          text={until.text}
          onChange={(day) => onChange({ until: day })}
        />
      ) : null}
    </>
  );
}

/** Accepting the same thing a second time running is agreed by a service manager. */
function AgreedBy({ answer, onChange }: PartProps) {
  const { history } = useCheckContext();
  const wasAccepted = lastDecision(answer, history)?.drift.decision === 'ACCEPT_UNTIL';
  const isAsked = answer.decision === 'ACCEPT_UNTIL' && wasAccepted;
  if (!isAsked && isBlank(answer.agreedBy)) return null;
  return (
    <LineField
      label="Agreed by (service manager)"
      field="agreedBy"
      value={answer.agreedBy}
      hint={isAsked ? 'It was accepted last time too.' : undefined}
      onChange={(agreedBy) => onChange({ agreedBy })}
    />
  );
}
