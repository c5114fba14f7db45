import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  page: { padding: '24px', display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  header: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px 24px' },
  words: { flexGrow: 1, minWidth: '240px' },
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
});

type PageProps = {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** One screen: its title takes the focus on arrival, so that the keyboard and a screen reader start at the top. */
export function Page({ title, subtitle, actions, children }: PageProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <div className={styles.words}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {subtitle ? <p className={styles.subtitle}>{subtitle}</p> : null}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}
