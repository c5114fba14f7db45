import type { DraftDecision } from '@domain/section/section-values';
import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { useSectionValue } from '../draft/use-section-value';
import { LineField } from '../fields/line-field';
import { RecordDateField } from '../fields/record-date-field';
import { WordsField } from '../fields/words-field';
import { RemovedStrip } from '../rows/removed-strip';
import { RowFrame } from '../rows/row-frame';
import { useRows } from '../rows/use-rows';
import { newDecision } from './new-rows';
import type { SectionControlProps } from './section-control';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: '8px 12px',
    alignItems: 'start',
  },
  add: { alignSelf: 'flex-start' },
});

/** What was decided, why, what was decided against, and who above agreed. */
export function DecisionsSection({ section }: SectionControlProps) {
  const styles = useStyles();
  const [value, change] = useSectionValue('DECISIONS', section.key);
  const rows = useRows(value.decisions, (decisions) => change({ ...value, decisions }));
  return (
    <div className={styles.rows}>
      {value.decisions.map((decision, position) => (
        <RowFrame
          key={decision.id}
          id={decision.id}
          name={`Decision ${String(position + 1)}`}
          number={position + 1}
          canMove={{ up: position > 0, down: position < value.decisions.length - 1 }}
          onMove={(step) => rows.move(decision, step)}
          onRemove={() => rows.remove(decision)}
        >
          <DecisionFields decision={decision} onChange={rows.change} />
        </RowFrame>
      ))}
      {rows.removed ? (
        <RemovedStrip key={rows.removed.id} what="A decision was removed." onPutBack={rows.putBack} />
      ) : null}
      <Button
        className={styles.add}
        data-field="add"
        appearance="subtle"
        icon={<AddRegular />}
        onClick={() => rows.add(newDecision())}
      >
        Add a decision
      </Button>
    </div>
  );
}

type DecisionFieldsProps = {
  readonly decision: DraftDecision;
  readonly onChange: (decision: DraftDecision) => void;
};

function DecisionFields({ decision, onChange }: DecisionFieldsProps) {
  const styles = useStyles();
  const [agreedText, setAgreedText] = useState('');
  return (
    <>
      <WordsField
        label="We decided"
        field="decision"
        value={decision.decision}
        onChange={(words) => onChange({ ...decision, decision: words })}
      />
      <WordsField
        label="Because"
        field="reason"
        value={decision.reason}
        onChange={(reason) => onChange({ ...decision, reason })}
      />
      <WordsField
        label="We decided against, and why"
        field="decidedAgainst"
        value={decision.decidedAgainst}
        onChange={(decidedAgainst) => onChange({ ...decision, decidedAgainst })}
      />
      <div className={styles.line}>
        <LineField
          label="Agreed by, if senior say is needed"
          field="agreedBy"
          value={decision.agreedBy}
          onChange={(agreedBy) => onChange({ ...decision, agreedBy })}
        />
        <RecordDateField
          label="Agreed on"
          field="agreedOn"
          date={decision.agreedOn}
          text={agreedText}
          onChange={({ date, text }) => {
            setAgreedText(text);
            onChange({ ...decision, agreedOn: date });
          }}
        />
      </div>
    </>
  );
}
