import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { type KeyboardEvent, memo, type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '4px', alignItems: 'start', minWidth: 0 },
  boxed: { padding: '8px 4px 8px 12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: '4px' },
  hands: { display: 'flex', paddingTop: '4px' },
  // Beside a box of fields: under one another, so that the fields keep the width.
  upright: { flexDirection: 'column' },
  add: { alignSelf: 'flex-start' },
  whole: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
});

export type RowHands = {
  /** Puts a new row behind this one and the cursor into it. */
  readonly addBehind: () => void;
  readonly remove: () => void;
};

type EditRowsProps<R> = {
  readonly rows: readonly R[];
  readonly keyOf: (row: R, position: number) => string;
  /** Names a row with its number: "Question" gives "Question 2". */
  readonly name: string;
  readonly addLabel: string;
  readonly most: number;
  readonly makeRow: () => R;
  readonly onChange: (rows: R[]) => void;
  readonly isBoxed?: boolean;
  /** True where one order says the same as another: nothing is there to move. */
  readonly isOrderless?: boolean;
  readonly children: (row: R, position: number, hands: RowHands) => ReactNode;
};

const FIELDS = 'input, textarea, select, [data-field]';

/**
 * Rows that are added, moved and removed. The cursor is never lost: a removed row gives it to the one that takes its
 * place, or to the button that adds one. What was removed comes back with Undo.
 */
export function EditRows<R>(props: EditRowsProps<R>) {
  const { rows, keyOf, name, addLabel, most, makeRow, onChange, isBoxed = false, isOrderless = false } = props;
  const styles = useStyles();
  const whole = useRef<HTMLDivElement>(null);
  const goTo = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (goTo.current === null) return;
    const row = whole.current?.querySelector(`[data-edit-row="${String(goTo.current)}"]`);
    const target = row?.querySelector<HTMLElement>(FIELDS) ?? whole.current?.querySelector<HTMLElement>('[data-add]');
    goTo.current = null;
    target?.focus();
  });
  const change = (next: R[], focus: number) => {
    goTo.current = focus;
    onChange(next);
  };
  const addAt = (position: number) => {
    if (rows.length < most) change(rows.toSpliced(position, 0, makeRow()), position);
  };
  const remove = (position: number) => change(rows.toSpliced(position, 1), Math.min(position, rows.length - 2));
  const move = (position: number, step: 1 | -1) => {
    const row = rows[position];
    const to = position + step;
    if (row === undefined || to < 0 || to >= rows.length) return;
    change(rows.toSpliced(position, 1).toSpliced(to, 0, row), to);
  };
  const acts = useRef<RowActs>({ move, remove });
  acts.current = { move, remove };
  const pressed = (event: KeyboardEvent, position: number) => {
    if (isOrderless || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(position, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <div ref={whole} className={styles.whole}>
      <ul className={styles.rows}>
        {rows.map((row, position) => (
          <li
            key={keyOf(row, position)}
            className={mergeClasses(styles.row, isBoxed && styles.boxed)}
            data-edit-row={position}
            onKeyDown={(event) => pressed(event, position)}
          >
            {props.children(row, position, { addBehind: () => addAt(position + 1), remove: () => remove(position) })}
            <RowButtons
              name={`${name} ${String(position + 1)}`}
              position={position}
              isFirst={position === 0}
              isLast={position === rows.length - 1}
              isUpright={isBoxed}
              isOrderless={isOrderless}
              acts={acts}
            />
          </li>
        ))}
      </ul>
      {rows.length < most ? (
        <Button
          className={styles.add}
          data-add=""
          appearance="subtle"
          icon={<AddRegular />}
          onClick={() => addAt(rows.length)}
        >
          {addLabel}
        </Button>
      ) : null}
    </div>
  );
}

type RowActs = {
  readonly move: (position: number, step: 1 | -1) => void;
  readonly remove: (position: number) => void;
};

type RowButtonsProps = {
  readonly name: string;
  readonly position: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isUpright: boolean;
  readonly isOrderless: boolean;
  /** Looked up when a button is pressed, so that a key in a row does not redraw the buttons of all of them. */
  readonly acts: RefObject<RowActs>;
};

const RowButtons = memo(function RowButtons(props: RowButtonsProps) {
  const { name, position, isFirst, isLast, isUpright, isOrderless, acts } = props;
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.hands, isUpright && styles.upright)}>
      {isOrderless ? null : (
        <>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUpRegular />}
            aria-label={`Move ${name} up`}
            title="Move up (Alt+Up)"
            disabledFocusable={isFirst}
            onClick={() => acts.current.move(position, -1)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowDownRegular />}
            aria-label={`Move ${name} down`}
            title="Move down (Alt+Down)"
            disabledFocusable={isLast}
            onClick={() => acts.current.move(position, 1)}
          />
        </>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={`Remove ${name}`}
        title="Remove"
        onClick={() => acts.current.remove(position)}
      />
    </div>
  );
});
