import { challengeBlocks } from '@domain/document/challenge-blocks';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState, useSyncExternalStore } from 'react';
import { BlocksReading } from '../../../desktop/reading/blocks-reading';
import { ChallengeCard } from '../challenges/challenge-card';
import { RaiseChallenge } from '../challenges/raise-challenge';
import { useMayAnswer } from '../check/use-answers';
import { useRecordDesk } from '../record-desk-context';

const useStyles = makeStyles({
  cards: { display: 'flex', flexDirection: 'column', gap: '12px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '20px' },
  add: { alignSelf: 'flex-start', marginLeft: '-12px' },
});

/** The challenges that are open for this child: read and answered here, kept with the child, and closed on the child's page. */
export function ChallengesSection() {
  const styles = useStyles();
  const { view, draft } = useRecordDesk();
  const mayChange = useMayAnswer();
  const challenges = useSyncExternalStore(draft.subscribe, draft.challenges);
  const [isRaising, setIsRaising] = useState(false);
  if (!mayChange && view.state !== 'DRAFT') return <BlocksReading blocks={challengeBlocks(view)} />;
  return (
    <div className={styles.cards}>
      {challenges.length > 0 ? null : (
        <p className={styles.quiet}>No challenge is open for {view.content.child.forename || 'this child'}.</p>
      )}
      {mayChange ? challenges.map((each) => <ChallengeCard key={each.id} challenge={each} />) : null}
      {mayChange ? (
        <Button
          className={styles.add}
          data-field="add"
          appearance="subtle"
          icon={<AddRegular />}
          onClick={() => setIsRaising(true)}
        >
          Raise a challenge
        </Button>
      ) : null}
      {isRaising ? <RaiseChallenge onClose={() => setIsRaising(false)} /> : null}
    </div>
  );
}
