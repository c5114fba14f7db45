import type { Board, BoardChild } from '@domain/board/board';
import { markOfChild } from '@domain/board/board-items';
import { sayStanding } from '@domain/board/board-words';
import { weekAhead } from '@domain/board/week';
import { counted } from '@domain/calendar/counted';
import { formatNearDate } from '@domain/calendar/format-date';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { HIDDEN_LOOK } from '../../ui/entry-look';
import { StatusMark, type StatusShape } from '../../ui/status-mark';

const NAMES_SHOWN = 3;

const useStyles = makeStyles({
  strip: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(152px, 100%), 1fr))',
    gap: '8px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  day: {
    minWidth: 0,
    minHeight: '112px',
    boxSizing: 'border-box',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  today: { border: `2px solid ${tokens.colorBrandStroke1}`, padding: '7px 11px' },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    margin: '0 0 4px',
    fontSize: '14px',
    lineHeight: '20px',
  },
  number: { fontVariantNumeric: 'tabular-nums' },
  names: { listStyleType: 'none', margin: 0, padding: 0 },
  name: {
    display: 'block',
    minHeight: '24px',
    lineHeight: '24px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  quiet: { margin: 0, lineHeight: '24px', color: tokens.colorNeutralForeground2 },
  hidden: HIDDEN_LOOK,
});

/** Whom each day of the week is for: planned on it, or due by it; and before them what was due earlier. */
export function WeekStrip({ board }: { readonly board: Board }) {
  const styles = useStyles();
  const { days, before } = weekAhead(board.children, board.today);
  return (
    <section aria-label="This week">
      <ul className={styles.strip}>
        <Day title="Before this week" team={before} mark="filled" isToday={false} />
        {days.map(({ day, children }) => (
          <Day key={day} title={formatNearDate(day)} isToday={day === board.today} team={children} />
        ))}
      </ul>
    </section>
  );
}

type DayProps = {
  readonly title: string;
  readonly isToday: boolean;
  readonly team: readonly BoardChild[];
  readonly mark?: StatusShape;
};

function Day({ title, isToday, team, mark }: DayProps) {
  const styles = useStyles();
  const left = team.length - NAMES_SHOWN;
  return (
    <li className={mergeClasses(styles.day, isToday && styles.today)}>
      <h2 className={styles.head}>
        <span>
          {title}
          {isToday ? ' · today' : ''}
        </span>
        {team.length > 0 ? (
          <span className={styles.number}>
            {team.length}
            <span className={styles.hidden}>{team.length === 1 ? ' child' : ' children'}</span>
          </span>
        ) : null}
      </h2>
      {team.length === 0 ? <p className={styles.quiet}>Nobody</p> : null}
      <ul className={styles.names} hidden={team.length === 0}>
        {team.slice(0, left === 1 ? NAMES_SHOWN + 1 : NAMES_SHOWN).map((child) => (
          <li key={child.id}>
            <Link href={`/children/${child.id}`} className={styles.name} title={`${child.name}. ${sayStanding(child)}`}>
              <StatusMark shape={mark ?? markOfChild(child)}>{child.name}</StatusMark>
              <span className={styles.hidden}>, {sayStanding(child)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {left > 1 ? <p className={styles.quiet}>and {counted(left, 'more').replace(/s$/, '')} below</p> : null}
    </li>
  );
}
