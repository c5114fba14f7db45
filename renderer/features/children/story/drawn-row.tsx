import { useDrawingLook } from './drawing-look';
import { DrawnCounts } from './drawn-counts';
import { DrawnLine } from './drawn-line';
import { fitting, type Layout, labelled, type PlacedMark, type PlacedRow } from './layout';
import { MarkShapeAt } from './mark-shape';

const BOX = 20;

type RowProps = { readonly placed: PlacedRow; readonly layout: Layout };

/** One row: its name and what is in it. */
export function DrawnRow({ placed, layout }: RowProps) {
  const look = useDrawingLook();
  return (
    <g>
      <text className={look.title} x={0} y={placed.titleY}>
        {placed.row.title}
      </text>
      <g transform={`translate(0 ${String(placed.top)})`}>
        <InRow placed={placed} layout={layout} />
      </g>
    </g>
  );
}

function InRow({ placed, layout }: RowProps) {
  if (placed.row.kind === 'LINE') return <DrawnLine placed={placed} layout={layout} />;
  if (placed.row.kind === 'COUNTS') return <DrawnCounts placed={placed} />;
  const withLabel = labelled(placed.marks, layout.right);
  return (
    <>
      {placed.marks.map((each) =>
        each.mark.shape === 'SPAN' ? (
          <Span key={each.mark.key} placed={each} />
        ) : (
          <Point key={each.mark.key} placed={each} isLabelled={withLabel.has(each.mark.key)} />
        ),
      )}
    </>
  );
}

/** A box for as long as it was so; one that goes on has no right side. */
function Span({ placed: { mark, x, end, y } }: { readonly placed: PlacedMark }) {
  const look = useDrawingLook();
  const width = Math.max(4, end - x);
  const top = y - BOX / 2;
  const sides = `M${String(x + width)} ${String(top)}H${String(x)}v${String(BOX)}H${String(x + width)}`;
  return (
    <>
      <path className={look.box} d={mark.until === null ? sides : `${sides}z`} />
      <svg x={x + 6} y={top} width={Math.max(0, width - 8)} height={BOX} overflow="hidden" aria-hidden="true">
        <text className={look.text} x={0} y={14}>
          {fitting(mark.label, width - 8)}
        </text>
      </svg>
    </>
  );
}

type PointProps = { readonly placed: PlacedMark; readonly isLabelled: boolean };

function Point({ placed: { mark, x, y }, isLabelled }: PointProps) {
  const look = useDrawingLook();
  return (
    <>
      <MarkShapeAt shape={mark.shape} x={x} y={y} />
      {isLabelled ? (
        <text className={look.quiet} x={x + 10} y={y + 4}>
          {mark.label}
        </text>
      ) : null}
    </>
  );
}
