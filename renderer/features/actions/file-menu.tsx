import type { Failure } from '@contract/failure';
import { counted } from '@domain/calendar/counted';
import type { ActionId } from '@domain/identifiers';
import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { FailureStrip } from '../../desktop/failure-strip';
import { MessageStrip } from '../../ui/message-strip';

const useStyles = makeStyles({
  popover: { width: '400px', maxWidth: 'calc(100vw - 32px)' },
  item: { maxWidth: 'none' },
  purpose: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2, whiteSpace: 'normal' },
});

type Kind = 'WORD' | 'CSV' | 'CALENDAR';

/** More rows than a person reads through; the program refuses them too. */
const MOST_IN_WORD = 1_000;
const KINDS: readonly { readonly kind: Kind; readonly title: string; readonly purpose: string }[] = [
  { kind: 'WORD', title: 'Word file', purpose: 'A table to print or to read through together' },
  { kind: 'CSV', title: 'Table for a spreadsheet (CSV)', purpose: 'Every column, a row for each action' },
  {
    kind: 'CALENDAR',
    title: 'Calendar file (.ics)',
    purpose: 'A day for each action, for Outlook and other calendars',
  },
];

export type FileOutcome =
  | { readonly kind: 'MADE'; readonly fileName: string; readonly actions: number }
  | { readonly kind: 'TOO_MANY'; readonly actions: number }
  | { readonly kind: 'NOT_MADE'; readonly failure: Failure };

/** Makes a file of the list as it is shown, in its order, which does not say which children it is about. */
export function useActionFile(ids: readonly ActionId[]) {
  const desktop = useDesktop();
  const [outcome, setOutcome] = useState<FileOutcome | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const make = async (kind: Kind) => {
    if (isMaking) return;
    if (kind === 'WORD' && ids.length > MOST_IN_WORD) return setOutcome({ kind: 'TOO_MANY', actions: ids.length });
    setOutcome(null);
    setIsMaking(true);
    const reply = await desktop
      .call('actions:export', { actionIds: [...ids], kind })
      .catch(() => ({ ok: false as const, failure: { kind: 'UNEXPECTED' as const, reference: 'window' } }));
    setIsMaking(false);
    setOutcome(reply.ok ? { kind: 'MADE', ...reply.value } : { kind: 'NOT_MADE', failure: reply.failure });
  };
  return { outcome, isMaking, make, dismiss: () => setOutcome(null) };
}

type MenuProps = {
  readonly isMaking: boolean;
  readonly isEmpty: boolean;
  readonly make: (kind: Kind) => Promise<void>;
};

export function FileMenu({ isMaking, isEmpty, make }: MenuProps) {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button disabledFocusable={isEmpty || isMaking}>
          {isMaking ? 'Making the file…' : 'Make a file of this list'}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {KINDS.map(({ kind, title, purpose }) => (
            <MenuItem
              key={kind}
              className={styles.item}
              subText={{ children: purpose, className: styles.purpose }}
              onClick={() => void make(kind)}
            >
              {title}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

type StripProps = { readonly outcome: FileOutcome | null; readonly onDismiss: () => void };

export function FileStrip({ outcome, onDismiss }: StripProps) {
  if (outcome === null) return null;
  if (outcome.kind === 'NOT_MADE') return <FailureStrip failure={outcome.failure} onDismiss={onDismiss} />;
  if (outcome.kind === 'TOO_MANY') {
    return (
      <MessageStrip intent="info" title="This list is too long for a Word file." onDismiss={onDismiss}>
        It holds {counted(outcome.actions, 'action')}; a Word file takes {MOST_IN_WORD}. Filter the list first, or make
        a table for a spreadsheet.
      </MessageStrip>
    );
  }
  return (
    <MessageStrip intent="success" title={`${outcome.fileName} is saved.`} onDismiss={onDismiss}>
      It holds {counted(outcome.actions, 'action')}. Children are shown by initials; their names, references and days of
      birth were taken out. Read it through before you pass it on: other words may still say who is meant.
    </MessageStrip>
  );
}
