import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { ReactNode } from 'react';
import { RemovedStrip } from '../../../ui/removed-strip';
import { RowFrame } from './row-frame';
import { useRows } from './use-rows';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: '8px' },
  add: { alignSelf: 'flex-start', marginLeft: '-12px' },
});

type RowListProps<R> = {
  readonly rows: readonly R[];
  readonly onChange: (rows: R[]) => void;
  /** A new, blank row. */
  readonly makeRow: () => R;
  readonly words: {
    /** Names a row with its number: "Action" gives "Action 1". */
    readonly name: string;
    readonly removed: string;
    readonly add: string;
  };
  /** A key that adds a row from anywhere, for screen readers and for the tip on the button. */
  readonly shortcut?: { readonly keys: string; readonly tip: string };
  readonly isCompact?: boolean;
  /** The fields of one row. */
  readonly children: (row: R, change: (row: R) => void) => ReactNode;
};

/** Rows that are added, moved, removed and put back in the same way, whatever is written in them. */
export function RowList<R extends { readonly id: string }>(props: RowListProps<R>) {
  const { rows, onChange, makeRow, words, shortcut, isCompact = false, children } = props;
  const styles = useStyles();
  const hands = useRows(rows, onChange);
  return (
    <div className={styles.rows}>
      {rows.map((row, position) => (
        <RowFrame
          key={row.id}
          id={row.id}
          name={`${words.name} ${String(position + 1)}`}
          number={position + 1}
          canMove={{ up: position > 0, down: position < rows.length - 1 }}
          onMove={(step) => hands.move(row, step)}
          onRemove={() => hands.remove(row)}
          isCompact={isCompact}
        >
          {children(row, hands.change)}
        </RowFrame>
      ))}
      {hands.removed ? <RemovedStrip key={hands.removed.id} what={words.removed} onPutBack={hands.putBack} /> : null}
      <Button
        className={styles.add}
        data-field="add"
        appearance="subtle"
        icon={<AddRegular />}
        {...(shortcut ? { 'aria-keyshortcuts': shortcut.keys, title: shortcut.tip } : {})}
        onClick={() => hands.add(makeRow())}
      >
        {words.add}
      </Button>
    </div>
  );
}
