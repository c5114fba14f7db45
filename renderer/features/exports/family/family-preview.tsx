import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentView } from '../../../desktop/reading/document-view';
import { useProseStyles } from '../../../desktop/reading/prose-styles';
import type { FamilyLooked } from './family-step';

const useStyles = makeStyles({
  paper: {
    boxSizing: 'border-box',
    maxWidth: '720px',
    minWidth: 0,
    padding: '24px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
  },
  title: { margin: 0, fontSize: '20px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: '0 0 16px', color: tokens.colorNeutralForeground2, lineHeight: '20px' },
  foot: {
    margin: '16px 0 0',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: '12px',
    lineHeight: '16px',
  },
});

/** The family's copy from its title to the foot of its page, word for word. */
export function FamilyPreview({ looked: { document, foot } }: { readonly looked: FamilyLooked }) {
  const styles = useStyles();
  const prose = useProseStyles();
  return (
    <article className={styles.paper} aria-label="The copy as the family reads it">
      <h3 className={styles.title}>{document.title}</h3>
      <p className={styles.quiet}>{document.subtitle}</p>
      <div className={mergeClasses(prose.prose, prose.small)}>
        <DocumentView blocks={document.blocks} topLevel={4} />
      </div>
      <p className={styles.foot}>{foot}</p>
    </article>
  );
}
