import type { RecordDocument } from '@domain/document/document';
import { documentFooter } from '@domain/document/document-footer';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentView } from '../../desktop/reading/document-view';
import { useProseStyles } from '../../desktop/reading/prose-styles';

const useStyles = makeStyles({
  sheet: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '794px',
    padding: '32px 48px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
    '@media (max-width: 800px)': { padding: '16px' },
    '& h2': { margin: 0, fontSize: '24px', lineHeight: '32px', fontWeight: tokens.fontWeightSemibold },
    '& h3': {
      margin: '24px 0 8px',
      paddingBottom: '4px',
      fontSize: '18px',
      lineHeight: '24px',
      borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    '& h4': { margin: '16px 0 4px', fontSize: '16px', lineHeight: '24px' },
    '& h5': { margin: '12px 0 4px', fontSize: '14px', lineHeight: '20px' },
  },
  edge: { textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  notice: {
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralForeground1}`,
    borderBottom: `1px solid ${tokens.colorNeutralForeground1}`,
  },
  subtitle: {
    paddingBottom: '8px',
    color: tokens.colorNeutralForeground2,
    borderBottom: `2px solid ${tokens.colorNeutralForeground1}`,
  },
  foot: {
    marginTop: '24px',
    paddingTop: '8px',
    color: tokens.colorNeutralForeground2,
    fontSize: '12px',
    lineHeight: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

type RecordPaperProps = { readonly document: RecordDocument };

/** A whole record as its Word file will read, on one long sheet: the same blocks, with what stands at each page's edges. */
export function RecordPaper({ document }: RecordPaperProps) {
  const styles = useStyles();
  const prose = useProseStyles();
  const { title, subtitle, marking, draftNotice, blocks } = document;
  return (
    <article className={mergeClasses(prose.prose, prose.small, styles.sheet)} aria-label={title}>
      <p className={styles.edge}>{marking}</p>
      {draftNotice === null ? null : <p className={mergeClasses(styles.edge, styles.notice)}>{draftNotice}</p>}
      <h2>{title}</h2>
      <p className={styles.subtitle}>{subtitle}</p>
      <DocumentView blocks={blocks} topLevel={3} />
      <p className={styles.foot}>{documentFooter(document)}</p>
    </article>
  );
}
