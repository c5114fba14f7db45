import type { MergePreview } from '@contract/sealed-calls';
import { Button } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { Page } from '../../../ui/page';
import { type Choices, MergeList } from './merge-list';
import { Notes, useMergeStyles } from './merge-preview-step';
import { sumUp } from './outcome-words';

type MergedStepProps = {
  readonly result: MergePreview;
  readonly choices: Choices;
  readonly onAgain: () => void;
};

/** What the merge did, and the way to each record. */
export function MergedStep({ result, choices, onAgain }: MergedStepProps) {
  const styles = useMergeStyles();
  const [, navigate] = useLocation();
  return (
    <Page title={`${result.from}’s answer is in`}>
      <Notes notes={result.notes} />
      <p className={styles.summary}>{sumUp(result, true)}</p>
      <MergeList items={result.items} from={result.from} choices={choices} />
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => navigate('/today')}>
          See what waits on Today
        </Button>
        <Button onClick={onAgain}>Bring in another answer</Button>
        <Button onClick={() => navigate('/sealed-files')}>Back to everybody</Button>
      </div>
    </Page>
  );
}
