import type { Goal } from '@domain/section/kinds/goals-section';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSectionValue } from '../draft/use-section-value';
import { useRecordDesk } from '../record-desk-context';
import { RowList } from '../rows/row-list';
import { useReadyRows } from '../rows/use-ready-rows';
import { GoalFields } from '../statements/goal-fields';
import { GoneStatement, StatementHeading } from '../statements/statement-heading';
import { useStatements } from '../statements/use-statements';
import type { SectionControlProps } from './section-control';

const useStyles = makeStyles({
  goals: { display: 'flex', flexDirection: 'column', gap: '8px' },
  card: {
    display: 'grid',
    gap: '8px',
    margin: 0,
    padding: '12px 0',
    border: 'none',
    minWidth: 0,
    scrollMarginBlock: '64px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What will be seen when each worry is over: a goal stands ready for every statement, and others may be added. */
export function GoalsSection({ section }: SectionControlProps) {
  const styles = useStyles();
  const { fill } = useRecordDesk();
  const [value, change] = useSectionValue('GOALS', section.key);
  const statements = useStatements();
  const ready = useReadyRows(newGoal);
  const isPaired = ({ statement }: Goal) => statements.live.some((each) => each.statement.id === statement);
  const paired = value.goals.filter(isPaired);
  const others = value.goals.filter((goal) => !isPaired(goal));
  const save = (goal: Goal) => {
    const isNew = value.goals.every(({ id }) => id !== goal.id);
    const goals = isNew ? [...value.goals, goal] : value.goals.map((each) => (each.id === goal.id ? goal : each));
    change({ ...value, goals });
  };
  return (
    <div className={styles.goals}>
      {statements.live.map((entry) => (
        <div key={entry.statement.id} data-statement={entry.statement.id}>
          {orReady(
            paired.filter((goal) => goal.statement === entry.statement.id),
            () => ready(entry.statement.id),
          ).map((goal) => (
            <fieldset
              key={goal.id}
              className={styles.card}
              data-row={goal.id}
              aria-label={fill(`{goal} for {futureWorry} ${String(entry.number)}`)}
            >
              <StatementHeading {...entry} />
              <GoalFields goal={goal} section={section} onChange={save} />
            </fieldset>
          ))}
        </div>
      ))}
      <RowList
        rows={others}
        onChange={(next) => change({ ...value, goals: [...paired, ...next] })}
        makeRow={() => newGoal(null)}
        words={{
          name: fill('{goal}'),
          removed: fill('A {goal} was removed.'),
          add: statements.live.length > 0 ? fill('Add another {goal}') : fill('Add a {goal}'),
        }}
      >
        {(goal, changeGoal) => (
          <>
            {goal.statement === null ? null : <GoneStatement id={goal.statement} statements={statements} />}
            <GoalFields goal={goal} section={section} onChange={changeGoal} />
          </>
        )}
      </RowList>
    </div>
  );
}

function orReady<R>(rows: readonly R[], ready: () => R): readonly R[] {
  return rows.length > 0 ? rows : [ready()];
}

function newGoal(statement: string | null): Goal {
  return {
    ...{ id: crypto.randomUUID(), statement, adultsDo: '', childNotices: '', howLong: '' },
    ...{ helpNeeded: '', standing: null },
  };
}
