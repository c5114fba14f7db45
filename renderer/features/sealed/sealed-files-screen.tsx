import type { SealedPartner } from '@contract/sealed-calls';
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Link, useLocation } from 'wouter';
import { FailureStrip } from '../../desktop/failure-strip';
import { useAnswer } from '../../desktop/use-answer';
import { useToday } from '../../desktop/use-today';
import { EmptyState } from '../../ui/empty-state';
import { HeadRow } from '../../ui/head-row';
import { Page } from '../../ui/page';
import { StatusMark } from '../../ui/status-mark';
import { dayOf, KEY_WORDS, newestFirst, sayStanding } from './sealed-words';

const useStyles = makeStyles({
  table: { width: '100%', maxWidth: '960px', borderCollapse: 'collapse' },
  cell: {
    padding: '8px 16px 8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    lineHeight: '24px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  name: {
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/**
 * Everybody files go to, with where each stands. It has a place of its own, under its own name: "handover" is what
 * the field calls the passing on of a child, and the exports are on their way to the case system.
 */
export function SealedFilesScreen() {
  const [, navigate] = useLocation();
  const { answer, failure, isLoading, refetch } = useAnswer('sealed:partners', undefined);
  return (
    <Page
      title="Sealed files"
      subtitle="For workers at another computer. You make a file that only they can open; they answer in their own Throughline and send a file back that only you can open."
      actions={
        <Button appearance="primary" onClick={() => navigate('/sealed-files/answer')}>
          Bring in an answer…
        </Button>
      }
    >
      {failure ? <FailureStrip failure={failure} onTryAgain={refetch} /> : null}
      {isLoading ? <Spinner label="Looking" delay={300} /> : null}
      {answer?.length === 0 ? <NobodyYet /> : null}
      {answer !== undefined && answer.length > 0 ? <PartnersTable partners={answer} /> : null}
    </Page>
  );
}

function NobodyYet() {
  const [, navigate] = useLocation();
  return (
    <EmptyState
      title="Nobody to exchange files with yet"
      text="Add the worker under People, in Settings. They need no sign-in here: they answer in their own Throughline, at their own computer."
      action={
        <Button appearance="primary" onClick={() => navigate('/settings/people')}>
          Open People
        </Button>
      }
    />
  );
}

function PartnersTable({ partners }: { readonly partners: readonly SealedPartner[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label="Workers">
      <HeadRow heads={['Worker', 'Key card', 'Last file', 'Standing']} />
      <tbody>
        {partners.map((partner) => (
          <PartnerRow key={partner.userId} partner={partner} />
        ))}
      </tbody>
    </table>
  );
}

function PartnerRow({ partner }: { readonly partner: SealedPartner }) {
  const styles = useStyles();
  const today = useToday();
  const key = KEY_WORDS[partner.key];
  const [last] = newestFirst(partner.files);
  const standing = last ? sayStanding(last, today) : null;
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <Link href={`/sealed-files/${partner.userId ?? ''}`} className={styles.name}>
          {partner.name}
        </Link>
        {partner.leftOn === null ? null : <span className={styles.quiet}> (has left)</span>}
      </th>
      <td className={styles.cell}>
        <StatusMark shape={key.shape}>{key.words}</StatusMark>
      </td>
      <td className={styles.cell}>
        {last ? `File ${String(last.number)}, ${dayOf(last.madeAt)}` : <span className={styles.quiet}>None yet</span>}
      </td>
      <td className={styles.cell}>
        {standing ? <StatusMark shape={standing.shape}>{standing.words}</StatusMark> : null}
      </td>
    </tr>
  );
}
