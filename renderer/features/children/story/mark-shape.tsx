import type { MarkShape } from '@domain/story/story-shapes';
import { useDrawingLook } from './drawing-look';

type Props = { readonly shape: MarkShape; readonly x: number; readonly y: number };

const HALF = 5;

/** Held: a full dot. To come: an open ring. Not done yet: a half ring. A day by which: an upright stroke. */
export function MarkShapeAt({ shape, x, y }: Props) {
  const look = useDrawingLook();
  switch (shape) {
    case 'PLANNED':
      return <circle className={look.outline} cx={x} cy={y} r={HALF} />;
    case 'NOT_YET':
      return (
        <>
          <circle className={look.outline} cx={x} cy={y} r={HALF} />
          <path className={look.ink} d={`M${String(x)} ${String(y - HALF)}a${HALF} ${HALF} 0 0 1 0 ${2 * HALF}z`} />
        </>
      );
    case 'LIMIT':
      return <path className={look.ink} d={`M${String(x)} ${String(y - 8)}v16M${String(x - 3)} ${String(y - 8)}h6`} />;
    default:
      return <circle className={look.ink} cx={x} cy={y} r={HALF - 0.75} />;
  }
}
