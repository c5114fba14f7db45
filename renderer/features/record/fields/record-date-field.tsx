import { formatDateWithWeekday } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import { parseTypedDate } from '@domain/calendar/parse-typed-date';
import { makeStyles } from '@fluentui/react-components';
import { DateField } from '../../../ui/date-field';
import { useRecordDesk } from '../record-desk-context';

// As narrow as its column, like the fields beside it.
const useStyles = makeStyles({
  date: { minWidth: 0, '& .fui-Input': { minWidth: 0 }, '& input': { minWidth: 0, width: '100%' } },
});

type RecordDateFieldProps = {
  readonly label: string;
  readonly field: string;
  readonly date: LocalDate | null;
  readonly text: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly onChange: (next: { readonly date: LocalDate | null; readonly text: string }) => void;
};

/** A typed date, counted from today: "fri", "2w", "12/11". */
export function RecordDateField({ label, field, date, text, hint, problem, onChange }: RecordDateFieldProps) {
  const styles = useStyles();
  const { today } = useRecordDesk();
  return (
    <div className={styles.date} data-field={field}>
      <DateField
        label={label}
        date={date}
        text={date !== null && text === '' ? formatDateWithWeekday(date) : text}
        parse={(typed) => parseTypedDate(typed, today)}
        format={formatDateWithWeekday}
        hint={hint ?? ''}
        {...(problem === undefined ? {} : { problem })}
        onChange={(next) => onChange({ ...next, text: next.text.slice(0, 200) })}
      />
    </div>
  );
}
