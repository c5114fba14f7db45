import { type GriffelStyle, tokens } from '@fluentui/react-components';

/** One thing to do on the page of a record, under its own title. */
export const STEP_LOOK = {
  step: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  smallTitle: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  summary: {
    cursor: 'pointer',
    lineHeight: '24px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  quiet: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2, maxWidth: '75ch' },
} as const satisfies Record<string, GriffelStyle>;
