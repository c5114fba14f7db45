import type { DocumentChart } from '@domain/document/document';
import { NUMBER_LINE, placesOn } from '@domain/document/number-line';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  chart: { display: 'block', width: '100px', height: '13px', margin: '0 0 4px' },
  line: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1.2 },
  reached: { stroke: tokens.colorNeutralForeground1, strokeWidth: 3 },
  dot: { fill: tokens.colorNeutralForeground1 },
});

/** A number's place on its line, as it is drawn in the Word file. */
export function PlaceOnScale({ chart }: { readonly chart: DocumentChart }) {
  const styles = useStyles();
  const { width, height, left, right, middle, tick, dot } = NUMBER_LINE;
  const { reached, steps } = placesOn(chart);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={chart.description}
    >
      <line className={styles.line} x1={left} x2={right} y1={middle} y2={middle} />
      {steps.map((x) => (
        <line key={x} className={styles.line} x1={x} x2={x} y1={middle - tick} y2={middle + tick} />
      ))}
      <line className={styles.reached} x1={left} x2={reached} y1={middle} y2={middle} />
      <circle className={styles.dot} cx={reached} cy={middle} r={dot} />
    </svg>
  );
}
