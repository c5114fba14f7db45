import { Field, makeStyles, Textarea } from '@fluentui/react-components';

const useStyles = makeStyles({
  // Grows with what is written: nothing is hidden behind a scroll bar of three lines.
  words: { minHeight: '52px', height: 'auto', maxHeight: 'none', fieldSizing: 'content', lineHeight: '20px' },
  low: { minHeight: '28px', height: 'auto', maxHeight: 'none', fieldSizing: 'content', lineHeight: '20px' },
});

/** The contract's bound for one field of words. */
const LONGEST_WORDS = 20_000;

type WordsBoxProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly longest?: number;
  /** Begins with one line, where a few words are asked for. */
  readonly isLow?: boolean;
  /** Where the list of what is missing leads. */
  readonly place?: string;
};

/** A few lines of a person's own words. */
export function WordsBox({
  label,
  value,
  onChange,
  hint,
  longest = LONGEST_WORDS,
  isLow = false,
  place,
}: WordsBoxProps) {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint ?? null} data-place={place}>
      <Textarea
        value={value}
        resize="none"
        rows={isLow ? 1 : 2}
        maxLength={longest}
        lang="en-GB"
        spellCheck
        textarea={{ className: isLow ? styles.low : styles.words }}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}
