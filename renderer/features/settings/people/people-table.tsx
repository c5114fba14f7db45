import type { ActionLine } from '@domain/action/action-line';
import type { Worker } from '@domain/board/worker';
import { counted } from '@domain/calendar/counted';
import { formatShortDate } from '@domain/calendar/format-date';
import { ROLE_LABELS } from '@domain/lists/roles';
import { nameKey } from '@domain/people/name-key';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { useSession } from '../../../desktop/session';
import { HeadRow } from '../../../ui/head-row';
import type { PersonRow } from './people-rows';
import { PersonMenu, type Step, stepsFor } from './person-menu';
import { signInWords } from './sign-in-words';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', margin: '12px 0' },
  cell: {
    padding: '8px 16px 8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  line: { display: 'block' },
  link: {
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  second: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: '12px', lineHeight: '16px' },
});

const HEADS = ['Name', 'Role and team', 'How they take part', 'Dates in the team', 'Change'];

type PeopleTableProps = {
  readonly rows: readonly PersonRow[];
  readonly actions: readonly ActionLine[];
  readonly onStep: (row: PersonRow, step: Step) => void;
};

/** Everybody once, with what they are here, how they sign in, and what can be done about them. */
export function PeopleTable({ rows, actions, onStep }: PeopleTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label="People">
      <HeadRow heads={HEADS} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.person?.userId ?? row.name}>
            <th scope="row" className={styles.cell}>
              {row.name}
              {row.person?.isYou ? <span className={styles.second}>You</span> : null}
            </th>
            <RoleCell row={row} />
            <td className={styles.cell}>
              <HowTheyTakePart row={row} />
            </td>
            <DatesCell row={row} actions={actions} />
            <td className={styles.cell}>
              <WhatToDo row={row} onStep={(step) => onStep(row, step)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WhatToDo({ row, onStep }: { readonly row: PersonRow; readonly onStep: (step: Step) => void }) {
  const steps = stepsFor(row, useSession());
  return steps.length === 0 ? null : <PersonMenu row={row} steps={steps} onStep={onStep} />;
}

/** Who answers in sealed files has a place where those are made. */
function HowTheyTakePart({ row: { person } }: { readonly row: PersonRow }) {
  const styles = useStyles();
  if (person === null) return <span className={styles.quiet}>Named in records only</span>;
  if (person.signIn !== 'NEVER' || person.leftOn !== null) return signInWords(person);
  return (
    <Link href={`/sealed-files/${person.userId}`} className={styles.link}>
      {signInWords(person)}
    </Link>
  );
}

function RoleCell({ row }: { readonly row: PersonRow }) {
  const styles = useStyles();
  return (
    <td className={styles.cell}>
      {ROLE_LABELS[row.person?.role ?? 'SW']}
      {row.person?.team ? <span className={styles.second}>{row.person.team}</span> : null}
    </td>
  );
}

function DatesCell({ row, actions }: { readonly row: PersonRow; readonly actions: readonly ActionLine[] }) {
  const styles = useStyles();
  const words = dateWords(row);
  const still = stillTheirs(row, actions);
  return (
    <td className={styles.cell}>
      {words.length === 0 && (row.person?.role ?? 'SW') === 'SW' ? (
        <span className={styles.quiet}>None given</span>
      ) : null}
      {words.map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
      {still === 0 ? null : (
        <span className={styles.second}>
          {counted(still, 'open action')} {still === 1 ? 'is' : 'are'} still theirs. Give {still === 1 ? 'it' : 'them'}{' '}
          to somebody else under Actions.
        </span>
      )}
    </td>
  );
}

function dateWords({ person, worker }: PersonRow): readonly string[] {
  const newly = person?.newlyQualifiedFrom ?? worker?.newlyQualifiedFrom ?? null;
  const left = leftOn({ person, worker });
  return [
    worker?.startedOn ? `In the team from ${formatShortDate(worker.startedOn)}` : '',
    newly === null ? '' : `Newly qualified from ${formatShortDate(newly)}`,
    left === null ? '' : `Left on ${formatShortDate(left)}`,
  ].filter((line) => line !== '');
}

function leftOn({ person, worker }: Pick<PersonRow, 'person' | 'worker'>): Worker['leftOn'] {
  return (person === null ? worker?.leftOn : person.leftOn) ?? null;
}

/** Somebody who has left may still own what was agreed. */
function stillTheirs({ name, person, worker }: PersonRow, actions: readonly ActionLine[]): number {
  if (leftOn({ person, worker }) === null) return 0;
  return actions.filter(({ who, closedOn }) => closedOn === null && nameKey(who) === nameKey(name)).length;
}
