import { driftBlocks } from '@domain/document/drift-blocks';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { BlocksReading } from '../../../desktop/reading/blocks-reading';
import { useAnswered, useMayAnswer } from '../check/use-answers';
import { DriftCard } from '../drift/drift-card';
import { raisedDrift } from '../drift/raised';
import { useRecordDesk } from '../record-desk-context';

const useStyles = makeStyles({
  cards: { display: 'flex', flexDirection: 'column', gap: '12px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '20px' },
});

/** What drifts, each with the manager's one decision. It may still be decided on while the record is shared. */
export function DriftSection() {
  const styles = useStyles();
  const { view, draft } = useRecordDesk();
  const answered = useAnswered();
  const mayAnswer = useMayAnswer();
  const answers = useSyncExternalStore(draft.subscribe, draft.answers);
  if (!mayAnswer && view.state !== 'DRAFT') return <BlocksReading blocks={driftBlocks(view)} />;
  const raised = raisedDrift(answered, answers);
  if (raised.length === 0) {
    return (
      <p className={styles.quiet}>
        Nothing is pointed out. When an action is carried again and again, a number does not move or a date set by law
        passes, it is said here and asks for one decision.
      </p>
    );
  }
  return (
    <div className={styles.cards}>
      {raised.map((each) => (
        <DriftCard key={each.row} raised={each} />
      ))}
    </div>
  );
}
