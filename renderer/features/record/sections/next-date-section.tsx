import { counted } from '@domain/calendar/counted';
import { daysBetween } from '@domain/calendar/local-date';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { useSectionValue } from '../draft/use-section-value';
import { RecordDateField } from '../fields/record-date-field';
import { WordsField } from '../fields/words-field';
import { useRecordDesk } from '../record-desk-context';
import type { SectionControlProps } from './section-control';

const DAYS_IN_WEEK = 7;

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(200px, 1fr) minmax(0, 2fr)',
    gap: '8px 12px',
    alignItems: 'start',
    '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  distance: { gridColumn: '1 / -1', margin: 0, color: tokens.colorNeutralForeground2 },
});

/** When the next supervision is, and why if it is later than usual. */
export function NextDateSection({ section }: SectionControlProps) {
  const styles = useStyles();
  const { draft } = useRecordDesk();
  const [value, change] = useSectionValue('NEXT_DATE', section.key);
  const sessionDate = useSyncExternalStore(draft.subscribe, () => draft.header().sessionDate);
  const days = value.date && sessionDate ? daysBetween(sessionDate, value.date) : null;
  return (
    <div className={styles.fields}>
      <RecordDateField
        label="Date of the next supervision"
        field="date"
        date={value.date}
        text={value.dateText}
        onChange={({ date, text }) => change({ ...value, date, dateText: text })}
      />
      <WordsField
        label="If longer than usual, why is that right for the child?"
        field="reason"
        value={value.reason}
        onChange={(reason) => change({ ...value, reason })}
      />
      {days !== null && days > 0 ? <p className={styles.distance}>{weeksAndDays(days)} after this one.</p> : null}
    </div>
  );
}

function weeksAndDays(days: number): string {
  const weeks = Math.floor(days / DAYS_IN_WEEK);
  const rest = days % DAYS_IN_WEEK;
  const parts = [weeks > 0 ? counted(weeks, 'week') : '', rest > 0 ? counted(rest, 'day') : ''];
  return parts.filter((part) => part !== '').join(' and ');
}
