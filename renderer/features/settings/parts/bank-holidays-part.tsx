import { BANK_HOLIDAY_LIST, isNextYearCovered, lastDayCovered } from '@domain/calendar/bank-holidays';
import { formatDateWithWeekday, formatShortDate } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import { EXTRA_HOLIDAYS } from '@domain/settings/setting-leaves';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useToday } from '../../../desktop/use-today';
import { MessageStrip } from '../../../ui/message-strip';
import { WordListSetting } from '../fields/word-list-setting';
import { PartHead } from './part-head';

const useStyles = makeStyles({
  year: { margin: '16px 0 4px', fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', columnWidth: '320px', columnGap: '32px' },
  day: { display: 'flex', gap: '12px', padding: '4px 0', lineHeight: '20px', breakInside: 'avoid' },
  date: { width: '120px', flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

/** The days that are no working days besides weekends. */
export function BankHolidaysPart() {
  return (
    <>
      <BankHolidays list={BANK_HOLIDAY_LIST} today={useToday()} />
      <WordListSetting path={EXTRA_HOLIDAYS} />
    </>
  );
}

type BankHolidaysProps = { readonly list: typeof BANK_HOLIDAY_LIST; readonly today: LocalDate };

export function BankHolidays({ list, today }: BankHolidaysProps) {
  const styles = useStyles();
  const last = lastDayCovered(list);
  const thisYear = today.slice(0, 4);
  const years = [...new Set(list.map(({ date }) => date.slice(0, 4)))].filter((year) => year >= thisYear);
  return (
    <>
      <PartHead title="Bank holidays">
        Working days are counted without weekends and these days. The list for England comes with Throughline
        {last === null ? '.' : ` and goes to ${formatShortDate(last)}.`}
      </PartHead>
      {isNextYearCovered(today, list) ? null : (
        <MessageStrip intent="warning" title="The next twelve months are not all covered.">
          {last === null ? 'There is no list.' : `The list ends on ${formatShortDate(last)}.`} After that, dates counted
          in working days may be a day early. A newer version of Throughline brings the next years.
        </MessageStrip>
      )}
      {years.map((year) => (
        <section key={year} aria-label={`Bank holidays of ${year}`}>
          <h3 className={styles.year}>{year}</h3>
          <ul className={styles.list}>
            {list
              .filter(({ date }) => date.startsWith(year))
              .map(({ date, name }) => (
                <li key={date} className={styles.day}>
                  <span className={styles.date}>{formatDateWithWeekday(date)}</span>
                  <span>{name}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
