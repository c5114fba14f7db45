import type { ExportReceiptView, ReceiptsOf } from '@contract/export-calls';
import { formatDateWithWeekday } from '@domain/calendar/format-date';
import { type Instant, localDateOfInstant } from '@domain/calendar/local-date';
import { EXPORT_PROFILE_LABELS } from '@domain/export/export-profile';
import { isSealed } from '@domain/record/life-cycle';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { FailureStrip } from '../../desktop/failure-strip';
import { useAnswer } from '../../desktop/use-answer';
import { TABLE_LOOK } from './table-look';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '8px' },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  table: TABLE_LOOK,
  when: { width: '14%' },
  record: { width: '22%' },
  copy: { width: '18%' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  small: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: '12px', lineHeight: '16px' },
  none: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
});

/** Everything that has left the store as a copy of these records, the newest first. A receipt never goes away. */
export function ExportedBefore({ of }: { readonly of: ReceiptsOf }) {
  const styles = useStyles();
  const id = useId();
  const body = useRef<HTMLTableSectionElement>(null);
  const [pages, setPages] = useState<readonly (number | null)[]>([null]);
  const { answer, failure, refetch } = useAnswer('exports:receipts', { of, before: null });
  const more = (before: number) => {
    const next = body.current?.querySelectorAll('tr').length ?? 0;
    setPages([...pages, before]);
    // The button is gone: the focus goes to the first of the older ones.
    requestAnimationFrame(() => requestAnimationFrame(() => body.current?.querySelectorAll('a')[next - 1]?.focus()));
  };
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        Exported before
      </h2>
      {failure ? <FailureStrip failure={failure} onTryAgain={() => void refetch()} /> : null}
      {answer?.receipts.length === 0 ? (
        <p className={styles.none}>
          Nothing has been exported yet. Each file that is made leaves a receipt here: who made it, when, of which
          version, where to, and what was found in it.
        </p>
      ) : null}
      {answer && answer.receipts.length > 0 ? (
        <table className={styles.table} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col" className={styles.when}>
                When and by whom
              </th>
              <th scope="col" className={styles.record}>
                Record
              </th>
              <th scope="col" className={styles.copy}>
                Copy
              </th>
              <th scope="col">File and folder</th>
            </tr>
          </thead>
          <tbody ref={body}>
            {pages.map((before, place) => (
              <ReceiptsPage
                key={before}
                of={of}
                before={before}
                {...(place === pages.length - 1 ? { onMore: more } : {})}
              />
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}

type PageProps = {
  readonly of: ReceiptsOf;
  readonly before: number | null;
  /** Only for the last page that is shown. */
  readonly onMore?: (before: number) => void;
};

function ReceiptsPage({ of, before, onMore }: PageProps) {
  const { answer } = useAnswer('exports:receipts', { of, before });
  const last = answer?.receipts.at(-1);
  return (
    <>
      {answer?.receipts.map((receipt) => (
        <ReceiptRow key={receipt.row} receipt={receipt} />
      ))}
      {onMore && answer?.hasMore && last ? (
        <tr>
          <td colSpan={4}>
            <Button size="small" onClick={() => onMore(last.row)}>
              Show earlier exports
            </Button>
          </td>
        </tr>
      ) : null}
    </>
  );
}

const FORMATS = { WORD: 'Word', PDF: 'PDF' } as const;

function ReceiptRow({ receipt }: { readonly receipt: ExportReceiptView }) {
  const styles = useStyles();
  const { recordId, recordNumber, childName, version, state, profile, format, pieces } = receipt;
  return (
    <tr>
      <td>
        {sayMoment(receipt.exportedAt)}
        <span className={styles.quiet}>{receipt.exportedBy}</span>
      </td>
      <td>
        <Link href={`/records/${recordId}`}>{recordNumber}</Link>, version {version}
        <span className={styles.quiet}>{childName}</span>
      </td>
      <td>
        {EXPORT_PROFILE_LABELS[profile]}, {FORMATS[format]}
        {isSealed(state) ? null : <span className={styles.quiet}>Marked as a draft</span>}
        <span className={styles.quiet}>{pieces === null ? '' : `${pieces} of ${pieces} pieces present`}</span>
      </td>
      <td>
        {receipt.fileName}
        {receipt.folder === null ? null : <span className={styles.small}>{receipt.folder}</span>}
        <span className={styles.small}>File code {receipt.fileCode}</span>
      </td>
    </tr>
  );
}

const timeOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

function sayMoment(moment: Instant): string {
  return `${formatDateWithWeekday(localDateOfInstant(moment))}, ${timeOfDay.format(new Date(moment))}`;
}
