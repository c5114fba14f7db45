import type { TypedDay } from '@domain/section/section-fields';
import { RecordDateField } from '../fields/record-date-field';

type ChallengeDayProps = {
  readonly label: string;
  readonly field: string;
  readonly day: TypedDay;
  readonly problem?: string | undefined;
  readonly onChange: (day: TypedDay) => void;
};

/** A day of a challenge; half a date is kept in the field while it is typed. */
export function ChallengeDay({ label, field, day, problem, onChange }: ChallengeDayProps) {
  return (
    <RecordDateField
      label={label}
      field={field}
      date={day.date}
      text={day.text}
      problem={problem}
      onChange={onChange}
    />
  );
}
