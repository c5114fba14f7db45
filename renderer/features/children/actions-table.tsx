import type { Answer } from '@contract/contract';
import { formatShortDate } from '@domain/calendar/format-date';
import type { RememberedAction } from '@domain/memory/child-history';
import type { ActionView } from '@domain/record/record';
import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { useToday } from '../../desktop/use-today';
import { StatusMark } from '../../ui/status-mark';
import { actionStanding, inReadingOrder, isDrifting, sayHistory, sourceOf } from './actions-in-order';
import { Section } from './section';

const NARROW = '@media (max-width: 900px)';

const useStyles = makeStyles({
  what: { width: '34%', [NARROW]: { width: '28%' } },
  date: { width: '124px', [NARROW]: { width: '18%' } },
  who: { width: '148px', [NARROW]: { width: '17%' } },
  state: { width: '180px', [NARROW]: { width: '19%' } },
  quiet: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly actions: readonly ActionView[];
  readonly story: Answer<'child:story'> | undefined;
};

/** What was agreed for this child, open first, with how often it slipped and what was noted since. */
export function ActionsTable({ actions, story }: Props) {
  const styles = useStyles();
  const remembered = new Map(story?.history.actions.map((action) => [action.id, action]));
  return (
    <Section title="Agreed actions">
      {actions.length === 0 ? (
        <p>Actions appear here once a record that agrees them has been shared.</p>
      ) : (
        <Table size="small" aria-label="Agreed actions">
          <TableHeader>
            <TableRow>
              <TableHeaderCell className={styles.who}>Who</TableHeaderCell>
              <TableHeaderCell className={styles.what}>Will do what</TableHeaderCell>
              <TableHeaderCell className={styles.date}>By when</TableHeaderCell>
              <TableHeaderCell className={styles.state}>State</TableHeaderCell>
              <TableHeaderCell>Notes since</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {inReadingOrder(actions).map((action) => (
              <ActionLine key={action.id} action={action} past={remembered.get(action.id)} settings={story?.settings} />
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}

type LineProps = {
  readonly action: ActionView;
  readonly past: RememberedAction | undefined;
  readonly settings: Answer<'child:story'>['settings'] | undefined;
};

function ActionLine({ action, past, settings }: LineProps) {
  const styles = useStyles();
  const { shape, words } = actionStanding(action, useToday());
  const drifts = past !== undefined && settings !== undefined && isDrifting(past, settings.numbers);
  const slipped = past === undefined ? null : sayHistory(past);
  return (
    <TableRow>
      <TableCell>
        {action.who}
        {action.role === '' ? null : <span className={styles.quiet}>{action.role}</span>}
      </TableCell>
      <TableCell>
        {action.what}
        {action.soThat === '' ? null : <span className={styles.quiet}>{`So that: ${action.soThat}`}</span>}
        {past === undefined ? null : <span className={styles.quiet}>{`From: ${sourceOf(past)}`}</span>}
      </TableCell>
      <TableCell>
        {formatShortDate(action.due)}
        {action.due === action.firstDue ? null : (
          <span className={styles.quiet}>{`was due ${formatShortDate(action.firstDue)}`}</span>
        )}
      </TableCell>
      <TableCell>
        {drifts ? (
          <div>
            <StatusMark shape="drift">Drifting</StatusMark>
          </div>
        ) : null}
        <StatusMark shape={shape}>{words}</StatusMark>
        {slipped === null ? null : <span className={styles.quiet}>{slipped}</span>}
      </TableCell>
      <TableCell>{past === undefined ? null : <Notes notes={past.notes} />}</TableCell>
    </TableRow>
  );
}

const SAYS: Record<RememberedAction['notes'][number]['says'], string> = {
  UNDER_WAY: 'under way',
  DONE: 'done',
  STUCK: 'stuck',
};

function Notes({ notes }: Pick<RememberedAction, 'notes'>) {
  const styles = useStyles();
  return notes.map(({ on, by, says, note, evidence }, place) => (
    <div key={`${on}/${String(place)}`}>
      <span className={styles.quiet}>{`${formatShortDate(on)}, ${by} says: ${SAYS[says]}`}</span>
      {[note, evidence].filter((words) => words !== '').join(' ')}
    </div>
  ));
}
