import { may } from '@domain/access/may';
import { ROLE_LABELS } from '@domain/lists/roles';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { saveStateWords, useSaveState } from '../desktop/save-state';
import { useSession } from '../desktop/session';

const NARROW = '@media (max-width: 900px)';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(160px, 440px) minmax(0, 1fr)',
    alignItems: 'center',
    gap: '16px',
    minHeight: '48px',
    padding: '0 24px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr) auto', padding: '0 12px' },
  },
  left: { minWidth: 0, [NARROW]: { display: 'none' } },
  evaluation: {
    padding: '2px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: '12px',
    lineHeight: '16px',
  },
  search: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '32px',
    padding: '0 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'text',
    minWidth: 0,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  searchWords: { flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  keys: { flexShrink: 0, fontSize: '12px', [NARROW]: { display: 'none' } },
  right: { display: 'flex', justifyContent: 'flex-end', alignItems: 'center', gap: '16px', minWidth: 0 },
  saved: { minWidth: 0, lineHeight: '16px', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  notSaved: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, fontSize: '12px' },
  role: { marginLeft: '8px', fontSize: '12px', color: tokens.colorNeutralForeground2, [NARROW]: { display: 'none' } },
  who: {
    flexShrink: 1,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    // At 200 % as well: on a shared desk it must be seen who is signed in.
    [NARROW]: { maxWidth: '160px' },
  },
});

type TopBarProps = {
  readonly isEvaluationRuntime: boolean;
  readonly onSearch: () => void;
};

/** Search in the middle; on the right whether the words are saved, and who is signed in. */
export function TopBar({ isEvaluationRuntime, onSearch }: TopBarProps) {
  const styles = useStyles();
  const session = useSession();
  return (
    <header className={styles.bar} data-pane="top-bar" tabIndex={-1}>
      <div className={styles.left}>
        {isEvaluationRuntime ? (
          <span className={styles.evaluation}>Evaluation runtime: not for live records</span>
        ) : null}
      </div>
      {may(session.role, 'SEE_CHILDREN') ? (
        <button type="button" className={styles.search} onClick={onSearch} aria-keyshortcuts="Control+K">
          <SearchRegular fontSize={16} aria-hidden="true" />
          <span className={styles.searchWords}>Search children and records</span>
          <span className={styles.keys} aria-hidden="true">
            Ctrl+K
          </span>
        </button>
      ) : (
        <span />
      )}
      <div className={styles.right}>
        <SaveWords />
        <span className={styles.who} title={`${session.name}, ${ROLE_LABELS[session.role]}, ${session.serviceName}`}>
          {session.name}
          <span className={styles.role}>{ROLE_LABELS[session.role]}</span>
        </span>
      </div>
    </header>
  );
}

/** "Saved 10:42" is there to be looked at, not to be read out every second; that words are not saved is read out. */
function SaveWords() {
  const styles = useStyles();
  const state = useSaveState();
  const isProblem = state.kind === 'NOT_SAVED';
  return (
    <>
      {isProblem ? null : <span className={styles.saved}>{saveStateWords(state)}</span>}
      <span role="alert" className={mergeClasses(styles.saved, styles.notSaved)}>
        {isProblem ? saveStateWords(state) : ''}
      </span>
    </>
  );
}
