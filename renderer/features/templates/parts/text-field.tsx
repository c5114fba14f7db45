import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';

const useStyles = makeStyles({
  // Grows with what is written: nothing is hidden behind a scroll bar of three lines.
  words: {
    minHeight: '30px',
    height: 'auto',
    maxHeight: 'none',
    fieldSizing: 'content',
    padding: '5px 10px',
    lineHeight: '20px',
  },
});

export type TextFieldProps = {
  readonly label: string;
  /** The name by which a problem finds this field. */
  readonly field: string;
  readonly value: string;
  readonly longest: number;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  /** True where the label is for screen readers only, as in a list of lines under one heading. */
  readonly isLabelHidden?: boolean;
};

/** Words of a form in one paragraph, such as a title: wrapped where they are long, and never broken by Enter or a paste. */
export function LineField({ onKeyDown, onChange, ...props }: TextFieldProps) {
  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    onKeyDown?.(event);
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
  };
  return (
    <WordsField {...props} onKeyDown={pressed} onChange={(value) => onChange(value.replaceAll(/[\r\n]+/g, ' '))} />
  );
}

/** A few lines of them. */
export function WordsField(props: TextFieldProps) {
  const styles = useStyles();
  const { change, problem } = useBounded(props);
  const { label, field, value, hint, placeholder, onKeyDown, isLabelHidden } = props;
  return (
    <Field {...(isLabelHidden ? {} : { label })} {...(hint ? { hint } : {})} {...problem}>
      <Textarea
        data-field={field}
        resize="none"
        rows={1}
        value={value}
        lang="en-GB"
        spellCheck
        textarea={{ className: styles.words }}
        {...(isLabelHidden ? { 'aria-label': label } : {})}
        {...(placeholder ? { placeholder } : {})}
        {...(onKeyDown ? { onKeyDown } : {})}
        onChange={(_event, data) => change(data.value)}
      />
    </Field>
  );
}

/** Applies a change that fits and refuses one that does not, so that no paste is cut off without a word. */
function useBounded({ longest, onChange }: TextFieldProps) {
  const [isTooLong, setIsTooLong] = useState(false);
  const change = (value: string) => {
    setIsTooLong(value.length > longest);
    if (value.length <= longest) onChange(value);
  };
  const problem = isTooLong
    ? {
        validationState: 'warning' as const,
        validationMessage: `This is too long (over ${longest.toLocaleString('en-GB')} letters). Nothing was added.`,
      }
    : {};
  return { change, problem };
}
