import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  aside: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, fontSize: '14px' },
});

type PartProps = { readonly title: string; readonly aside?: string; readonly children: ReactNode };

/** One part of the answer, under its heading. */
export function Part({ title, aside, children }: PartProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title} {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
      </h3>
      {children}
    </section>
  );
}
