import { FactsGrid } from '../../../ui/facts-grid';
import { HistoryTables } from '../history-tables';
import type { PartProps } from '../part-props';
import { Section } from '../section';
import { KeyDays } from './key-days';

const NOT_RECORDED = 'Not recorded';

/** What is known of the child and since when: the days of the plan, then every dated change. */
export function FactsPart({ page: { child, facts }, story }: PartProps) {
  return (
    <>
      <Section title="About the child">
        <FactsGrid
          rows={[
            { label: 'Team', value: child.team ?? NOT_RECORDED },
            { label: 'Team manager', value: child.teamManager ?? NOT_RECORDED },
            { label: 'Gender', value: child.gender ?? NOT_RECORDED },
            { label: 'Ethnicity', value: child.ethnicity ?? NOT_RECORDED },
            { label: 'Disability', value: child.disability ?? NOT_RECORDED },
            { label: 'Family group', value: child.familyGroup ?? NOT_RECORDED },
          ]}
        />
      </Section>
      {story === undefined ? null : <KeyDays childId={child.id} facts={facts} known={story.history.keyDates} />}
      <HistoryTables facts={facts} />
    </>
  );
}
