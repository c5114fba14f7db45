import type { DocumentChart } from '@domain/document/document';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  chart: { display: 'block', width: '100px', height: '13px', margin: '0 0 4px' },
  line: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1.2 },
  reached: { stroke: tokens.colorNeutralForeground1, strokeWidth: 3 },
  dot: { fill: tokens.colorNeutralForeground1 },
});

const LINE = { left: 4.6, right: 95.4, middle: 6.5, tick: 3.2, dot: 4.2 };

/** A number's place on its line, as it is drawn in the Word file. */
export function PlaceOnScale({ chart: { value, most, description } }: { readonly chart: DocumentChart }) {
  const styles = useStyles();
  const xOf = (number: number) => LINE.left + (number / most) * (LINE.right - LINE.left);
  const steps = Array.from({ length: most + 1 }, (_, step) => xOf(step));
  const ends = { y1: LINE.middle, y2: LINE.middle };
  return (
    <svg className={styles.chart} viewBox="0 0 100 13" role="img" aria-label={description}>
      <line className={styles.line} x1={LINE.left} x2={LINE.right} {...ends} />
      {steps.map((x) => (
        <line key={x} className={styles.line} x1={x} x2={x} y1={LINE.middle - LINE.tick} y2={LINE.middle + LINE.tick} />
      ))}
      <line className={styles.reached} x1={LINE.left} x2={xOf(value)} {...ends} />
      <circle className={styles.dot} cx={xOf(value)} cy={LINE.middle} r={LINE.dot} />
    </svg>
  );
}
