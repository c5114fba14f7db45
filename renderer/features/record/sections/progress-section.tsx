import { PROGRESS_LABELS } from '@domain/lists/practice-lists';
import { makeStyles } from '@fluentui/react-components';
import { useSectionValue } from '../draft/use-section-value';
import { ChoiceRow } from '../fields/choice-row';
import { WordsField } from '../fields/words-field';
import { useRecordDesk } from '../record-desk-context';
import type { SectionControlProps } from './section-control';

const useStyles = makeStyles({ section: { display: 'flex', flexDirection: 'column', gap: '8px' } });

/** The manager's own judgement on pace: a word, what tells them, and how long the child can wait. */
export function ProgressSection({ section }: SectionControlProps) {
  const styles = useStyles();
  const { fill } = useRecordDesk();
  const [value, change] = useSectionValue('PROGRESS', section.key);
  return (
    <div className={styles.section}>
      <ChoiceRow
        label="How it is moving"
        field="progress"
        labels={PROGRESS_LABELS}
        value={value.progress}
        onChange={(progress) => change({ ...value, progress })}
      />
      <WordsField label="What tells you?" field="why" value={value.why} onChange={(why) => change({ ...value, why })} />
      <WordsField
        label={fill('The longest {child} can wait')}
        field="longestWait"
        value={value.longestWait}
        onChange={(longestWait) => change({ ...value, longestWait })}
      />
    </div>
  );
}
