import { isBlank } from '@domain/section/words';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  voice: {
    margin: 0,
    padding: '8px 12px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  who: { fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, whiteSpace: 'pre-line' },
});

type WorkerWordsProps = {
  /** Whose words they are and what about: "Priya Castell, reflection". */
  readonly label: string;
  readonly words: string;
  readonly children?: ReactNode;
};

/** The worker's own words beside the manager's; they look like what they are, another voice, and never like a fault. */
export function WorkerWords({ label, words, children }: WorkerWordsProps) {
  const styles = useStyles();
  return (
    <figure className={styles.voice} aria-label={label}>
      <figcaption className={styles.who}>{label}</figcaption>
      {isBlank(words) ? null : <p className={styles.words}>{words.trim()}</p>}
      {children}
    </figure>
  );
}
