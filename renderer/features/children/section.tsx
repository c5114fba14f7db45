import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  section: {
    '& > p': { margin: 0, color: tokens.colorNeutralForeground2 },
    '& td': { paddingBlock: '6px', verticalAlign: 'top' },
  },
  title: { fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold, margin: '0 0 8px' },
});

/** A titled part of the child's page. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
