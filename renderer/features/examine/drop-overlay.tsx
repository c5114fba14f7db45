import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';

const useStyles = makeStyles({
  // The drag goes on to the page behind it, so that leaving the window is noticed.
  overlay: {
    position: 'fixed',
    inset: 0,
    zIndex: 20,
    display: 'grid',
    placeItems: 'center',
    pointerEvents: 'none',
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  card: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '24px 32px',
    borderRadius: tokens.borderRadiusLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: '16px',
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Over the whole window while a file is dragged over it. */
export function DropOverlay() {
  const styles = useStyles();
  return (
    <div className={styles.overlay}>
      <p className={styles.card} role="status">
        <DocumentSearchRegular fontSize={24} aria-hidden="true" />
        Drop to check this file
      </p>
    </div>
  );
}
