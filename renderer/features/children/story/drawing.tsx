import type { LocalDate } from '@domain/calendar/local-date';
import type { Axis } from '@domain/story/time-axis';
import { ticksOf } from '@domain/story/time-axis';
import { useDrawingLook } from './drawing-look';
import { DrawnRow } from './drawn-row';
import { AXIS_HEIGHT, LANE, type Layout, type PlacedMark, type PlacedRow } from './layout';

const TICK_ROOM = 34;

type Props = {
  readonly layout: Layout;
  readonly axis: Axis;
  readonly today: LocalDate;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
};

/** The story drawn. What a mark says is written below; nothing here is read out. */
export function Drawing({ layout, axis, today, chosen, onChoose }: Props) {
  const look = useDrawingLook();
  return (
    <svg className={look.paper} width={layout.width} height={layout.height} aria-hidden="true" focusable="false">
      <TimeAxis layout={layout} axis={axis} today={today} />
      {layout.rows.map((placed) => (
        <DrawnRow key={placed.row.key} placed={placed} layout={layout} />
      ))}
      {layout.rows.map((placed) => (
        <Places key={placed.row.key} placed={placed} chosen={chosen} onChoose={onChoose} />
      ))}
    </svg>
  );
}

function TimeAxis({ layout, axis, today }: Pick<Props, 'layout' | 'axis' | 'today'>) {
  const look = useDrawingLook();
  const ticks = ticksOf(axis).filter(({ day }) => layout.xOf(day) >= layout.left);
  const now = layout.xOf(today);
  const isDrawn = (x: number, place: number) => {
    const before = ticks[place - 1];
    const isNear = Math.abs(x - now) < TICK_ROOM + 8;
    return !isNear && (before === undefined || x - layout.xOf(before.day) >= TICK_ROOM || place % 3 === 0);
  };
  return (
    <>
      {ticks.map(({ day, label }, place) => {
        const x = layout.xOf(day);
        return (
          <g key={day}>
            <line className={look.grid} x1={x} x2={x} y1={AXIS_HEIGHT - 8} y2={layout.height} />
            {isDrawn(x, place) ? (
              <text className={look.quiet} x={x} y={13} textAnchor="middle">
                {label}
              </text>
            ) : null}
          </g>
        );
      })}
      <line className={look.today} x1={now} x2={now} y1={AXIS_HEIGHT - 10} y2={layout.height} />
      <text className={look.title} x={now} y={13} textAnchor="middle">
        Today
      </text>
    </>
  );
}

type PlacesProps = Pick<Props, 'chosen' | 'onChoose'> & { readonly placed: PlacedRow };

/** Where the pointer finds each mark, and the frame round the one that is read. */
function Places({ placed, chosen, onChoose }: PlacesProps) {
  const look = useDrawingLook();
  return (
    <g transform={`translate(0 ${String(placed.top)})`}>
      {placed.marks.map((each) => {
        const place = placeOf(each, placed);
        return (
          <g key={each.mark.key}>
            {each.mark.key === chosen ? <rect className={look.chosen} rx={4} {...place} /> : null}
            <rect
              className={look.hit}
              {...place}
              onPointerEnter={() => onChoose(each.mark.key)}
              onPointerDown={() => onChoose(each.mark.key)}
            />
          </g>
        );
      })}
    </g>
  );
}

function placeOf({ x, end, y }: PlacedMark, { row, height }: PlacedRow) {
  const isWhole = row.kind !== 'MARKS';
  const half = end - x > LANE ? 2 : LANE / 2 - 1;
  return {
    ...{ x: x - half, width: end - x + 2 * half },
    ...{ y: isWhole ? 0 : y - LANE / 2 + 1, height: isWhole ? height : LANE - 2 },
  };
}
