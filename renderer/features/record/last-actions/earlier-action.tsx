import { carriesNow, movesNow } from '@domain/check/open-actions';
import type { OpenAction } from '@domain/record/record';
import type { ActionResult, EarlierActionAnswer } from '@domain/section/kinds/last-actions-section';
import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useSyncExternalStore } from 'react';
import { StatusMark } from '../../../ui/status-mark';
import { useCheckContext } from '../check/use-answers';
import { WordsField } from '../fields/words-field';
import { useRecordDesk } from '../record-desk-context';
import { ACTION_RESULT_LABELS, notePromptFor } from '../sections/action-results';
import { CarriedOn } from './carried-on';
import { NotesSince } from './notes-since';
import { actionFacts } from './say-action';

const useStyles = makeStyles({
  action: {
    margin: 0,
    padding: '12px 0',
    border: 'none',
    minWidth: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    scrollMarginBlock: '64px',
  },
  what: { margin: 0, fontSize: '16px', lineHeight: '24px', overflowWrap: 'anywhere' },
  who: { margin: 0, color: tokens.colorNeutralForeground2, display: 'flex', flexWrap: 'wrap', gap: '0 12px' },
  drift: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  // Under what was agreed, without the kit's indent.
  results: { flexWrap: 'wrap', marginLeft: '-8px' },
});

type EarlierActionProps = {
  readonly action: OpenAction;
  readonly answer: EarlierActionAnswer;
  readonly onChange: (answer: EarlierActionAnswer) => void;
};

const RESULTS: readonly ActionResult[] = ['DONE', 'PARTLY', 'NOT_DONE', 'NO_LONGER_NEEDED'];

/** One open action: what was agreed, what has happened to it, and what became of it. */
export function EarlierAction({ action, answer, onChange }: EarlierActionProps) {
  const styles = useStyles();
  const { view, today } = useRecordDesk();
  const results = useResults(action, answer);
  const { result } = answer;
  const isCarriedOn = result === 'PARTLY' || result === 'NOT_DONE';
  const set = (part: Partial<EarlierActionAnswer>) => onChange({ ...answer, ...part });
  const pressed = (event: KeyboardEvent) => {
    const chosen = results[Number(event.key) - 1];
    if (chosen === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    set({ result: chosen });
    event.currentTarget.querySelector<HTMLElement>(`input[value="${chosen}"]`)?.focus();
  };
  return (
    <fieldset aria-label={action.what} className={styles.action} data-row={action.id}>
      <p className={styles.what}>{action.what}</p>
      <div className={styles.who}>
        <span>{actionFacts(action, today)}</span>
        <DriftMark action={action} answer={answer} />
      </div>
      <NotesSince
        action={action}
        onUse={(note) => set({ result: note.result, note: withWords(answer.note, note.words) })}
      />
      <RadioGroup
        className={styles.results}
        layout="horizontal"
        data-field="result"
        aria-label="What became of it"
        value={result ?? ''}
        onKeyDown={pressed}
        onChange={(_event, data) => set({ result: results.find((each) => each === data.value) ?? null })}
      >
        {results.map((each) => (
          <Radio key={each} value={each} label={ACTION_RESULT_LABELS[each]} />
        ))}
      </RadioGroup>
      {isCarriedOn || hasMore(answer) ? <CarriedOn answer={answer} onChange={set} /> : null}
      {(result !== null && result !== 'NOT_YET_DUE') || answer.note !== '' ? (
        <WordsField
          label={notePromptFor(result, view.content.child.forename || 'the child')}
          field="note"
          value={answer.note}
          onChange={(note) => set({ note })}
        />
      ) : null}
    </fieldset>
  );
}

/** Nothing that is written already is lost. */
function withWords(before: string, words: string): string {
  if (before.trim() === '' || words === '') return before.trim() === '' ? words : before;
  return before.includes(words) ? before : `${before}\n${words}`;
}

/** "Not due yet" can be said only while its day has not come; what was said before stays to be seen. */
function useResults({ due }: OpenAction, { result }: EarlierActionAnswer): readonly ActionResult[] {
  const on = useSessionDay();
  return due > on || result === 'NOT_YET_DUE' ? [...RESULTS, 'NOT_YET_DUE'] : RESULTS;
}

function useSessionDay() {
  const { draft, today } = useRecordDesk();
  return useSyncExternalStore(draft.subscribe, () => draft.header().sessionDate) ?? today;
}

/** Words and days that were given before another answer was chosen are not hidden. */
function hasMore({ cause, newDue, newOwner }: EarlierActionAnswer): boolean {
  return (cause ?? null) !== null || (newDue?.text ?? '') !== '' || (newOwner ?? '') !== '';
}

function DriftMark({ action, answer }: Pick<EarlierActionProps, 'action' | 'answer'>) {
  const styles = useStyles();
  const on = useSessionDay();
  const { settings } = useCheckContext();
  const answered = { action, answer, place: { section: '' } };
  const isDrifting = carriesNow(answered, on) >= settings.driftCarries || movesNow(answered) >= settings.driftMoves;
  if (!isDrifting) return null;
  return (
    <span className={styles.drift}>
      <StatusMark shape="drift">Drifting</StatusMark>
    </span>
  );
}
