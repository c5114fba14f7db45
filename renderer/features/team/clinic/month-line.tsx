import { type Share, sayShare } from '@domain/board/clinic';
import { MONTH_NAMES } from '@domain/calendar/day-names';
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';

const WIDTH = 720;
const HEIGHT = 200;
const LEFT = 48;
const RIGHT = WIDTH - 16;
const TOP = 12;
const BOTTOM = 152;
const FULL = 100;
const LABELS_MOST = 12;

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 12px', marginBottom: '8px' },
  chart: { width: '100%', maxWidth: `${String(WIDTH)}px`, height: 'auto', overflow: 'visible', display: 'block' },
  grid: { stroke: tokens.colorNeutralStroke2, '@media (forced-colors: active)': { stroke: 'GrayText' } },
  label: { fontSize: '12px', fill: 'currentColor', fontVariantNumeric: 'tabular-nums' },
  dot: { fill: tokens.colorNeutralBackground1, '@media (forced-colors: active)': { fill: 'Canvas' } },
  table: {
    borderCollapse: 'collapse',
    lineHeight: '20px',
    '& th, & td': { padding: '3px 16px 3px 0', textAlign: 'left', fontWeight: 'inherit' },
  },
});

type Point = { readonly month: string; readonly share: Share };
type MonthLineProps = {
  readonly caption: string;
  readonly points: readonly Point[];
  /** Which share it is, chosen beside how it is shown. */
  readonly choice: ReactNode;
};

/** One share month by month, as a line or as a table. A month with too few records leaves a gap. */
export function MonthLine({ caption, points, choice }: MonthLineProps) {
  const styles = useStyles();
  const [isTable, setIsTable] = useState(false);
  return (
    <div>
      <div className={styles.choices}>
        {choice}
        <Checkbox label="As a table" checked={isTable} onChange={(_, { checked }) => setIsTable(checked === true)} />
      </div>
      {isTable ? (
        <table className={styles.table} aria-label={caption}>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Records with it</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ month, share }) => (
              <tr key={month}>
                <th scope="row">{monthName(month)}</th>
                <td>{share.asked === 0 ? 'Not asked' : sayShare(share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <Chart caption={caption} points={points} />
      )}
    </div>
  );
}

function Chart({ caption, points }: Omit<MonthLineProps, 'choice'>) {
  const styles = useStyles();
  const every = Math.ceil(points.length / LABELS_MOST);
  const said = points
    .map(({ month, share }) => `${monthName(month)}: ${share.asked === 0 ? 'none' : sayShare(share)}`)
    .join('. ');
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={`${caption}. ${said}`}
    >
      {[FULL, FULL / 2, 0].map((value) => (
        <g key={value}>
          <line className={styles.grid} x1={LEFT} x2={RIGHT} y1={heightOf(value)} y2={heightOf(value)} />
          <text className={styles.label} x={LEFT - 8} y={heightOf(value) + 4} textAnchor="end">
            {value}%
          </text>
        </g>
      ))}
      {runsOf(points).map((run) => (
        <polyline
          key={run[0]?.at}
          points={run
            .map(({ at, percent }) => `${String(placeOf(at, points.length))},${String(heightOf(percent))}`)
            .join(' ')}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
      ))}
      {points.map(({ month, share }, at) => (
        <g key={month}>
          {share.percent === null ? null : (
            <circle
              className={styles.dot}
              cx={placeOf(at, points.length)}
              cy={heightOf(share.percent)}
              r="4"
              stroke="currentColor"
              strokeWidth="2"
            />
          )}
          {at % every === 0 ? (
            <>
              <text className={styles.label} x={placeOf(at, points.length)} y={BOTTOM + 20} textAnchor="middle">
                {monthName(month).slice(0, 3)} {month.slice(2, 4)}
              </text>
              <text className={styles.label} x={placeOf(at, points.length)} y={BOTTOM + 38} textAnchor="middle">
                {countWords(share)}
              </text>
            </>
          ) : null}
        </g>
      ))}
    </svg>
  );
}

type Dot = { readonly at: number; readonly percent: number };

/** Months next to each other that have a share: a line is drawn through each run. */
function runsOf(points: readonly Point[]): Dot[][] {
  const runs: Dot[][] = [[]];
  for (const [at, { share }] of points.entries()) {
    if (share.percent === null) runs.push([]);
    else runs.at(-1)?.push({ at, percent: share.percent });
  }
  return runs.filter(({ length }) => length > 1);
}

/** Under each month: of how many, or why nothing is drawn. */
function countWords({ asked, percent }: Share): string {
  if (asked === 0) return 'none';
  return percent === null ? 'too few' : `of ${String(asked)}`;
}

function monthName(month: string): string {
  return `${MONTH_NAMES[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

function placeOf(at: number, count: number): number {
  const [left, right] = [LEFT + 24, RIGHT - 24];
  return count === 1 ? (left + right) / 2 : left + ((right - left) * at) / (count - 1);
}

function heightOf(percent: number): number {
  return BOTTOM - ((BOTTOM - TOP) * percent) / FULL;
}
