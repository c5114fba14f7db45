import type { ReviewView } from '@contract/review-calls';
import { noteWords } from '@domain/action/action-words';
import { formatShortDate } from '@domain/calendar/format-date';
import type { EarlierResult } from '@domain/review/worker-review';
import type { ActionResult } from '@domain/section/kinds/last-actions-section';
import { isBlank } from '@domain/section/words';
import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { Part } from './part';
import { useReviewDesk, useReviewWords } from './review-desk-context';
import { resultOf } from './review-draft';
import { WordsBox } from './words-box';

const useStyles = makeStyles({
  action: {
    margin: 0,
    padding: '8px 0',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  what: { margin: 0, lineHeight: '20px', overflowWrap: 'anywhere' },
  quiet: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  results: { flexWrap: 'wrap', marginLeft: '-8px' },
});

const RESULT_LABELS: Readonly<Record<ActionResult, string>> = {
  DONE: 'Done',
  PARTLY: 'Partly',
  NOT_DONE: 'Not done',
  NO_LONGER_NEEDED: 'No longer needed',
  NOT_YET_DUE: 'Not due yet',
};
const RESULTS: readonly ActionResult[] = ['DONE', 'PARTLY', 'NOT_DONE', 'NO_LONGER_NEEDED'];

/** What became of the actions of earlier supervisions, in the worker's own words. Nothing here must be answered. */
export function ResultsPart() {
  const styles = useStyles();
  const { draft } = useReviewDesk();
  const { review } = useReviewWords();
  const { earlierActions } = draft.view;
  if (earlierActions.length === 0) return null;
  return (
    <Part title="Agreed before">
      <p className={styles.quiet}>
        How you say it went. It stands beside what was written in the record; leave what you have nothing to add to.
      </p>
      {earlierActions.map((action) => (
        <EarlierAction key={action.id} action={action} said={resultOf(review, action.id)} />
      ))}
    </Part>
  );
}

type EarlierActionProps = {
  readonly action: ReviewView['earlierActions'][number];
  readonly said: EarlierResult;
};

const EarlierAction = memo(function EarlierAction({ action, said }: EarlierActionProps) {
  const styles = useStyles();
  const { draft, today, child } = useReviewDesk();
  const results: readonly ActionResult[] =
    action.due > today || said.result === 'NOT_YET_DUE' ? [...RESULTS, 'NOT_YET_DUE'] : RESULTS;
  const due = action.due > today ? 'due' : 'was due';
  return (
    <fieldset className={styles.action} aria-label={action.what}>
      <p className={styles.what}>{action.what}</p>
      <p className={styles.quiet}>
        {action.who}, {due} {formatShortDate(action.due)}
        {isBlank(action.soThat) ? '' : `. So that ${action.soThat}`}
      </p>
      {action.notes.map((note) => (
        <p key={`${note.on} ${note.by} ${note.note}`} className={styles.quiet}>
          Noted by {note.by}: {noteWords(note)}
        </p>
      ))}
      <RadioGroup
        className={styles.results}
        layout="horizontal"
        aria-label="What became of it"
        value={said.result ?? ''}
        onChange={(_event, { value }) =>
          draft.writeResult(action.id, { result: results.find((each) => each === value) ?? null })
        }
      >
        {results.map((each) => (
          <Radio key={each} value={each} label={RESULT_LABELS[each]} />
        ))}
      </RadioGroup>
      {said.result === null && isBlank(said.note) ? null : (
        <WordsBox
          label={said.result === 'DONE' ? 'What difference did it make?' : `What has this meant for ${child}?`}
          isLow
          value={said.note}
          onChange={(note) => draft.writeResult(action.id, { note })}
        />
      )}
    </fieldset>
  );
});
