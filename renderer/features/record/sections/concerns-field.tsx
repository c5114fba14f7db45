import { CONCERN_LABELS, type Concern } from '@domain/lists/practice-lists';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { TickGroup } from '../fields/tick-group';

const LABEL = 'What is part of this';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 8px', lineHeight: '20px' },
  ticked: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type ConcernsFieldProps = {
  readonly concerns: readonly Concern[];
  readonly onChange: (concerns: Concern[]) => void;
};

/** What is part of the child's situation, in one line; the list opens when something is to be ticked. */
export function ConcernsField({ concerns, onChange }: ConcernsFieldProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const ticked = concerns.map((concern) => CONCERN_LABELS[concern]).join(', ');
  return (
    <div>
      <div className={styles.line}>
        <p className={styles.ticked}>
          {LABEL}: {ticked === '' ? 'nothing ticked' : ticked}
        </p>
        <Button
          appearance="subtle"
          size="small"
          data-field="concerns"
          aria-expanded={isOpen}
          aria-label={isOpen ? 'Close the list of what is part of this' : 'Change what is part of this'}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? 'Close the list' : 'Change'}
        </Button>
      </div>
      {isOpen ? (
        <TickGroup label={LABEL} field="concerns" labels={CONCERN_LABELS} values={concerns} onChange={onChange} />
      ) : null}
    </div>
  );
}
