import { type Share, sayShare } from '@domain/board/clinic';
import { makeStyles, tokens } from '@fluentui/react-components';

export type NamedShare = { readonly name: string; readonly share: Share };

const WIDTH = 320;
const HEIGHT = 12;
const FULL = 100;

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    lineHeight: '20px',
    '& th, & td': { padding: '3px 16px 3px 0', textAlign: 'left', fontWeight: 'inherit' },
    '& thead th': { fontWeight: tokens.fontWeightSemibold },
  },
  // Every such table of the page has the same columns.
  name: { width: '224px' },
  number: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', '&&': { textAlign: 'right' } },
  bar: { display: 'block', width: `${String(WIDTH)}px`, height: `${String(HEIGHT)}px`, maxWidth: '32vw' },
  frame: {
    fill: 'none',
    stroke: tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  part: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
});

type ShareBarsProps = { readonly caption: string; readonly what: string; readonly shares: readonly NamedShare[] };

/** A bar for each name, with its numbers in words beside it: a table that is also a chart. */
export function ShareBars({ caption, what, shares }: ShareBarsProps) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {what}
          </th>
          <th scope="col" className={styles.number}>
            Records with it
          </th>
          <td aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {shares.map(({ name, share }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className={styles.number}>{share.asked === 0 ? 'Not asked' : sayShare(share)}</td>
            <td aria-hidden="true">
              {share.percent === null ? null : (
                <svg
                  className={styles.bar}
                  viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
                  preserveAspectRatio="none"
                  focusable="false"
                  aria-hidden="true"
                >
                  <rect className={styles.part} x="0" y="0" height={HEIGHT} width={(WIDTH * share.percent) / FULL} />
                  <rect className={styles.frame} x="0.5" y="0.5" height={HEIGHT - 1} width={WIDTH - 1} />
                </svg>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
