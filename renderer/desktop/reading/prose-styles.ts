import { makeStyles, tokens } from '@fluentui/react-components';

/**
 * How written words look, the same in the editor and out of it, so that nothing moves when a record is sealed.
 * The first rules are those that ProseMirror needs; its own style element is kept out by the content policy.
 */
export const useProseStyles = makeStyles({
  prose: {
    position: 'relative',
    fontSize: '16px',
    lineHeight: '24px',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    '& .ProseMirror': {
      position: 'relative',
      whiteSpace: 'break-spaces',
      fontVariantLigatures: 'none',
      outlineStyle: 'none',
      minHeight: '24px',
    },
    // The questions take the room they need, and the cursor stands at their beginning.
    '& p.is-editor-empty:first-child': { display: 'flow-root' },
    '& p.is-editor-empty:first-child::before': {
      content: 'attr(data-placeholder)',
      float: 'left',
      width: '100%',
      marginRight: '-100%',
      color: tokens.colorNeutralForeground3,
      pointerEvents: 'none',
    },
    '& p': { margin: '0 0 8px' },
    '& h3': { margin: '16px 0 4px', fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
    '& h4': { margin: '12px 0 4px', fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
    '& ul, & ol': { margin: '0 0 8px', paddingLeft: '24px' },
    '& li > p': { margin: '0 0 4px' },
    '& blockquote': {
      margin: '0 0 8px',
      padding: '0 0 0 16px',
      borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    },
    '& table': { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed', margin: '4px 0 12px' },
    '& td, & th': {
      border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
      padding: '4px 8px',
      verticalAlign: 'top',
      textAlign: 'left',
      position: 'relative',
    },
    '& th': { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
    '& td > p:last-child, & th > p:last-child': { margin: 0 },
    // A marked passage: a quiet shading, and a line for those who see no colours.
    '& mark': {
      color: 'inherit',
      backgroundColor: tokens.colorPaletteYellowBackground2,
      textDecorationLine: 'none',
      borderBottom: `2px dotted ${tokens.colorPaletteMarigoldBorderActive}`,
      '@media (forced-colors: active)': {
        forcedColorAdjust: 'none',
        color: 'CanvasText',
        backgroundColor: 'Canvas',
        borderBottomColor: 'Highlight',
      },
    },
    '& .selectedCell': { backgroundColor: tokens.colorBrandBackground2 },
    '& > *:last-child, & .ProseMirror > *:last-child': { marginBottom: 0 },
    '& > *:first-child, & .ProseMirror > *:first-child': { marginTop: 0 },
  },
  small: { fontSize: '14px', lineHeight: '20px' },
});
