import type { PersonalSummary } from '@domain/personal/personal';
import { Button, Spinner } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { FailureStrip } from '../../desktop/failure-strip';
import { useSession } from '../../desktop/session';
import { useAnswer } from '../../desktop/use-answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { byWorker } from './by-worker';
import { OfSupervisors } from './of-supervisors';
import { StartDialog } from './start-dialog';
import { WorkerRecords } from './worker-records';

const WHAT_IT_IS =
  'About the worker: how they are, their workload, learning and practice. Only the two of you see it; a service manager with a reason that both of you see. It goes to the staff file and never to a child’s.';

/** Every personal supervision this person has given, by worker, and those they were given. No child's page, list or search leads here. */
export function PersonalListScreen() {
  const { answer, failure, isLoading, refetch } = useAnswer('personal:list', undefined);
  const [isStarting, setIsStarting] = useState(false);
  const start = (
    <Button appearance="primary" onClick={() => setIsStarting(true)}>
      Start personal supervision
    </Button>
  );
  const { role } = useSession();
  const gives = role === 'TM' || role === 'SM';
  const isEmpty = answer?.length === 0;
  return (
    <Page
      title="Personal supervision"
      {...(isEmpty ? {} : { subtitle: WHAT_IT_IS })}
      actions={gives && answer && !isEmpty ? start : null}
    >
      {failure ? <FailureStrip failure={failure} onTryAgain={refetch} /> : null}
      {isLoading ? <Spinner label="Opening the list" delay={300} /> : null}
      {isEmpty ? <NoneYet gives={gives} start={start} /> : null}
      {answer ? <Workers records={answer} /> : null}
      {role === 'SM' ? <OfSupervisors /> : null}
      {isStarting ? (
        <StartDialog
          records={(answer ?? []).filter(({ as }) => as === 'SUPERVISOR')}
          onClose={() => setIsStarting(false)}
        />
      ) : null}
    </Page>
  );
}

function NoneYet({ gives, start }: { readonly gives: boolean; readonly start: ReactNode }) {
  if (gives) return <EmptyState title="None written yet" text={WHAT_IT_IS} action={start} />;
  return (
    <EmptyState
      title="None to read yet"
      text="When your supervisor has signed your personal supervision, it stands here for you to read and sign. Nobody else in your team sees it."
    />
  );
}

/** What was given to this person first: it is for them to read and sign. */
function Workers({ records }: { readonly records: readonly PersonalSummary[] }) {
  return byWorker(records).map(({ key, ...group }) => <WorkerRecords key={key} {...group} />);
}
