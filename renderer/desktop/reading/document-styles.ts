import { makeStyles, tokens } from '@fluentui/react-components';

/** What a document has beside the prose of the editor: notes, labels, a box, tables read row by row. */
export const useDocumentStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: '14px', lineHeight: '20px' },
  facts: { margin: '0 0 12px' },
  box: {
    margin: '0 0 16px',
    padding: '12px 16px',
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    '& > *:first-child': { marginTop: 0 },
    '& > *:last-child': { marginBottom: 0 },
  },
  // Said to a screen reader; to the eye the title above the table says the same.
  caption: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
    whiteSpace: 'nowrap',
  },
  // A table of the form's own has columns for short words: they must not break in the middle. One that a person made keeps the size it was written in.
  columns: { fontSize: '14px', lineHeight: '20px', '& td > p': { margin: '0 0 4px' } },
  // Twice the class, to come before what the prose says of every list.
  rows: {
    '&&': {
      listStyleType: 'none',
      margin: '0 0 8px',
      padding: 0,
      display: 'flex',
      flexDirection: 'column',
      gap: '8px',
    },
  },
  row: {
    paddingLeft: '12px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    '& p': { margin: '0 0 4px' },
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: '12px', lineHeight: '16px' },
});
