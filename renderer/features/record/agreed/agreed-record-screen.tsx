import type { RecordId } from '@domain/identifiers';
import { Button, Spinner } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAnswer } from '../../../desktop/use-answer';
import { Page } from '../../../ui/page';
import { RecordToRead } from './record-to-read';

/** One agreed record; that it was read is written down. */
export function AgreedRecordScreen({ recordId }: { readonly recordId: RecordId }) {
  const [, navigate] = useLocation();
  const { answer, failure, isLoading, refetch } = useAnswer('record:open', { recordId });
  return (
    <Page
      title="Agreed record"
      subtitle="That you opened this record is written down."
      actions={<Button onClick={() => navigate('/agreed')}>Back to agreed records</Button>}
    >
      {failure ? <FailureStrip failure={failure} onTryAgain={() => void refetch()} /> : null}
      {isLoading ? <Spinner label="Opening" delay={300} size="small" /> : null}
      {answer ? <RecordToRead view={answer} /> : null}
    </Page>
  );
}
