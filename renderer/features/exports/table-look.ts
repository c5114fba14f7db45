import { type GriffelStyle, tokens } from '@fluentui/react-components';

/** A plain table whose words run on in as many lines as they need, so that it fits a narrow page. */
export const TABLE_LOOK = {
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  lineHeight: '20px',
  '& th, & td': {
    padding: '8px 12px 8px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  '& thead th': { fontWeight: tokens.fontWeightSemibold },
  '& a': { color: tokens.colorBrandForegroundLink },
  '& a:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
} as const satisfies GriffelStyle;
