import { formatShortDate } from '@domain/calendar/format-date';
import type { ChallengeInList } from '@domain/challenge/challenge';
import type { RecordSummary } from '@domain/record/record';
import { recordTitle } from '@domain/record/record-numbers';
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAnswer } from '../../../desktop/use-answer';
import { EmptyState } from '../../../ui/empty-state';
import { HeadRow } from '../../../ui/head-row';
import { Page } from '../../../ui/page';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    padding: '8px 16px 8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  link: {
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** What quality assurance reads: agreed records of every team, and the challenge log. */
export function AgreedScreen() {
  const styles = useStyles();
  const { answer, failure, isLoading, refetch } = useAnswer('records:list', undefined);
  const challenges = useAnswer('challenges:list', undefined);
  return (
    <Page
      title="Agreed records"
      subtitle="Take a sample to read. Each record you open is written down, with your name. Drafts and what is out for an answer are not shown."
    >
      {failure ? <FailureStrip failure={failure} onTryAgain={() => void refetch()} /> : null}
      {isLoading ? <Spinner label="Looking" delay={300} size="small" /> : null}
      {answer?.length === 0 ? (
        <EmptyState
          title="Nothing is agreed yet"
          text="Records come here when a manager has agreed and signed them. Come back once the first is."
        />
      ) : null}
      {answer && answer.length > 0 ? <Records records={answer} /> : null}
      <h2 className={styles.title}>Open challenges</h2>
      {challenges.failure ? <FailureStrip failure={challenges.failure} /> : null}
      {challenges.answer?.length === 0 ? <p>No challenge is open.</p> : null}
      {challenges.answer && challenges.answer.length > 0 ? <Challenges challenges={challenges.answer} /> : null}
    </Page>
  );
}

function Records({ records }: { readonly records: readonly RecordSummary[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label="Agreed records">
      <HeadRow heads={['Child', 'Record', 'Session', 'Manager']} />
      <tbody>
        {records.map((record) => (
          <tr key={record.id}>
            <td className={styles.cell}>{record.childName}</td>
            <td className={styles.cell}>
              <Link href={`/agreed/${record.id}`} className={styles.link}>
                {recordTitle(record)}
              </Link>
            </td>
            <td className={styles.cell}>{record.sessionDate === null ? '' : formatShortDate(record.sessionDate)}</td>
            <td className={styles.cell}>{record.supervisor}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Challenges({ challenges }: { readonly challenges: readonly ChallengeInList[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label="Open challenges">
      <HeadRow heads={['Child', 'Raised', 'What was asked', 'Answer']} />
      <tbody>
        {challenges.map((challenge) => (
          <tr key={challenge.id}>
            <td className={styles.cell}>{challenge.childName}</td>
            <td className={styles.cell}>
              {formatShortDate(challenge.raisedOn)}, {challenge.raisedBy}
            </td>
            <td className={styles.cell}>{challenge.issue}</td>
            <td className={styles.cell}>{challenge.response === '' ? 'None yet' : challenge.response}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
