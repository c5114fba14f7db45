import type { DraftDecision } from '@domain/section/kinds/decisions-section';
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useSectionValue } from '../draft/use-section-value';
import { LineField } from '../fields/line-field';
import { RecordDateField } from '../fields/record-date-field';
import { WordsField } from '../fields/words-field';
import { RowList } from '../rows/row-list';
import { DecisionWords } from './decision-words';
import { newDecision } from './new-rows';
import type { SectionControlProps } from './section-control';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: '8px 12px',
    alignItems: 'start',
  },
});

const WORDS = { name: 'Decision', removed: 'A decision was removed.', add: 'Add a decision' };

/** What was decided, why, what was decided against, and who above agreed. */
export function DecisionsSection({ section }: SectionControlProps) {
  const [value, change] = useSectionValue('DECISIONS', section.key);
  return (
    <RowList
      rows={value.decisions}
      onChange={(decisions) => change({ ...value, decisions })}
      makeRow={newDecision}
      words={WORDS}
    >
      {(decision, changeDecision) => (
        <DecisionFields decision={decision} suggestions={section.suggestions ?? []} onChange={changeDecision} />
      )}
    </RowList>
  );
}

type DecisionFieldsProps = {
  readonly decision: DraftDecision;
  /** Decisions often taken on this form. */
  readonly suggestions: readonly string[];
  readonly onChange: (decision: DraftDecision) => void;
};

function DecisionFields({ decision, suggestions, onChange }: DecisionFieldsProps) {
  const styles = useStyles();
  const [agreedText, setAgreedText] = useState('');
  return (
    <>
      <DecisionWords
        value={decision.decision}
        suggestions={suggestions}
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
