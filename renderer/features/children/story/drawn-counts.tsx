import { mergeClasses } from '@fluentui/react-components';
import { useDrawingLook } from './drawing-look';
import type { PlacedRow } from './layout';

const BAR = 10;
const WORDS = 16;

/** How many were open at each supervision; the full part of the bar is what was past its first day. */
export function DrawnCounts({ placed: { marks, height } }: { readonly placed: PlacedRow }) {
  const look = useDrawingLook();
  const most = Math.max(1, ...marks.map(({ mark }) => mark.value ?? 0));
  const tall = (count: number) => ((height - WORDS) * count) / most;
  return (
    <>
      {marks.map(({ mark: { key, value = 0, part = 0 }, x }) => (
        <g key={key}>
          <rect className={look.outline} x={x - BAR / 2} y={height - tall(value)} width={BAR} height={tall(value)} />
          <rect className={look.ink} x={x - BAR / 2} y={height - tall(part)} width={BAR} height={tall(part)} />
          <text className={mergeClasses(look.quiet, look.over)} x={x} y={height - tall(value) - 4} textAnchor="middle">
            {value}
          </text>
        </g>
      ))}
    </>
  );
}
