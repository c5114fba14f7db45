import { ACTION_SOURCE_LABELS } from '@domain/lists/memory-lists';
import type { DraftAction } from '@domain/section/kinds/actions-section';
import { statementSentence } from '@domain/section/kinds/danger-statements-section';
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import { ChoiceField } from '../fields/choice-field';
import { useRecordDesk } from '../record-desk-context';
import { useStatements } from '../statements/use-statements';

const useStyles = makeStyles({
  opener: { justifySelf: 'start', marginLeft: '-8px', color: tokens.colorNeutralForeground2, textAlign: 'left' },
  extras: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: '8px 12px',
    alignItems: 'start',
  },
  whole: { gridColumn: '1 / -1' },
  tick: { marginLeft: '-8px' },
});

const MEASURES = { 1: 'Measure 1', 2: 'Measure 2', 3: 'Measure 3', 4: 'Measure 4', 5: 'Measure 5' } as const;

/** So many may matter most to the child (ACT-09). */
const MOST_THAT_MATTER = 3;

type ActionExtrasProps = {
  readonly action: DraftAction;
  /** How many other actions of this record are said to matter most. */
  readonly othersThatMatter: number;
  readonly onChange: (action: DraftAction) => void;
};

/** What is seldom asked of an action, behind one quiet button that says what has been chosen. */
export function ActionExtras({ action, othersThatMatter, onChange }: ActionExtrasProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const panel = useId();
  const { view } = useRecordDesk();
  const child = view.content.child.forename || 'the child';
  const said = saidOf(action, child);
  return (
    <>
      <Button
        className={styles.opener}
        size="small"
        appearance="subtle"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setIsOpen(!isOpen)}
      >
        {said === '' ? 'More about this action' : `More about this action: ${said}`}
      </Button>
      <div id={panel} className={styles.extras} hidden={!isOpen}>
        {isOpen ? (
          <>
            <ChoiceField
              label="Comes from"
              field="source"
              labels={ACTION_SOURCE_LABELS}
              value={action.source ?? 'SUPERVISION'}
              onChange={(source) => onChange({ ...action, source: source ?? 'SUPERVISION' })}
            />
            <ChoiceField
              label="Meaningful Measure"
              field="measure"
              labels={MEASURES}
              value={measureOf(action)}
              nothing="None"
              onChange={(measure) => onChange({ ...action, measure: measure === null ? null : Number(measure) })}
            />
            <StatementChoice action={action} onChange={onChange} />
            <div className={styles.whole}>
              <MattersMost
                action={action}
                isFull={othersThatMatter >= MOST_THAT_MATTER}
                child={child}
                onChange={onChange}
              />
              <SendToPlan action={action} onChange={onChange} />
            </div>
          </>
        ) : null}
      </div>
    </>
  );
}

type PartProps = Pick<ActionExtrasProps, 'action' | 'onChange'>;

/** Which worry it answers; asked once there is a statement that it could answer. */
function StatementChoice({ action, onChange }: PartProps) {
  const styles = useStyles();
  const { fill } = useRecordDesk();
  const { live, past } = useStatements();
  const known = [...live, ...past.filter(({ statement }) => statement.id === action.statement)];
  if (known.length === 0) return null;
  const labels = Object.fromEntries(
    known.map(({ number, statement }) => [statement.id, `${String(number)}. ${statementSentence(statement)}`]),
  );
  return (
    <div className={styles.whole}>
      <ChoiceField
        label={`Answers this ${fill('{futureWorry}').toLowerCase()}`}
        field="statement"
        labels={labels}
        value={action.statement ?? null}
        nothing="None in particular"
        onChange={(statement) => onChange({ ...action, statement })}
      />
    </div>
  );
}

type MattersMostProps = PartProps & { readonly isFull: boolean; readonly child: string };

function MattersMost({ action, isFull, child, onChange }: MattersMostProps) {
  const styles = useStyles();
  const isRefused = isFull && action.matters !== true;
  const label = `Matters most to ${child}`;
  return (
    <Checkbox
      className={styles.tick}
      data-field="matters"
      label={isRefused ? `${label} (three others are marked already; take one back first)` : label}
      checked={action.matters === true}
      disabled={isRefused}
      onChange={(_event, { checked }) => onChange({ ...action, matters: checked === true })}
    />
  );
}

/** Not ticked is not said at all, so that a record in which nobody ticks it is sealed as before. */
function SendToPlan({ action, onChange }: PartProps) {
  const styles = useStyles();
  return (
    <Checkbox
      className={styles.tick}
      data-field="toPlan"
      label="Send to plan: the plan in the case system must be changed"
      checked={action.toPlan === true}
      onChange={(_event, { checked }) => {
        const { toPlan: _before, ...rest } = action;
        onChange(checked === true ? { ...rest, toPlan: true } : rest);
      }}
    />
  );
}

function measureOf({ measure = null }: DraftAction): `${keyof typeof MEASURES}` | null {
  return measure === null ? null : (String(measure) as `${keyof typeof MEASURES}`);
}

function saidOf({ source = 'SUPERVISION', measure = null, matters, toPlan }: DraftAction, child: string): string {
  return [
    source === 'SUPERVISION' ? '' : ACTION_SOURCE_LABELS[source],
    measure === null ? '' : `Meaningful Measure ${String(measure)}`,
    matters === true ? `matters most to ${child}` : '',
    toPlan === true ? 'send to plan' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
