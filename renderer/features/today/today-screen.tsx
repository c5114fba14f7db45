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
  const records = useAnswer('records:list', undefined);
  const children = useAnswer('children:list', undefined);
  const failure = records.failure ?? children.failure;
  return (
    <Page title="Today">
      {failure ? <FailureStrip failure={failure} onTryAgain={records.refetch} /> : null}
      {records.isLoading || children.isLoading ? <Spinner label="Looking" delay={300} /> : null}
      {records.answer && children.answer ? <Lists records={records.answer} names={namesOf(children.answer)} /> : null}
    </Page>
  );
}

type Names = ReadonlyMap<string, string>;

function Lists({ records, names }: { readonly records: readonly RecordSummary[]; readonly names: Names }) {
  const { drafts, waiting, toFile } = groupByNextStep(records);
  if (names.size === 0) return <NoChildrenYet />;
  if (drafts.length + waiting.length + toFile.length === 0) return <AllQuiet />;
  return (
    <>
      <RecordList title="To finish" records={drafts} names={names} />
      <RecordList title="Shared, waiting for an answer" records={waiting} names={names} />
      <RecordList title="Agreed, to put on the case system" records={toFile} names={names} />
    </>
  );
}

function NoChildrenYet() {
  const [, navigate] = useLocation();
  return (
    <EmptyState
      title="Start with your caseload"
      text="Today shows the supervisions to finish, to hear back about and to put on the case system. First bring in the children you are responsible for, from the case system’s export."
      action={
        <Button appearance="primary" onClick={() => navigate('/caseload')}>
          Import caseload
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

function namesOf(rows: readonly { readonly id: string; readonly forename: string; readonly surname: string }[]): Names {
  return new Map(rows.map((row) => [row.id, `${row.forename} ${row.surname}`.trim()]));
}
