import type { Session } from '@contract/vault-calls';
import { may, type Right } from '@domain/access/may';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowExportRegular } from '@fluentui/react-icons/svg/arrow-export';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { BoardRegular } from '@fluentui/react-icons/svg/board';
import { CalendarTodayRegular } from '@fluentui/react-icons/svg/calendar-today';
import { DocumentBulletListRegular } from '@fluentui/react-icons/svg/document-bullet-list';
import { DocumentKeyRegular } from '@fluentui/react-icons/svg/document-key';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { FolderArrowRightRegular } from '@fluentui/react-icons/svg/folder-arrow-right';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { PersonLockRegular } from '@fluentui/react-icons/svg/person-lock';
import { PersonSwapRegular } from '@fluentui/react-icons/svg/person-swap';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { TaskListSquareLtrRegular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useSession } from '../desktop/session';

const NARROW = '@media (max-width: 900px)';

const useStyles = makeStyles({
  rail: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    width: '200px',
    boxSizing: 'border-box',
    padding: '12px 8px',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { width: '88px', padding: '8px 4px' },
  },
  name: {
    margin: '0 0 12px',
    padding: '4px 12px',
    fontSize: '16px',
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
    [NARROW]: { display: 'none' },
  },
  item: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '36px',
    flexShrink: 0,
    padding: '4px 12px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'none',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [NARROW]: {
      flexDirection: 'column',
      gap: '2px',
      padding: '6px 2px',
      fontSize: '12px',
      lineHeight: '14px',
      textAlign: 'center',
    },
  },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: '8px',
      bottom: '8px',
      width: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorBrandBackground,
    },
    '@media (forced-colors: active)': { outline: '1px solid Highlight', '::before': { backgroundColor: 'Highlight' } },
  },
  icon: { display: 'inline-flex', fontSize: '20px', flexShrink: 0 },
  foot: { marginTop: 'auto', display: 'flex', flexDirection: 'column', gap: '4px', paddingTop: '12px' },
});

type PlaceOfRole = {
  /** Who has it. */
  readonly right: Right;
  /** Who finds the same in another place. */
  readonly unless?: Right;
  /** True for what no sealed file brings to a worker's own copy. */
  readonly isInTeamOnly?: boolean;
  readonly to: string;
  readonly icon: ReactNode;
  readonly label: string;
};

const PLACES: readonly PlaceOfRole[] = [
  { right: 'SEE_CHILDREN', to: '/today', icon: <CalendarTodayRegular />, label: 'Today' },
  { right: 'SEE_CHILDREN', to: '/children', icon: <PeopleRegular />, label: 'Children' },
  { right: 'SEE_CHILDREN', to: '/actions', icon: <TaskListSquareLtrRegular />, label: 'Actions' },
  { right: 'ASK_FOR_RECORD', to: '/ask', icon: <DocumentTextRegular />, label: 'Read a record' },
  { right: 'OPEN_RECORDS', unless: 'TAKE_PART', to: '/agreed', icon: <DocumentTextRegular />, label: 'Agreed records' },
  { right: 'SEE_FILING', to: '/filing', icon: <FolderArrowRightRegular />, label: 'To be filed' },
  { right: 'SEE_BOARD', to: '/team', icon: <BoardRegular />, label: 'Team' },
  { right: 'SEE_CLINIC', unless: 'SEE_BOARD', to: '/team/clinic', icon: <BoardRegular />, label: 'Clinic' },
  { right: 'HAVE_PERSONAL', isInTeamOnly: true, to: '/personal', icon: <PersonLockRegular />, label: 'Personal' },
  { right: 'WRITE_RECORDS', to: '/templates', icon: <DocumentBulletListRegular />, label: 'Templates' },
  { right: 'LIST_EXPORTS', to: '/exports', icon: <ArrowExportRegular />, label: 'Exports' },
  { right: 'WRITE_RECORDS', to: '/sealed-files', icon: <DocumentKeyRegular />, label: 'Sealed files' },
  { right: 'WRITE_RECORDS', to: '/caseload', icon: <ArrowImportRegular />, label: 'Caseload import' },
];

/** A place that is not in a role's row is not there, nor one that can never hold anything. */
function isPlaceOf({ role, storeKind }: Session, { right, unless, isInTeamOnly = false }: PlaceOfRole): boolean {
  if (isInTeamOnly && storeKind !== 'TEAM') return false;
  return may(role, right) && !(unless !== undefined && may(role, unless));
}

type RailProps = {
  readonly className: string;
  readonly onLock: () => void;
  /** Locks, and the door then asks for a name. */
  readonly onSwitchPerson: () => void;
  /** Asks for a Word file and checks it. Who exports records does that on the page of exports; a worker has none. */
  readonly onCheckFile: () => void;
};

/** The places of the program, in words and icons; only those this person can use. */
export function Rail({ className, onLock, onSwitchPerson, onCheckFile }: RailProps) {
  const styles = useStyles();
  const session = useSession();
  const { role, storeKind } = session;
  return (
    <nav aria-label="Places" className={mergeClasses(styles.rail, className)} data-pane="rail" tabIndex={-1}>
      <p className={styles.name}>Throughline</p>
      {PLACES.filter((place) => isPlaceOf(session, place)).map(({ to, icon, label }) => (
        <Place key={to} to={to} icon={icon}>
          {label}
        </Place>
      ))}
      <div className={styles.foot}>
        {may(role, 'ANSWER_RECORDS') && storeKind === 'TEAM' ? (
          <button
            type="button"
            className={styles.item}
            onClick={onCheckFile}
            title="You can also drop the file on the window"
          >
            <span className={styles.icon} aria-hidden="true">
              <DocumentSearchRegular />
            </span>
            Check a Word file…
          </button>
        ) : null}
        {may(role, 'SEE_AUDIT') ? (
          <Place to="/audit" icon={<HistoryRegular />}>
            Who did what
          </Place>
        ) : null}
        <Place to="/settings" icon={<SettingsRegular />}>
          Settings
        </Place>
        <button
          type="button"
          className={styles.item}
          onClick={onLock}
          aria-keyshortcuts="Control+L"
          title="Lock (Ctrl+L)"
        >
          <span className={styles.icon} aria-hidden="true">
            <LockClosedRegular />
          </span>
          Lock
        </button>
        {storeKind === 'OWN_COPY' ? null : (
          <button
            type="button"
            className={styles.item}
            onClick={onSwitchPerson}
            aria-keyshortcuts="Control+Shift+L"
            title="Switch person (Ctrl+Shift+L)"
          >
            <span className={styles.icon} aria-hidden="true">
              <PersonSwapRegular />
            </span>
            Switch person
          </button>
        )}
      </div>
    </nav>
  );
}

type PlaceProps = { readonly to: string; readonly icon: ReactNode; readonly children: string };

function Place({ to, icon, children }: PlaceProps) {
  const styles = useStyles();
  const [location] = useLocation();
  const isHere = location === to || location.startsWith(`${to}/`);
  return (
    <Link
      href={to}
      className={mergeClasses(styles.item, isHere && styles.here)}
      {...(isHere ? { 'aria-current': 'page' as const } : {})}
    >
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      {children}
    </Link>
  );
}
