import { formatShortDate } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import type { ActionView } from '@domain/record/record';
import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-components';
import { useToday } from '../../desktop/use-today';
import { StatusMark } from '../../ui/status-mark';
import { Section } from './section';

const STATE_LABELS: Record<ActionView['state'], string> = {
  OPEN: 'Open',
  DONE: 'Done',
  PARTLY: 'Partly done',
  NOT_DONE: 'Not done',
  NO_LONGER_NEEDED: 'No longer needed',
  CONTINUED: 'Goes on as a newer action',
};

/** Open first, soonest due at the top; answered ones after, the latest first. */
function inReadingOrder(actions: readonly ActionView[]): readonly ActionView[] {
  return [...actions].sort((left, right) => {
    const isOpen = Number(right.state === 'OPEN') - Number(left.state === 'OPEN');
    if (isOpen !== 0) return isOpen;
    return left.state === 'OPEN' ? left.due.localeCompare(right.due) : right.due.localeCompare(left.due);
  });
}

function ActionState({ action, today }: { readonly action: ActionView; readonly today: LocalDate }) {
  if (action.state !== 'OPEN') return <StatusMark shape="none">{STATE_LABELS[action.state]}</StatusMark>;
  if (action.due < today) return <StatusMark shape="filled">Not done yet</StatusMark>;
  return <StatusMark shape="outline">{STATE_LABELS.OPEN}</StatusMark>;
}

export function ActionsTable({ actions }: { readonly actions: readonly ActionView[] }) {
  const today = useToday();
  return (
    <Section title="Agreed actions">
      {actions.length === 0 ? (
        <p>Actions appear here once a record that agrees them has been shared.</p>
      ) : (
        <Table size="small" aria-label="Agreed actions">
          <TableHeader>
            <TableRow>
              <TableHeaderCell>Who</TableHeaderCell>
              <TableHeaderCell>Will do what</TableHeaderCell>
              <TableHeaderCell>By when</TableHeaderCell>
              <TableHeaderCell>So that</TableHeaderCell>
              <TableHeaderCell>State</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {inReadingOrder(actions).map((action) => (
              <TableRow key={action.id}>
                <TableCell>{action.role === '' ? action.who : `${action.who} (${action.role})`}</TableCell>
                <TableCell>{action.what}</TableCell>
                <TableCell>
                  {formatShortDate(action.due)}
                  {action.due !== action.firstDue && `, was due ${formatShortDate(action.firstDue)}`}
                </TableCell>
                <TableCell>{action.soThat}</TableCell>
                <TableCell>
                  <ActionState action={action} today={today} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
