import type { Answer } from '@contract/contract';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useId, useRef } from 'react';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 16px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  count: { flexGrow: 1, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  copied: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  words: {
    margin: 0,
    maxHeight: '140px',
    overflowY: 'auto',
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: 'inherit',
    fontSize: '13px',
    lineHeight: '20px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const count = new Intl.NumberFormat('en-GB');

export type Part = Answer<'paste:parts'>['parts'][number];

type PartCardProps = {
  readonly part: Part;
  /** Which of how many, counted from 1. */
  readonly number: number;
  readonly total: number;
  readonly limit: number | null;
  readonly isCopied: boolean;
  readonly onCopy: (part: Part, within: HTMLElement) => void;
};

/** One part: how long it is, its words to look at, and a button that copies it. */
export function PartCard({ part, number, total, limit, isCopied, onCopy }: PartCardProps) {
  const styles = useStyles();
  const titleId = useId();
  const words = useRef<HTMLElement>(null);
  const title = total === 1 ? 'All of it' : `Part ${String(number)} of ${String(total)}`;
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h3 id={titleId} className={styles.title}>
          {title}
        </h3>
        <span className={styles.count}>{lengthWords(part.characters, limit)}</span>
        {isCopied ? (
          <span className={styles.copied}>
            <CheckmarkCircleRegular aria-hidden="true" /> Copied
          </span>
        ) : null}
        <Button icon={<CopyRegular />} onClick={() => words.current && onCopy(part, words.current)}>
          {total === 1 ? 'Copy all of it' : `Copy part ${String(number)}`}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled without a mouse too */}
      <section ref={words} className={styles.words} tabIndex={0} aria-label={`The words of ${title.toLowerCase()}`}>
        {part.text}
      </section>
    </section>
  );
}

function lengthWords(characters: number, limit: number | null): string {
  const length = count.format(characters);
  return limit === null ? `${length} characters` : `${length} of ${count.format(limit)} characters`;
}
