import type { ImportResult } from '@domain/caseload/caseload';
import { Button, makeStyles } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { FactsGrid } from '../../ui/facts-grid';
import { MessageStrip } from '../../ui/message-strip';
import { Page } from '../../ui/page';
import { countOf } from './count-words';

const useStyles = makeStyles({ actions: { display: 'flex', gap: '12px' } });

type Props = { readonly result: ImportResult; readonly refusedCount: number; readonly onAgain: () => void };

/** What the import did, and where to go next. */
export function DoneStep({ result, refusedCount, onAgain }: Props) {
  const styles = useStyles();
  const [, navigate] = useLocation();
  return (
    <Page title="Your caseload is in">
      <FactsGrid
        rows={[
          { label: 'New children', value: countOf(result.created) },
          { label: 'Changed', value: countOf(result.updated) },
          { label: 'Already as in the file', value: countOf(result.unchanged) },
          { label: 'Lines refused', value: countOf(refusedCount) },
        ]}
      />
      {refusedCount > 0 && (
        <MessageStrip intent="info" title="Some lines were refused.">
          Correct them in the case system, export again, and bring in the new file. Nothing will be doubled.
        </MessageStrip>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => navigate('/children')}>
          See children
        </Button>
        <Button onClick={onAgain}>Bring in another file</Button>
      </div>
    </Page>
  );
}
