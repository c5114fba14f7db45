import type { BoardRecord } from '@domain/board/board';
import { sayRecordWait } from '@domain/board/board-words';
import { formatShortDate } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import type { RecordId } from '@domain/identifiers';
import { RECORD_STATE_LABELS, type RecordState, type RecordSummary } from '@domain/record/record';
import { recordTitle } from '@domain/record/record-numbers';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { HIDDEN_LOOK, HOVER_AROUND } from '../../ui/entry-look';
import { StatusMark, type StatusShape } from '../../ui/status-mark';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 5fr) 88px',
    gap: '4px 12px',
    alignItems: 'center',
    padding: '8px 0',
    minHeight: '40px',
    boxSizing: 'border-box',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, boxShadow: HOVER_AROUND },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' },
  },
  child: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  date: { textAlign: 'right', '@media (max-width: 900px)': { textAlign: 'left' } },
  standing: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 16px',
    gridColumn: '2 / -1',
    '@media (max-width: 900px)': { gridColumn: '1 / -1' },
    lineHeight: '20px',
    color: tokens.colorNeutralForeground1,
  },
  more: { alignSelf: 'flex-start', position: 'relative' },
  hidden: HIDDEN_LOOK,
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const SHOWN_AT_FIRST = 5;

type RecordListProps = {
  readonly title: string;
  readonly records: readonly RecordSummary[];
  /** What happens next to each and by when, for those who may see it; and the day it was worked out for. */
  readonly clocks: ReadonlyMap<RecordId, BoardRecord>;
  readonly today: LocalDate | null;
};

/** One short list of records; Enter opens the record. */
export function RecordList({ title, records, clocks, today }: RecordListProps) {
  const styles = useStyles();
  const titleId = useId();
  const list = useRef<HTMLUListElement>(null);
  const [most, setMost] = useState(SHOWN_AT_FIRST);
  const showAll = () => {
    setMost(records.length);
    requestAnimationFrame(() => list.current?.querySelectorAll('a')[SHOWN_AT_FIRST]?.focus());
  };
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {title}
      </h3>
      {records.length === 0 ? <p className={styles.none}>None.</p> : null}
      <ul ref={list} className={styles.list} hidden={records.length === 0}>
        {records.slice(0, most).map((record) => (
          <li key={record.id}>
            <Link href={`/records/${record.id}`} className={styles.row}>
              <span className={styles.child}>{record.childName}</span>
              <span className={styles.quiet}>
                {recordTitle(record)}
                {record.supervisee ? `, with ${record.supervisee}` : ''}
              </span>
              <span className={mergeClasses(styles.quiet, styles.date)}>
                {record.sessionDate ? formatShortDate(record.sessionDate) : 'No date yet'}
              </span>
              <span className={styles.standing}>
                <StatusMark shape={SHAPES[record.state]}>{RECORD_STATE_LABELS[record.state]}</StatusMark>
                <Clock clock={clocks.get(record.id)} today={today} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {records.length > most ? (
        <Button size="small" className={styles.more} onClick={showAll}>
          Show all {records.length}
          <span className={styles.hidden}>: {title}</span>
        </Button>
      ) : null}
    </section>
  );
}

function Clock({ clock, today }: { readonly clock: BoardRecord | undefined; readonly today: LocalDate | null }) {
  if (clock === undefined || today === null) return null;
  return <span>{sayRecordWait(clock, today)}</span>;
}

const SHAPES: Readonly<Record<RecordState, StatusShape>> = {
  DRAFT: 'outline',
  SHARED: 'half',
  AGREED: 'filled',
  AGREED_WITH_COMMENT: 'filled',
  AGREED_NO_REPLY: 'filled',
  FILED: 'none',
  DISCARDED: 'none',
};
