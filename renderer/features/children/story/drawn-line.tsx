import type { StoryLine } from '@domain/story/story-shapes';
import { mergeClasses } from '@fluentui/react-components';
import { useDrawingLook } from './drawing-look';
import type { Layout, PlacedRow } from './layout';

const HIGHEST = 10;
const EDGE = 14;

type Props = { readonly placed: PlacedRow; readonly layout: Layout };

/** Numbers from 0 to 10 as lines; the manager's with a dot and the number at each record. */
export function DrawnLine({ placed, layout }: Props) {
  const look = useDrawingLook();
  const { left, right, xOf } = layout;
  const yOf = (value: number) => placed.height - EDGE - ((placed.height - 2 * EDGE) * value) / HIGHEST;
  const isSeen = (x: number) => x >= left && x <= right;
  const pathOf = ({ points }: StoryLine) =>
    points
      .filter(({ day }) => isSeen(xOf(day)))
      .map(({ day, value }) => `${String(xOf(day))},${String(yOf(value))}`)
      .join(' ');
  const lines = placed.row.lines ?? [];
  return (
    <>
      {[HIGHEST, HIGHEST / 2, 0].map((value) => (
        <g key={value}>
          <line className={look.grid} x1={left} x2={right} y1={yOf(value)} y2={yOf(value)} />
          {left > EDGE ? (
            <text className={look.quiet} x={left - 8} y={yOf(value) + 4} textAnchor="end">
              {value}
            </text>
          ) : null}
        </g>
      ))}
      {lines.map((line) => (
        <polyline key={line.key} className={line.isMain ? look.line : look.faint} points={pathOf(line)} />
      ))}
      {placed.marks.map(({ mark, x }) => (
        <g key={mark.key}>
          <circle className={look.ink} cx={x} cy={yOf(mark.value ?? 0)} r={3.5} />
          <text className={mergeClasses(look.text, look.over)} x={x} y={yOf(mark.value ?? 0) - 8} textAnchor="middle">
            {mark.label}
          </text>
        </g>
      ))}
    </>
  );
}
