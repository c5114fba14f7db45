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
  actions: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  link: { alignSelf: 'flex-start', color: tokens.colorBrandForegroundLink },
});

/** What waits for a worker: records to answer, and their own actions that are due, past their day or drifting. */
export function WorkersToday() {
  const styles = useStyles();
  const today = useToday();
  const { name } = useSession();
  const reviews = useAnswer('reviews:list', undefined);
  const actions = useAnswer('actions:list', undefined);
  const problem = reviews.failure ?? actions.failure;
  const tryAgain = () => void Promise.all([reviews.refetch(), actions.refetch()]);
  return (
    <>
      {problem ? <FailureStrip failure={problem} onTryAgain={tryAgain} /> : null}
      {reviews.isLoading ? <Spinner label="Looking" delay={300} /> : null}
      <div className={styles.columns}>
        {reviews.answer ? <Reviews reviews={reviews.answer} today={today} /> : <div />}
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
