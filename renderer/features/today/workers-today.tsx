import { markOfChild } from '@domain/board/board-items';
import { sayLast, sayStanding } from '@domain/board/board-words';
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { FailureStrip } from '../../desktop/failure-strip';
import { useSession } from '../../desktop/session';
import { useAnswer } from '../../desktop/use-answer';
import { useToday } from '../../desktop/use-today';
import { ShortList } from '../../ui/short-list';
import { ownActionItem, ownActionsAhead } from './own-actions';
import { Reviews } from './reviews';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: '24px 40px',
    alignItems: 'start',
    '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: '24px', minWidth: 0 },
  actions: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  link: { alignSelf: 'flex-start', color: tokens.colorBrandForegroundLink },
});

/** What waits for a worker: records to answer, and their own actions that are due, past their day or drifting. */
export function WorkersToday() {
  const styles = useStyles();
  const today = useToday();
  const { name, storeKind } = useSession();
  const reviews = useAnswer('reviews:list', undefined);
  const actions = useAnswer('actions:list', undefined);
  const problem = reviews.failure ?? actions.failure;
  const tryAgain = () => void Promise.all([reviews.refetch(), actions.refetch()]);
  return (
    <>
      {problem ? <FailureStrip failure={problem} onTryAgain={tryAgain} /> : null}
      {reviews.isLoading ? <Spinner label="Looking" delay={300} /> : null}
      <div className={styles.columns}>
        <div className={styles.column}>
          {reviews.answer ? <Reviews reviews={reviews.answer} today={today} /> : null}
          {storeKind === 'TEAM' ? <NextSupervisions /> : null}
        </div>
        {actions.answer ? (
          <div className={styles.actions}>
            <ShortList
              title="Your actions"
              items={ownActionsAhead(actions.answer, name, today).map((line) => ownActionItem(line, today))}
              shownAtFirst={8}
              none="None of your agreed actions is due this week or past its day."
            />
            <Link href="/actions" className={styles.link}>
              All actions, and how they are going
            </Link>
          </div>
        ) : null}
      </div>
    </>
  );
}

/** Their own line of the team's board: facts about the children they work with, in the words the manager reads. */
function NextSupervisions() {
  const { answer, failure, refetch } = useAnswer('board:own', undefined);
  if (failure) return <FailureStrip failure={failure} onTryAgain={refetch} />;
  if (answer === undefined) return null;
  return (
    <ShortList
      title="Next supervision of your children"
      items={answer.map((child) => ({
        ...{ key: child.id, title: child.name, href: `/children/${child.id}`, mark: markOfChild(child) },
        ...{ about: child.last === null ? '' : sayLast(child), words: sayStanding(child) },
      }))}
      shownAtFirst={8}
      none="No child of yours is in the caseload yet."
    />
  );
}
