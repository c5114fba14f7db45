import { countWords } from '@domain/section/words';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  count: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '20px', fontVariantNumeric: 'tabular-nums' },
});

type WordCountProps = { readonly text: string; readonly enough: number };

/** How long it has become. A guide, never a limit; nothing while nothing is written. */
export function WordCount({ text, enough }: WordCountProps) {
  const styles = useStyles();
  const count = countWords(text);
  if (count === 0) return null;
  return (
    <p className={styles.count}>
      {count <= enough
        ? `${String(count)} of ${String(enough)} words`
        : `${String(count)} words. About ${String(enough)} is enough: in a short one, every word is heard.`}
    </p>
  );
}
