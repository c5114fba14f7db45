import type { BoardChild } from '@domain/board/board';
import { markOfChild } from '@domain/board/board-items';
import { sayFlags, sayStanding } from '@domain/board/board-words';
import { formatDayAndMonth } from '@domain/calendar/format-date';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { HIDDEN_LOOK } from '../../ui/entry-look';
import { StatusMark } from '../../ui/status-mark';

const useStyles = makeStyles({
  chip: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    height: '28px',
    padding: '0 4px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  shape: { flexShrink: 0, width: '12px', display: 'inline-flex' },
  name: { minWidth: 0, flexShrink: 1, flexGrow: 1, overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
  flags: { display: 'inline-flex', gap: '4px', flexShrink: 0 },
  day: { flexShrink: 0, fontSize: '12px', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  hidden: HIDDEN_LOOK,
});

type ChipProps = {
  readonly child: BoardChild;
  readonly isTabStop: boolean;
  /** True where another child has the same name. */
  readonly saysReference: boolean;
  readonly onFocus: (id: BoardChild['id']) => void;
};

/** A child: a shape for the next supervision, the name, the day, and marks for drift and challenge. Said in words too. */
export function ChildChip({ child, isTabStop, saysReference, onFocus }: ChipProps) {
  const styles = useStyles();
  const name = saysReference ? `${child.name} (${child.reference})` : child.name;
  const words = [sayStanding(child), ...sayFlags(child)].join(', ');
  return (
    <Link
      href={`/children/${child.id}`}
      className={styles.chip}
      data-grid-cell=""
      tabIndex={isTabStop ? 0 : -1}
      title={`${name}. ${words}`}
      onFocus={() => onFocus(child.id)}
    >
      <span className={styles.shape}>
        <StatusMark shape={markOfChild(child)}>{null}</StatusMark>
      </span>
      <span className={styles.name}>{name}</span>
      <span className={styles.hidden}>, {words}</span>
      <span className={styles.flags} aria-hidden="true">
        {child.drifting > 0 ? <StatusMark shape="drift">{null}</StatusMark> : null}
        {child.challenges > 0 ? <StatusMark shape="flag">{null}</StatusMark> : null}
      </span>
      <span className={styles.day} aria-hidden="true">
        {shortDay(child)}
      </span>
    </Link>
  );
}

function shortDay({ planned, due, standing }: BoardChild): string {
  if (standing === 'NEVER' && planned === null) return 'not yet';
  const day = planned ?? due;
  return day === null ? 'no date' : formatDayAndMonth(day);
}
