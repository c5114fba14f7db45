import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '24px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    maxWidth: '640px',
    boxSizing: 'border-box',
  },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2, maxWidth: '65ch' },
  action: { marginTop: '8px' },
});

type EmptyStateProps = {
  readonly title: string;
  /** What this place is for. */
  readonly text: ReactNode;
  /** The first step. */
  readonly action?: ReactNode;
};

/** Stands where a list would be: says what the place is for and offers the first step. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  );
}
