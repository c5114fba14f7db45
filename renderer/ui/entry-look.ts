import { type GriffelStyle, tokens } from '@fluentui/react-components';

/** A line of a list that is a button over its whole width: a section in an outline, a version of a form. */
export const ENTRY_LOOK = {
  width: '100%',
  boxSizing: 'border-box',
  border: 'none',
  borderLeft: '3px solid transparent',
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  lineHeight: '20px',
  textAlign: 'left',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  // Where colours are forced, a transparent border is drawn like any other.
  '@media (forced-colors: active)': { borderLeft: '3px solid Canvas' },
} as const satisfies GriffelStyle;

/** The one of them that is shown or where the cursor is. */
export const ENTRY_HERE_LOOK = {
  borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  backgroundColor: tokens.colorNeutralBackground1Selected,
  '@media (forced-colors: active)': { borderLeft: '3px solid Highlight' },
} as const satisfies GriffelStyle;

/** Said by a screen reader and drawn nowhere. */
export const HIDDEN_LOOK = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const satisfies GriffelStyle;

/** The hover of a line of a list goes a little past its words, while its words and its rule stand in line with the page. */
export const HOVER_AROUND = `-8px 0 0 ${tokens.colorNeutralBackground1Hover}, 8px 0 0 ${tokens.colorNeutralBackground1Hover}`;
