import { formatDayAndMonth } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Trend, TrendPoint } from './trend-lines';
import { dashOf, TrendMark } from './trend-mark';

/** In CSS pixels. */
const WIDTH = 248;
const HEIGHT = 104;
const LEFT = 32;
const RIGHT = WIDTH - 24;
const TOP = 10;
const BOTTOM = 78;
const HIGHEST = 10;

const useStyles = makeStyles({
  chart: {
    flexShrink: 0,
    width: `${String(WIDTH)}px`,
    height: `${String(HEIGHT)}px`,
    maxWidth: '100%',
    color: tokens.colorNeutralForeground2,
    overflow: 'visible',
  },
  // The first line is the worker's and the second the manager's; the others stand behind them.
  worker: { color: tokens.colorBrandForeground1 },
  manager: { color: tokens.colorNeutralForeground1 },
  grid: { stroke: tokens.colorNeutralStroke2 },
  label: { fontSize: '12px', fill: 'currentColor', stroke: 'none', fontVariantNumeric: 'tabular-nums' },
});

/** The numbers as lines. Drawn only: what it says is written beside it. */
export function TrendChart({ days, lines }: Trend) {
  const styles = useStyles();
  const first = days[0];
  const last = days.at(-1);
  return (
    <svg className={styles.chart} viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} aria-hidden="true">
      {[HIGHEST, HIGHEST / 2, 0].map((value) => (
        <g key={value}>
          <line className={styles.grid} x1={LEFT} x2={RIGHT} y1={heightOf(value)} y2={heightOf(value)} />
          <text className={styles.label} x={LEFT - 10} y={heightOf(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {lines.map(({ name, points }, line) => (
        <g
          key={name}
          className={mergeClasses(line === 0 && styles.worker, line === 1 && styles.manager)}
          stroke="currentColor"
          strokeWidth="1.5"
        >
          <polyline points={pathOf(points, days)} fill="none" strokeDasharray={dashOf(line)} />
          {points.map(({ day, value }) => (
            <TrendMark key={day} line={line} x={placeOf(day, days)} y={heightOf(value)} />
          ))}
        </g>
      ))}
      {first === undefined || last === undefined ? null : (
        <>
          <text className={styles.label} x={placeOf(first, days)} y={HEIGHT - 4} textAnchor="middle">
            {formatDayAndMonth(first)}
          </text>
          {last === first ? null : (
            <text className={styles.label} x={placeOf(last, days)} y={HEIGHT - 4} textAnchor="middle">
              {formatDayAndMonth(last)}
            </text>
          )}
        </>
      )}
    </svg>
  );
}

function pathOf(points: readonly TrendPoint[], days: readonly LocalDate[]): string {
  return points.map(({ day, value }) => `${String(placeOf(day, days))},${String(heightOf(value))}`).join(' ');
}

/** Sessions stand at equal steps: what counts is from one to the next. One alone stands in the middle. */
function placeOf(day: LocalDate, days: readonly LocalDate[]): number {
  const [left, right] = [LEFT + 8, RIGHT - 8];
  return days.length === 1 ? (left + right) / 2 : left + ((right - left) * days.indexOf(day)) / (days.length - 1);
}

function heightOf(value: number): number {
  return BOTTOM - ((BOTTOM - TOP) * value) / HIGHEST;
}
