import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) 32px',
    columnGap: '8px',
    margin: 0,
    scrollMarginBlock: '64px',
    padding: '12px 0',
    border: 'none',
    minWidth: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Quiet until it is wanted: by the mouse, by the keyboard, or always where colours are forced.
    '& [data-row-menu]': { opacity: 0 },
    '&:hover [data-row-menu], &:focus-within [data-row-menu]': { opacity: 1 },
    '@media (forced-colors: active)': { '& [data-row-menu]': { opacity: 1 } },
  },
  number: {
    paddingTop: '31px',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground3,
  },
  fields: { display: 'grid', gap: '8px 12px', minWidth: 0 },
  menu: { paddingTop: '26px' },
  compact: { gridTemplateColumns: 'minmax(0, 1fr) 32px', padding: '8px 0' },
  compactMenu: { paddingTop: 0 },
});

type RowFrameProps = {
  readonly id: string;
  /** What a screen reader calls the row: "Action 2". */
  readonly name: string;
  readonly number: number;
  readonly canMove: { readonly up: boolean; readonly down: boolean };
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
  /** A line of a table: without a number, its fields named by the heads of the columns. */
  readonly isCompact?: boolean;
  readonly children: ReactNode;
};

/** One row with its number, its fields and a quiet menu to move or remove it. */
export function RowFrame(props: RowFrameProps) {
  const { id, name, number, canMove, onMove, onRemove, isCompact = false, children } = props;
  const styles = useStyles();
  return (
    <fieldset aria-label={name} className={mergeClasses(styles.row, isCompact && styles.compact)} data-row={id}>
      {isCompact ? null : (
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
      )}
      <div className={styles.fields}>{children}</div>
      <div className={mergeClasses(styles.menu, isCompact && styles.compactMenu)}>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              data-row-menu=""
              appearance="subtle"
              icon={<MoreHorizontalRegular />}
              aria-label={`Move or remove ${name.charAt(0).toLowerCase()}${name.slice(1)}`}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem disabled={!canMove.up} onClick={() => onMove(-1)}>
                Move up
              </MenuItem>
              <MenuItem disabled={!canMove.down} onClick={() => onMove(1)}>
                Move down
              </MenuItem>
              <MenuItem onClick={onRemove}>Remove</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </fieldset>
  );
}
