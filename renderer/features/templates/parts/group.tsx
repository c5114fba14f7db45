import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  hint: { margin: '-4px 0 0', color: tokens.colorNeutralForeground2, fontSize: '12px', lineHeight: '16px' },
});

type GroupProps = {
  readonly title: string;
  readonly hint?: string;
  readonly part: string;
  readonly children: ReactNode;
};

/** Fields that belong together under one title. `part` is the name by which a problem finds them. */
export function Group({ title, hint, part, children }: GroupProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id} data-part={part}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      {children}
    </section>
  );
}
