import type { DangerStatement } from '@domain/section/kinds/danger-statements-section';
import { isBlankGoal } from '@domain/section/kinds/goals-section';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useOtherSection } from '../draft/use-other-section';
import { useRecordDesk } from '../record-desk-context';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', gap: '0 4px', marginLeft: '-8px' },
  link: { minWidth: 0, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

type StatementLinksProps = { readonly statement: DangerStatement };

/** How far a statement's goal and scale are; a press goes there, so that the three cannot drift apart unseen. */
export function StatementLinks({ statement }: StatementLinksProps) {
  const styles = useStyles();
  const { fill, goTo } = useRecordDesk();
  const goals = useOtherSection('GOALS');
  const scales = useOtherSection('STATEMENT_SCALES');
  const isGoalWritten = goals.value.goals.some((goal) => goal.statement === statement.id && !isBlankGoal(goal));
  const numbers = scales.value.scales
    .filter((scale) => scale.statement === statement.id)
    .flatMap(({ ratings }) => ratings.map(({ value }) => value).filter((number) => number !== null));
  const goalsKey = goals.section?.key;
  const scalesKey = scales.section?.key;
  return (
    <div className={styles.links}>
      {goalsKey === undefined ? null : (
        <Button
          className={styles.link}
          appearance="subtle"
          size="small"
          onClick={() => goTo({ section: goalsKey, row: statement.id })}
        >
          {`${fill('{goal}')}: ${isGoalWritten ? 'written' : 'not written yet'}`}
        </Button>
      )}
      {scalesKey === undefined ? null : (
        <Button
          className={styles.link}
          appearance="subtle"
          size="small"
          onClick={() => goTo({ section: scalesKey, row: statement.id })}
        >
          {`${fill('{scale}')}: ${numbers.length === 0 ? 'no number yet' : numbers.join(', ')}`}
        </Button>
      )}
    </div>
  );
}
