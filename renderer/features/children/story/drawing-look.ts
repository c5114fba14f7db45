import { makeStyles, tokens } from '@fluentui/react-components';

const FORCED = '@media (forced-colors: active)';

/** How the story is drawn: ink on paper, one accent for what is chosen. Where colours are forced the system's own. */
export const useDrawingLook = makeStyles({
  /** A drawing that is made wider is there at once: places and sizes are styles too, and would move. */
  paper: { display: 'block', transitionProperty: 'none', '& *': { transitionProperty: 'none' } },
  text: { fontSize: '12px', fill: tokens.colorNeutralForeground1, [FORCED]: { fill: 'CanvasText' } },
  quiet: {
    fontSize: '12px',
    fill: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    [FORCED]: { fill: 'CanvasText' },
  },
  title: {
    fontSize: '12px',
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralForeground1,
    [FORCED]: { fill: 'CanvasText' },
  },
  /** Readable where a line passes behind it. */
  over: {
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
    strokeLinejoin: 'round',
    [FORCED]: { stroke: 'Canvas' },
  },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: '1px',
    [FORCED]: { stroke: 'GrayText', strokeDasharray: '1 5' },
  },
  today: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1px',
    strokeDasharray: '3 3',
    [FORCED]: { stroke: 'CanvasText' },
  },
  box: {
    fill: tokens.colorNeutralBackground3,
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: '1px',
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  ink: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1.5px',
    fill: tokens.colorNeutralForeground2,
    [FORCED]: { stroke: 'CanvasText', fill: 'CanvasText' },
  },
  outline: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1.5px',
    fill: tokens.colorNeutralBackground1,
    [FORCED]: { stroke: 'CanvasText', fill: 'Canvas' },
  },
  line: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '2px',
    fill: 'none',
    [FORCED]: { stroke: 'CanvasText' },
  },
  faint: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1px',
    strokeDasharray: '2 3',
    fill: 'none',
    [FORCED]: { stroke: 'GrayText' },
  },
  chosen: {
    fill: 'none',
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '2px',
    pointerEvents: 'none',
    [FORCED]: { stroke: 'Highlight' },
  },
  hit: { fill: 'transparent', cursor: 'pointer', [FORCED]: { fill: 'none', pointerEvents: 'all' } },
});
