import { formatShortDate } from '@domain/calendar/format-date';
import type { OpenAction } from '@domain/record/record';
import type { ActionResult, EarlierActionAnswer } from '@domain/section/kinds/last-actions-section';
import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useSectionValue } from '../draft/use-section-value';
import { WordsField } from '../fields/words-field';
import { useRecordDesk } from '../record-desk-context';
import { ACTION_RESULT_LABELS, notePromptFor } from './action-results';
import type { SectionControlProps } from './section-control';

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  action: {
    margin: 0,
    padding: '12px 0',
    border: 'none',
    minWidth: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    ':first-child': { borderTop: 'none', paddingTop: 0 },
  },
  what: { margin: 0, fontSize: '16px', lineHeight: '24px' },
  who: { margin: 0, color: tokens.colorNeutralForeground2 },
  // Under what was agreed, without the kit's indent.
  results: { flexWrap: 'wrap', marginLeft: '-8px' },
});

/** What was agreed before and is still open: what became of each, before anything new is written. */
export function LastActionsSection({ section }: SectionControlProps) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const [value, change] = useSectionValue('LAST_ACTIONS', section.key);
  const { openActions } = view.content;
  if (openActions.length === 0) {
    return <p className={styles.none}>No earlier action is open for {view.content.child.forename || 'this child'}.</p>;
  }
  const answerFor = (action: OpenAction): EarlierActionAnswer =>
    value.answers.find((answer) => answer.actionId === action.id) ?? { actionId: action.id, result: null, note: '' };
  const setAnswer = (next: EarlierActionAnswer) => {
    const others = value.answers.filter((answer) => answer.actionId !== next.actionId);
    change({ ...value, answers: [...others, next] });
  };
  return (
    <div>
      {openActions.map((action) => (
        <EarlierAction key={action.id} action={action} answer={answerFor(action)} onChange={setAnswer} />
      ))}
    </div>
  );
}

type EarlierActionProps = {
  readonly action: OpenAction;
  readonly answer: EarlierActionAnswer;
  readonly onChange: (answer: EarlierActionAnswer) => void;
};

const RESULTS: readonly ActionResult[] = ['DONE', 'PARTLY', 'NOT_DONE', 'NO_LONGER_NEEDED'];

function EarlierAction({ action, answer, onChange }: EarlierActionProps) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  return (
    <fieldset aria-label={action.what} className={styles.action} data-row={action.id}>
      <p className={styles.what}>{action.what}</p>
      <p className={styles.who}>{[action.who, wasDue(action)].filter((part) => part !== '').join(' · ')}</p>
      <RadioGroup
        className={styles.results}
        layout="horizontal"
        data-field="result"
        aria-label="What became of it"
        value={answer.result ?? ''}
        onChange={(_event, data) =>
          onChange({ ...answer, result: RESULTS.find((result) => result === data.value) ?? null })
        }
      >
        {RESULTS.map((result) => (
          <Radio key={result} value={result} label={ACTION_RESULT_LABELS[result]} />
        ))}
      </RadioGroup>
      {answer.result !== null || answer.note !== '' ? (
        <WordsField
          label={notePromptFor(answer.result, view.content.child.forename || 'the child')}
          field="note"
          value={answer.note}
          onChange={(note) => onChange({ ...answer, note })}
        />
      ) : null}
    </fieldset>
  );
}

/** A fact, never a reproach: "was due 28 Sep 2026, now 9 Nov 2026". */
export function wasDue({ firstDue, due }: OpenAction): string {
  return firstDue === due
    ? `was due ${formatShortDate(due)}`
    : `was due ${formatShortDate(firstDue)}, moved to ${formatShortDate(due)}`;
}
