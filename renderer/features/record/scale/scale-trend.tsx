import type { EarlierNumber } from '@contract/record-calls';
import { formatDayAndMonth, formatShortDate } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import { useRecordDesk } from '../record-desk-context';
import { TrendChart } from './trend-chart';
import { type TrendLine, trendOf } from './trend-lines';
import { dashOf, TrendMark } from './trend-mark';

const useStyles = makeStyles({
  trend: { margin: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 16px' },
  title: { flexBasis: '100%', color: tokens.colorNeutralForeground2, lineHeight: '20px' },
  lines: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    flex: '1 1 240px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  line: { display: 'grid', gridTemplateColumns: '32px minmax(0, 1fr)', gap: '8px', padding: '2px 0' },
  mark: { width: '32px', height: '16px', color: tokens.colorNeutralForeground1 },
});

type ScaleTrendProps = {
  readonly section: string;
  /** The danger statement the scale measures; null for the whole. */
  readonly statement: string | null;
};

/** The numbers of earlier sessions, drawn beside the scale and said in words; nothing where there are none. */
export const ScaleTrend = memo(function ScaleTrend({ section, statement }: ScaleTrendProps) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const trend = useMemo(
    () => trendOf(view.earlierNumbers.filter((number) => isOfScale(number, { section, statement }))),
    [view.earlierNumbers, section, statement],
  );
  if (trend.lines.length === 0) return null;
  return (
    <figure className={styles.trend}>
      <figcaption className={styles.title}>Earlier numbers</figcaption>
      <TrendChart {...trend} />
      <ul className={styles.lines}>
        {trend.lines.map((line, position) => (
          <li key={line.name} className={styles.line}>
            <LineMark line={position} />
            <LineWords {...line} />
          </li>
        ))}
      </ul>
    </figure>
  );
});

/** How a line is drawn, beside whose it is. */
function LineMark({ line }: { readonly line: number }) {
  const styles = useStyles();
  return (
    <svg className={styles.mark} viewBox="0 0 32 16" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <line x1="0" x2="32" y1="8" y2="8" strokeDasharray={dashOf(line)} />
      <TrendMark line={line} x={16} y={8} />
    </svg>
  );
}

/** "Priya Castell, social worker: 4 on 14 Sep, 4 on 12 Oct". */
function LineWords({ name, points }: TrendLine) {
  const { view, today } = useRecordDesk();
  const now = view.content.header.sessionDate ?? today;
  return (
    <span>
      {name}: {points.map(({ day, value }) => `${String(value)} on ${sayDay(day, now)}`).join(', ')}
    </span>
  );
}

/** The year only where it is another one. */
function sayDay(day: LocalDate, now: LocalDate): string {
  return day.slice(0, 4) === now.slice(0, 4) ? formatDayAndMonth(day) : formatShortDate(day);
}

/** A statement keeps its id from form to form; a scale of the whole is known by its section. */
function isOfScale(number: EarlierNumber, { section, statement }: ScaleTrendProps): boolean {
  return number.statement === statement && (statement !== null || number.section === section);
}
