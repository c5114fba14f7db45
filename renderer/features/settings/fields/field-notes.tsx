import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  problem: { margin: '4px 0 0', fontSize: '12px', lineHeight: '16px', fontWeight: tokens.fontWeightSemibold },
  mark: { fontSize: '12px', lineHeight: '16px', color: tokens.colorBrandForeground1, whiteSpace: 'nowrap' },
});

/** What keeps a field from being saved, under it and read out when it comes. */
export function Problem({ id, problem }: { readonly id: string; readonly problem: string | undefined }) {
  const styles = useStyles();
  return (
    <div id={id} role="status">
      {problem === undefined ? null : <p className={styles.problem}>{problem}</p>}
    </div>
  );
}

/** A word, not a colour, for what was changed and is not saved. */
export function ChangedMark({ isShown }: { readonly isShown: boolean }) {
  const styles = useStyles();
  return isShown ? <span className={styles.mark}>● Changed, not saved yet</span> : null;
}
