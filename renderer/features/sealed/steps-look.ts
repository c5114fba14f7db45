import { makeStyles, tokens } from '@fluentui/react-components';

/** Steps one under the other, each with its number, its title and what to do. */
export const useStepsStyles = makeStyles({
  steps: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', maxWidth: '760px' },
  step: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr)',
    gap: '4px 12px',
    padding: '16px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: {
    display: 'grid',
    placeItems: 'center',
    width: '26px',
    height: '26px',
    borderRadius: '50%',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontVariantNumeric: 'tabular-nums',
  },
  body: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px', minWidth: 0 },
  title: { margin: 0, fontSize: '14px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, lineHeight: '20px', maxWidth: '68ch' },
  quiet: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  // To be read aloud: large, in groups, every letter of the same width.
  code: {
    alignSelf: 'flex-start',
    margin: 0,
    padding: '8px 16px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '24px',
    lineHeight: '32px',
    letterSpacing: '2px',
    overflowWrap: 'anywhere',
  },
  compare: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px' },
  typed: { width: '260px', maxWidth: '100%', fontFamily: tokens.fontFamilyMonospace },
});
