import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { usePinned } from './use-pinned';

const useStyles = makeStyles({
  page: { padding: '24px', display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  header: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px 24px' },
  words: { flexGrow: 1, minWidth: '240px' },
  // A head that stays in sight takes as few lines as it can.
  inLine: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 16px', '& > p': { margin: 0 } },
  title: {
    margin: 0,
    fontSize: '20px',
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
  subtitle: { margin: '4px 0 0', color: tokens.colorNeutralForeground2, lineHeight: '20px', maxWidth: '75ch' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  // Where the window is low or narrow, as at 200 %, it scrolls away like the rest and leaves the room to the page.
  pinned: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    '@media (min-height: 600px) and (min-width: 900px)': {
      position: 'sticky',
      top: 0,
      zIndex: 2,
      margin: '-24px -24px 0',
      padding: '8px 24px 0',
      backgroundColor: tokens.colorNeutralBackground1,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

type PageProps = {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  /** Stays in sight with the title while the rest scrolls. */
  readonly pinned?: ReactNode;
  readonly children: ReactNode;
};

/** One screen: its title takes the focus on arrival, so that the keyboard and a screen reader start at the top. */
export function Page({ title, subtitle, actions, pinned, children }: PageProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const head = usePinned(pinned !== undefined);
  const header = (
    <header className={styles.header}>
      <div className={mergeClasses(styles.words, pinned !== undefined && styles.inLine)}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {subtitle ? <p className={styles.subtitle}>{subtitle}</p> : null}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </header>
  );
  return (
    <div className={styles.page}>
      {pinned === undefined ? (
        header
      ) : (
        <div ref={head} className={styles.pinned}>
          {header}
          {pinned}
        </div>
      )}
      {children}
    </div>
  );
}
