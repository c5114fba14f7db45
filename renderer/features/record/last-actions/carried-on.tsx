import { NOT_DONE_CAUSE_LABELS } from '@domain/lists/memory-lists';
import type { EarlierActionAnswer } from '@domain/section/kinds/last-actions-section';
import { makeStyles } from '@fluentui/react-components';
import { ChoiceField } from '../fields/choice-field';
import { LineField } from '../fields/line-field';
import { RecordDateField } from '../fields/record-date-field';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: '8px 12px',
    alignItems: 'start',
  },
});

type CarriedOnProps = {
  readonly answer: EarlierActionAnswer;
  readonly onChange: (part: Partial<EarlierActionAnswer>) => void;
};

/** What got in the way of an action, and how it goes on: its new day, and who does it if that changes. */
export function CarriedOn({ answer: { cause = null, newDue, newOwner = '' }, onChange }: CarriedOnProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <ChoiceField
        label="What got in the way"
        field="cause"
        labels={NOT_DONE_CAUSE_LABELS}
        value={cause}
        nothing="Choose"
        onChange={(next) => onChange({ cause: next })}
      />
      <RecordDateField
        label="New date"
        field="newDue"
        date={newDue?.date ?? null}
        text={newDue?.text ?? ''}
        onChange={(day) => onChange({ newDue: day })}
      />
      <LineField
        label="Somebody else does it from now on"
        field="newOwner"
        value={newOwner}
        placeholder="Name"
        onChange={(name) => onChange({ newOwner: name })}
      />
    </div>
  );
}
