import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  head: { textAlign: 'left', padding: '8px 16px 8px 0', fontWeight: tokens.fontWeightSemibold },
});

/** The heads of a plain table; an empty one stands over a column of buttons, which says itself what it is. */
export function HeadRow({ heads }: { readonly heads: readonly string[] }) {
  const styles = useStyles();
  return (
    <thead>
      <tr>
        {heads.map((head) =>
          head === '' ? (
            <td key="step" />
          ) : (
            <th key={head} scope="col" className={styles.head}>
              {head}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}
