import type { Milestone } from '@domain/section/kinds/trajectory-section';
import { noDay } from '@domain/section/section-fields';
import { makeStyles } from '@fluentui/react-components';
import { useSectionValue } from '../draft/use-section-value';
import { ChoiceRow } from '../fields/choice-row';
import { RecordDateField } from '../fields/record-date-field';
import { WordsField } from '../fields/words-field';
import { RowList } from '../rows/row-list';
import { RoadLine } from './road-line';
import type { SectionControlProps } from './section-control';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '16px' },
  step: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 176px',
    gap: '8px 12px',
    alignItems: 'start',
    '@media (max-width: 560px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

const WORDS = { name: 'Step', removed: 'A step was removed.', add: 'Add a step' };

/** The dated steps from here to safe enough, and what happens if one is missed; drawn under the rows as a line. */
export function TrajectorySection({ section }: SectionControlProps) {
  const styles = useStyles();
  const [value, change] = useSectionValue('TRAJECTORY', section.key);
  return (
    <div className={styles.section}>
      <RowList
        rows={value.milestones}
        onChange={(milestones) => change({ ...value, milestones })}
        makeRow={newMilestone}
        words={WORDS}
      >
        {(milestone, changeMilestone) => <StepFields milestone={milestone} onChange={changeMilestone} />}
      </RowList>
      <RoadLine milestones={value.milestones} />
    </div>
  );
}

function newMilestone(): Milestone {
  return { id: crypto.randomUUID(), what: '', by: noDay(), ifMissed: '', reached: null };
}

const REACHED_LABELS = { YES: 'Yes', NO: 'Not yet' } as const;

type StepFieldsProps = { readonly milestone: Milestone; readonly onChange: (milestone: Milestone) => void };

function StepFields({ milestone, onChange }: StepFieldsProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.step}>
        <WordsField
          label="Step"
          field="what"
          value={milestone.what}
          onChange={(what) => onChange({ ...milestone, what })}
        />
        <RecordDateField
          label="By when"
          field="by"
          {...milestone.by}
          onChange={(by) => onChange({ ...milestone, by })}
        />
      </div>
      <div className={styles.step}>
        <WordsField
          label="What we do if it is missed"
          field="ifMissed"
          value={milestone.ifMissed}
          onChange={(ifMissed) => onChange({ ...milestone, ifMissed })}
        />
        <ChoiceRow
          label="Reached"
          field="reached"
          labels={REACHED_LABELS}
          value={milestone.reached}
          onChange={(reached) => onChange({ ...milestone, reached })}
        />
      </div>
    </>
  );
}
