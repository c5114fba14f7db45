import type { LocalDate } from '@domain/calendar/local-date';
import { useState } from 'react';
import { RecordDateField } from '../fields/record-date-field';

type ChallengeDayProps = {
  readonly label: string;
  readonly field: string;
  readonly day: LocalDate | null;
  readonly onChange: (day: LocalDate | null) => void;
};

/** A day of a challenge; half a date is kept in the field while it is typed. */
export function ChallengeDay({ label, field, day, onChange }: ChallengeDayProps) {
  const [text, setText] = useState('');
  return (
    <RecordDateField
      label={label}
      field={field}
      date={day}
      text={text}
      onChange={(next) => {
        setText(next.text);
        onChange(next.date);
      }}
    />
  );
}
