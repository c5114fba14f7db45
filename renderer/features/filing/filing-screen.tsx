import type { Failure } from '@contract/failure';
import type { ToFile } from '@contract/filing-calls';
import { formatShortDate } from '@domain/calendar/format-date';
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { FailureStrip } from '../../desktop/failure-strip';
import { useAnswer } from '../../desktop/use-answer';
import { useRefresh } from '../../desktop/use-refresh';
import { useToday } from '../../desktop/use-today';
import { EmptyState } from '../../ui/empty-state';
import { HeadRow } from '../../ui/head-row';
import { MessageStrip } from '../../ui/message-strip';
import { Page } from '../../ui/page';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  table: { width: '100%', maxWidth: '800px', borderCollapse: 'collapse' },
  cell: { padding: '8px 16px 8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
});

/** What business support works from: copies that wait to be put on a child's file, and when supervision is due. */
export function FilingScreen() {
  const styles = useStyles();
  const { answer, failure, isLoading, refetch } = useAnswer('filing:list', undefined);
  const filing = useFiling();
  return (
    <Page
      title="To be filed"
      subtitle="Copies that were made for a child’s file and that nobody has said are on it. You see case references and record numbers, never names or what a record says."
    >
      {failure ? <FailureStrip failure={failure} onTryAgain={() => void refetch()} /> : null}
      {filing.failure ? <FailureStrip failure={filing.failure} onDismiss={filing.dismiss} /> : null}
      {filing.filed === null ? null : (
        <MessageStrip intent="success" title={`${filing.filed} is marked as on the file.`} onDismiss={filing.dismiss} />
      )}
      {isLoading ? <Spinner label="Looking" delay={300} size="small" /> : null}
      {answer?.toFile.length === 0 ? (
        <EmptyState
          title="Nothing waits to be filed"
          text="When a manager makes the copy of an agreed record for a child’s file, it is listed here until it is on it."
        />
      ) : null}
      {answer && answer.toFile.length > 0 ? (
        <table className={styles.table} aria-label="To be filed">
          <HeadRow heads={['Record', 'Case reference', 'Copy made', '']} />
          <tbody>
            {answer.toFile.map((copy) => (
              <tr key={copy.recordId}>
                <td className={styles.cell}>{copy.number}</td>
                <td className={styles.cell}>{copy.reference}</td>
                <td className={styles.cell}>{formatShortDate(copy.exportedOn)}</td>
                <td className={styles.cell}>
                  <Button
                    size="small"
                    aria-label={`It is on the file: ${copy.number}`}
                    onClick={() => void filing.file(copy)}
                  >
                    It is on the file
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {answer && answer.due.length > 0 ? (
        <section className={styles.part} aria-labelledby="filing-due">
          <h2 id="filing-due" className={styles.title}>
            When supervision is next due
          </h2>
          <table className={styles.table} aria-labelledby="filing-due">
            <HeadRow heads={['Case reference', 'Due']} />
            <tbody>
              {answer.due.map(({ reference, due }) => (
                <tr key={reference}>
                  <td className={styles.cell}>{reference}</td>
                  <td className={styles.cell}>{formatShortDate(due)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </Page>
  );
}

function useFiling() {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const today = useToday();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [filed, setFiled] = useState<string | null>(null);
  const dismiss = () => {
    setFailure(null);
    setFiled(null);
  };
  const file = async ({ recordId, number }: ToFile) => {
    dismiss();
    const reply = await desktop.call('filing:confirm', { recordId, filedOn: today });
    if (reply.ok) setFiled(number);
    else setFailure(reply.failure);
    refresh('filing:list');
    // The button that was pressed goes with its row.
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  };
  return { file, failure, filed, dismiss };
}
