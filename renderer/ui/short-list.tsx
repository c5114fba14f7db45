import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { HIDDEN_LOOK, HOVER_AROUND } from './entry-look';
import { StatusMark, type StatusShape } from './status-mark';

const useStyles = makeStyles({
  section: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'stretch' },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  none: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, boxShadow: HOVER_AROUND },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  about: {
    color: tokens.colorNeutralForeground2,
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflowY: 'hidden',
  },
  more: { alignSelf: 'flex-start', position: 'relative' },
  hidden: HIDDEN_LOOK,
});

export type ShortItem = {
  readonly key: string;
  readonly href: string;
  readonly title: string;
  /** A second line, in people's own words; empty for none. */
  readonly about: string;
  readonly words: string;
  readonly mark: StatusShape;
};

type ShortListProps = {
  readonly title: string;
  readonly items: readonly ShortItem[];
  /** Said where there is nothing. */
  readonly none: string;
  readonly shownAtFirst?: number;
};

/** More are added by the button in portions, so that no list is ever too long to draw. */
const PORTION = 100;

/** The first few of a list; the rest is one press away. Enter opens the line. */
export function ShortList({ title, items, none, shownAtFirst = 4 }: ShortListProps) {
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [most, setMost] = useState(shownAtFirst);
  const shown = items.slice(0, most);
  const left = items.length - shown.length;
  const showMore = () => {
    const next = shown.length;
    setMost((now) => now + PORTION);
    // The button may be gone: the focus goes to the first of the new lines.
    requestAnimationFrame(() => list.current?.querySelectorAll('a')[next]?.focus());
  };
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.title}>
        {title} {items.length > 0 ? <span className={styles.count}>{items.length}</span> : null}
      </h2>
      {items.length === 0 ? <p className={styles.none}>{none}</p> : null}
      <ul ref={list} className={styles.list} hidden={items.length === 0}>
        {shown.map((item) => (
          <li key={item.key}>
            <Link href={item.href} className={styles.row}>
              <span className={styles.name}>{item.title}</span>
              {item.about === '' ? null : <span className={styles.about}>{item.about}</span>}
              <StatusMark shape={item.mark}>{item.words}</StatusMark>
            </Link>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button size="small" className={styles.more} onClick={showMore}>
          {left > PORTION
            ? `Show ${String(PORTION)} more of ${String(items.length)}`
            : `Show all ${String(items.length)}`}
          <span className={styles.hidden}>: {title}</span>
        </Button>
      ) : null}
    </section>
  );
}
