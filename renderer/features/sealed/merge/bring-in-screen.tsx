import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { FailureStrip } from '../../../desktop/failure-strip';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { MergePreviewStep } from './merge-preview-step';
import { MergedStep } from './merged-step';
import { type Merge, useMerge } from './use-merge';

const useStyles = makeStyles({ bar: { display: 'flex', flexDirection: 'column', gap: '16px' } });

/** Brings in a worker's answer file: choose it, look at what would happen, merge it. */
export function BringInScreen() {
  const merge = useMerge();
  const { step } = merge;
  switch (step.at) {
    case 'CHOOSE':
      return <ChooseStep merge={merge} />;
    case 'PREVIEW':
      return <MergePreviewStep key={step.preview.fileId} merge={merge} preview={step.preview} />;
    case 'DONE':
      return <MergedStep result={step.result} choices={step.choices} onAgain={merge.startAgain} />;
  }
}

function ChooseStep({ merge }: { readonly merge: Merge }) {
  const styles = useStyles();
  const [, navigate] = useLocation();
  return (
    <Page
      title="Bring in an answer"
      actions={<Button onClick={() => navigate('/sealed-files')}>Back to everybody</Button>}
    >
      <div className={styles.bar}>
        {merge.failure ? <FailureStrip failure={merge.failure} /> : null}
        {merge.isBusy ? <Spinner label="Reading the file" delay={300} size="small" /> : null}
        <EmptyState
          title="A worker’s answer comes as a file"
          text="Its name ends in .throughline. Choose it, or drop it on the window. You see what it would change before anything is changed, and bringing the same file in twice does no harm."
          action={
            <Button appearance="primary" disabledFocusable={merge.isBusy} onClick={() => void merge.look(null)}>
              Choose the answer file…
            </Button>
          }
        />
      </div>
    </Page>
  );
}
