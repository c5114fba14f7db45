import type { PersonalSummary } from '@domain/personal/personal';
import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { FailureStrip } from '../../desktop/failure-strip';
import { useAnswer } from '../../desktop/use-answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { byWorker } from './by-worker';
import { StartDialog } from './start-dialog';
import { WorkerRecords } from './worker-records';

const WHAT_IT_IS =
  'About the worker: how they are, their workload, learning and practice. Only you see yours. It goes to the staff file and never to a child’s.';

/** Every personal supervision this manager has given, by worker. No child's page, list or search leads here. */
export function PersonalListScreen() {
  const { answer, failure, isLoading, refetch } = useAnswer('personal:list', undefined);
  const [isStarting, setIsStarting] = useState(false);
  const start = (
    <Button appearance="primary" onClick={() => setIsStarting(true)}>
      Start personal supervision
    </Button>
  );
  const isEmpty = answer?.length === 0;
  return (
    <Page
      title="Personal supervision"
      {...(isEmpty ? {} : { subtitle: WHAT_IT_IS })}
      actions={answer && !isEmpty ? start : null}
    >
      {failure ? <FailureStrip failure={failure} onTryAgain={refetch} /> : null}
      {isLoading ? <Spinner label="Opening the list" delay={300} /> : null}
      {isEmpty ? <EmptyState title="None written yet" text={WHAT_IT_IS} action={start} /> : null}
      {answer ? <Workers records={answer} /> : null}
      {isStarting ? <StartDialog records={answer ?? []} onClose={() => setIsStarting(false)} /> : null}
    </Page>
  );
}

function Workers({ records }: { readonly records: readonly PersonalSummary[] }) {
  return byWorker(records).map((group) => <WorkerRecords key={group.worker} {...group} />);
}
