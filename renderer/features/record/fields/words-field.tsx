import { Field, makeStyles, mergeClasses, Textarea } from '@fluentui/react-components';
import { cleanText } from '../clipboard/clean-text';
import type { TextFieldProps } from './line-field';
import { LONGEST_WORDS, useBounded } from './use-bounded';

const useStyles = makeStyles({
  // Grows with what is written: nothing is ever hidden behind a scroll bar of three lines.
  words: {
    minHeight: '28px',
    height: 'auto',
    maxHeight: 'none',
    fieldSizing: 'content',
    padding: '4px 10px',
    lineHeight: '20px',
  },
  tall: { minHeight: '48px' },
  large: { fontSize: '16px', lineHeight: '24px' },
});

/**
 * `isLarge`: as large as free writing, where the words themselves are what the section is for. `isTall`: begins with two
 * lines, where a sentence or two is asked for.
 */
type WordsFieldProps = TextFieldProps & { readonly isLarge?: boolean; readonly isTall?: boolean };

/** A few lines of words. */
export function WordsField({
  label,
  field,
  value,
  onChange,
  placeholder = '',
  hint,
  longest = LONGEST_WORDS,
  isLarge = false,
  isTall = false,
}: WordsFieldProps) {
  const styles = useStyles();
  const change = useBounded(longest, onChange);
  return (
    <Field label={label} hint={hint ?? null}>
      <Textarea
        data-field={field}
        size="medium"
        resize="none"
        rows={1}
        value={value}
        placeholder={placeholder}
        lang="en-GB"
        spellCheck
        textarea={{ className: mergeClasses(styles.words, isTall && styles.tall, isLarge && styles.large) }}
        onChange={(_event, data) => change(cleanText(data.value))}
      />
    </Field>
  );
}
