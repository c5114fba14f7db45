import { parseTypedTime } from '@domain/calendar/parse-typed-time';
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { cleanLine } from '../clipboard/clean-text';
import type { TextFieldProps } from './line-field';
import { useBounded } from './use-bounded';

const LONGEST_TIME = 40;

// As narrow as its column, like the fields beside it.
const useStyles = makeStyles({ time: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } } });

/** A time of day that is typed: "17:00", "5pm", "noon". On leaving it shows the time it understood; half of one is kept. */
export function TimeField({ label, field, value, onChange }: TextFieldProps) {
  const styles = useStyles();
  const [isTyping, setIsTyping] = useState(false);
  const change = useBounded(LONGEST_TIME, onChange);
  const time = parseTypedTime(value);
  const isUnclear = !isTyping && value.trim() !== '' && time === null;
  const leave = () => {
    setIsTyping(false);
    if (time !== null && time !== value) onChange(time);
  };
  return (
    <Field
      label={label}
      {...(isUnclear ? { validationMessage: 'Write it like 17:00, 5pm or noon.', validationState: 'warning' } : {})}
    >
      <Input
        className={styles.time}
        data-field={field}
        value={value}
        autoComplete="off"
        onChange={(_event, data) => {
          setIsTyping(true);
          change(cleanLine(data.value));
        }}
        onBlur={leave}
      />
    </Field>
  );
}
