import type { RecordSummary } from '@domain/record/record';
import { Button, Spinner } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { FailureStrip } from '../../desktop/failure-strip';
import { useAnswer } from '../../desktop/use-answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { groupByNextStep } from './next-steps';
import { RecordList } from './record-list';

/** What waits for this manager: words to finish, answers to wait for, records to carry to the case system. */
export function TodayScreen() {
  const { answer, failure, isLoading, refetch } = useAnswer('records:list', undefined);
  return (
    <Page title="Today">
      {failure ? <FailureStrip failure={failure} onTryAgain={refetch} /> : null}
      {isLoading ? <Spinner label="Looking" delay={300} /> : null}
      {answer ? <Lists records={answer} /> : null}
    </Page>
  );
}

function Lists({ records }: { readonly records: readonly RecordSummary[] }) {
  const { drafts, waiting, toFile } = groupByNextStep(records);
  if (drafts.length + waiting.length + toFile.length === 0) return <NothingToDo />;
  return (
    <>
      <RecordList title="To finish" records={drafts} />
      <RecordList title="Shared, waiting for an answer" records={waiting} />
      <RecordList title="Agreed, to put on the case system" records={toFile} />
    </>
  );
}

/** Only now does it matter whether there are children yet: asking for all of them is the longest question there is. */
function NothingToDo() {
  const { answer, failure, refetch } = useAnswer('children:list', undefined);
  if (failure) return <FailureStrip failure={failure} onTryAgain={refetch} />;
  if (!answer) return null;
  return answer.length === 0 ? <NoChildrenYet /> : <AllQuiet />;
}

function NoChildrenYet() {
  const [, navigate] = useLocation();
  return (
    <EmptyState
      title="Start with your caseload"
      text="Today shows the supervisions to finish, to hear back about and to put on the case system. First bring in the children you are responsible for, from the case system’s export."
      action={
        <Button appearance="primary" onClick={() => navigate('/caseload')}>
          Bring in your caseload
        </Button>
      }
    />
  );
}

function AllQuiet() {
  const [, navigate] = useLocation();
  return (
    <EmptyState
      title="Nothing is waiting"
      text="No record is half written, out for an answer or still to be put on the case system. To start a case supervision, open the child."
      action={
        <Button appearance="primary" onClick={() => navigate('/children')}>
          Open children
        </Button>
      }
    />
  );
}
