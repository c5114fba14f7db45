import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ spacer: { padding: 0, border: 'none' } });

type RowsOutOfSightProps = { readonly height: number; readonly columns: number };

/** Stands for the rows of a long list that are not drawn, so that the scroll bar tells the truth. */
export function RowsOutOfSight({ height, columns }: RowsOutOfSightProps) {
  const styles = useStyles();
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={columns} className={styles.spacer} style={{ height }} />
    </tr>
  );
}
