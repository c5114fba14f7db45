import type { OpenAction } from '@domain/record/record';
import type { EarlierActionAnswer } from '@domain/section/kinds/last-actions-section';
import type { CheckSettings } from '@domain/settings/check-settings';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useCheckContext } from '../check/use-answers';
import { useSectionValue } from '../draft/use-section-value';
import { EarlierAction } from '../last-actions/earlier-action';
import { useRecordDesk } from '../record-desk-context';
import type { SectionControlProps } from './section-control';

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  keys: { margin: '0 0 8px', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

/** What was agreed before and is still open: what became of each, before anything new is written. */
export function LastActionsSection({ section }: SectionControlProps) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const { settings } = useCheckContext();
  const [value, change] = useSectionValue('LAST_ACTIONS', section.key);
  const { openActions } = view.content;
  const inOrder = useMemo(() => mostUrgentFirst(openActions, settings), [openActions, settings]);
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
      <p className={styles.keys}>On an answer, the number keys choose: 1 is the first.</p>
      {inOrder.map((action) => (
        <EarlierAction key={action.id} action={action} answer={answerFor(action)} onChange={setAnswer} />
      ))}
    </div>
  );
}

/** Those that drift first, then by the day they are due. It does not change while they are answered. */
function mostUrgentFirst(
  actions: readonly OpenAction[],
  { driftCarries, driftMoves }: Pick<CheckSettings, 'driftCarries' | 'driftMoves'>,
): readonly OpenAction[] {
  const isDrifting = ({ carries = 0, moves = 0 }: OpenAction) => carries >= driftCarries || moves >= driftMoves;
  return actions.toSorted(
    (one, other) => Number(isDrifting(other)) - Number(isDrifting(one)) || one.due.localeCompare(other.due),
  );
}
