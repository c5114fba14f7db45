import type { DifferenceView, KnownFile } from '@contract/examine-calls';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { placeWords } from './examined-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  item: { paddingLeft: '12px', borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  place: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  words: { margin: '2px 0 0', lineHeight: '20px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  gone: { textDecorationLine: 'line-through', backgroundColor: tokens.colorPaletteRedBackground1 },
  fresh: {
    marginInline: '2px',
    textDecorationLine: 'underline',
    backgroundColor: tokens.colorPaletteGreenBackground1,
    fontWeight: 600,
  },
  // Said to a screen reader, which reads crossed-out words like any others.
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type DifferenceListProps = {
  readonly differences: KnownFile['inFile'];
  /** What is said where there are none. */
  readonly none: string;
};

/** Each place that is not the same, with the words before and after. */
export function DifferenceList({ differences, none }: DifferenceListProps) {
  const styles = useStyles();
  const { shown, more } = differences;
  if (shown.length === 0) return <p className={styles.quiet}>{none}</p>;
  return (
    <>
      <ul className={styles.list}>
        {shown.map((difference, position) => (
          <li key={`difference-${String(position)}`} className={styles.item}>
            <p className={styles.place}>{placeWords(difference)}</p>
            <Words difference={difference} />
          </li>
        ))}
      </ul>
      {more > 0 ? <p className={styles.quiet}>And {more} more, which are not shown.</p> : null}
    </>
  );
}

function Words({ difference: { kind, words, known } }: { readonly difference: DifferenceView }) {
  const styles = useStyles();
  if (words !== null) {
    return (
      <p className={styles.words}>
        {words.map((change, position) => (
          <Stretch key={`stretch-${String(position)}`} {...change} />
        ))}
      </p>
    );
  }
  if (known === null) return <p className={mergeClasses(styles.words, styles.quiet)}>Its words are no longer kept.</p>;
  if (kind !== 'CHANGED') {
    return (
      <p className={styles.words}>
        <Stretch kind={kind === 'ADDED' ? 'NEW' : 'GONE'} text={known} />
      </p>
    );
  }
  return (
    <p className={styles.words}>
      <span className={styles.quiet}>The earlier words are no longer kept. It now says: </span>
      <Stretch kind="NEW" text={known} />
    </p>
  );
}

type StretchProps = NonNullable<DifferenceView['words']>[number];

function Stretch({ kind, text }: StretchProps) {
  const styles = useStyles();
  if (kind === 'SAME') return text;
  const isGone = kind === 'GONE';
  const Tag = isGone ? 'del' : 'ins';
  return (
    <Tag className={isGone ? styles.gone : styles.fresh}>
      <span className={styles.heard}>{isGone ? ' taken out: ' : ' put in: '}</span>
      {text}
      <span className={styles.heard}>{isGone ? ' end of taken out ' : ' end of put in '}</span>
    </Tag>
  );
}
