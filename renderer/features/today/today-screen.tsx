import { may } from '@domain/access/may';
import type { Board } from '@domain/board/board';
import { decisionItems } from '@domain/board/board-items';
import type { RecordSummary } from '@domain/record/record';
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { FailureStrip } from '../../desktop/failure-strip';
import { useSession } from '../../desktop/session';
import { useAnswer } from '../../desktop/use-answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { ShortList } from '../../ui/short-list';
import { groupByNextStep } from './next-steps';
import { RecordList } from './record-list';
import { dueThisWeek, Supervisions } from './supervisions';
import { WorkersToday } from './workers-today';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: '24px 40px',
    alignItems: 'start',
    '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  waiting: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  link: { alignSelf: 'flex-start', color: tokens.colorBrandForegroundLink },
  column: { display: 'flex', flexDirection: 'column', gap: '24px', minWidth: 0 },
});

/** What waits for this person: the week's supervisions, words to finish and to carry on, and what wants a decision. */
export function TodayScreen({ first = null }: { readonly first?: ReactNode }) {
  const { role } = useSession();
  return (
    <Page title="Today">
      {first}
      {may(role, 'SEE_BOARD') ? <ManagersToday /> : <WorkersToday />}
    </Page>
  );
}

/** The records are there at once; the week is drawn when it has been worked out. */
function ManagersToday() {
  const styles = useStyles();
  const { answer: records, failure, isLoading, refetch } = useAnswer('records:list', undefined);
  const week = useAnswer('board:open', undefined);
  const board = week.answer;
  const problem = failure ?? week.failure;
  const tryAgain = () => Promise.all([refetch(), week.refetch()]);
  if (problem) return <FailureStrip failure={problem} onTryAgain={() => void tryAgain()} />;
  if (isLoading || records === undefined) return <Spinner label="Looking" delay={300} />;
  if (board && !hasWaiting(records) && isQuiet(board)) return <NothingToDo />;
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        {board ? <Supervisions board={board} /> : <Spinner label="Looking at the week" delay={300} size="small" />}
        <RecordLists records={records} board={board} />
      </div>
      {board ? (
        <ShortList
          title="Needs a decision"
          items={decisionItems(board).map(({ key, childId, childName, about, words, mark }) => ({
            ...{ key, title: childName, about, words, mark },
            href: `/children/${childId}`,
          }))}
          shownAtFirst={6}
          none="Nothing drifts, no challenge is open and no plan is near a milestone."
        />
      ) : null}
    </div>
  );
}

function RecordLists({
  records,
  board,
}: {
  readonly records: readonly RecordSummary[];
  readonly board: Board | undefined;
}) {
  const styles = useStyles();
  const { role } = useSession();
  const { drafts, waiting, toFile } = groupByNextStep(records);
  const clocks = new Map(board?.records.map((record) => [record.id, record]));
  if (drafts.length + waiting.length + toFile.length === 0) return null;
  const today = board?.today ?? null;
  // Only once the week is worked out is it known which of them are answered.
  const isAnswered = ({ id }: RecordSummary) => clocks.get(id)?.wait === 'AGREE';
  const answered = waiting.filter(isAnswered);
  return (
    <section aria-labelledby="today-waiting" className={styles.waiting}>
      <h2 id="today-waiting" className={styles.title}>
        Waiting for you
      </h2>
      <RecordList title="To finish" records={drafts} clocks={clocks} today={today} />
      {answered.length === 0 ? null : (
        <RecordList title="Answered, to read and sign" records={answered} clocks={clocks} today={today} />
      )}
      <RecordList
        title="Shared, waiting for an answer"
        records={waiting.filter((record) => !isAnswered(record))}
        clocks={clocks}
        today={today}
      />
      <RecordList title="Agreed, to put on the case system" records={toFile} clocks={clocks} today={today} />
      {toFile.length > 0 && may(role, 'LIST_EXPORTS') ? (
        <Link href="/exports" className={styles.link}>
          Make files of agreed records
        </Link>
      ) : null}
    </section>
  );
}

function hasWaiting(records: readonly RecordSummary[]): boolean {
  const { drafts, waiting, toFile } = groupByNextStep(records);
  return drafts.length + waiting.length + toFile.length > 0;
}

function isQuiet(board: Board): boolean {
  return dueThisWeek(board).length === 0 && decisionItems(board).length === 0;
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
