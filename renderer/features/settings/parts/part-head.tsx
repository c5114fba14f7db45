import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  text: { margin: '4px 0 12px', lineHeight: '20px', color: tokens.colorNeutralForeground2, maxWidth: '75ch' },
});

/** The heading of a part and what it is for. */
export function PartHead({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <header>
      <h2 className={styles.title}>{title}</h2>
      {children === undefined ? null : <p className={styles.text}>{children}</p>}
    </header>
  );
}

/** Said wherever a threshold can be changed. */
export const BEGUN_RECORDS_KEEP =
  'Records that have already begun keep the settings they were begun with; a change counts for records begun after it.';
