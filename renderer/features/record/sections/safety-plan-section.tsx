import type { Contingency, SafetyPlanValue } from '@domain/section/kinds/safety-plan-section';
import { isBlank } from '@domain/section/words';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSectionValue } from '../draft/use-section-value';
import { ChoiceRow } from '../fields/choice-row';
import { LineField } from '../fields/line-field';
import { RecordDateField } from '../fields/record-date-field';
import { WordsField } from '../fields/words-field';
import { useRecordDesk } from '../record-desk-context';
import { RowList } from '../rows/row-list';
import type { SectionControlProps } from './section-control';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  part: { margin: '8px 0 0', fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  whatIf: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) 136px',
    gap: '8px 12px',
    alignItems: 'start',
    '@media (max-width: 560px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  tested: {
    display: 'grid',
    gridTemplateColumns: '176px minmax(0, 1fr)',
    gap: '8px 12px',
    alignItems: 'start',
    '@media (max-width: 560px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

const WORDS = { name: 'What if', removed: 'A “what if” was removed.', add: 'Add a “what if”' };

type PartProps = { readonly value: SafetyPlanValue; readonly onChange: (value: SafetyPlanValue) => void };

/** Now and to keep it going, what if, when it was last tried out, and whether the child has it as their own. */
export function SafetyPlanSection({ section }: SectionControlProps) {
  const styles = useStyles();
  const [value, change] = useSectionValue('SAFETY_PLAN', section.key);
  return (
    <div className={styles.section}>
      <WordsField
        label="Tonight and this week"
        field="now"
        value={value.now}
        onChange={(now) => change({ ...value, now })}
      />
      <WordsField
        label="To keep it going"
        field="keepGoing"
        value={value.keepGoing}
        onChange={(keepGoing) => change({ ...value, keepGoing })}
      />
      <h3 className={styles.part}>If it does not hold</h3>
      <RowList
        rows={value.contingencies}
        onChange={(contingencies) => change({ ...value, contingencies })}
        makeRow={newContingency}
        words={WORDS}
      >
        {(row, changeRow) => <WhatIf row={row} onChange={changeRow} />}
      </RowList>
      <WordsField
        label="Who would notice first?"
        field="whoNotices"
        value={value.whoNotices}
        onChange={(whoNotices) => change({ ...value, whoNotices })}
      />
      <LastTested value={value} onChange={change} />
      <ChildsVersion value={value} onChange={change} />
    </div>
  );
}

function newContingency(): Contingency {
  return { id: crypto.randomUUID(), ifThis: '', response: '', who: '' };
}

type WhatIfProps = { readonly row: Contingency; readonly onChange: (row: Contingency) => void };

function WhatIf({ row, onChange }: WhatIfProps) {
  const styles = useStyles();
  return (
    <div className={styles.whatIf}>
      <WordsField label="If" field="ifThis" value={row.ifThis} onChange={(ifThis) => onChange({ ...row, ifThis })} />
      <WordsField
        label="Then"
        field="response"
        value={row.response}
        onChange={(response) => onChange({ ...row, response })}
      />
      <LineField label="Who" field="who" value={row.who} onChange={(who) => onChange({ ...row, who })} />
    </div>
  );
}

function LastTested({ value, onChange }: PartProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.tested}>
        <RecordDateField
          label="Last tested"
          field="testedOn"
          {...value.testedOn}
          onChange={(testedOn) => onChange({ ...value, testedOn })}
        />
        <WordsField
          label="How it was tested"
          field="testedHow"
          value={value.testedHow}
          onChange={(testedHow) => onChange({ ...value, testedHow })}
        />
      </div>
      <WordsField
        label="What we learnt"
        field="learnt"
        value={value.learnt}
        onChange={(learnt) => onChange({ ...value, learnt })}
      />
    </>
  );
}

const VERSION_LABELS = { YES: 'Yes', NOT_YET: 'Not yet', TOO_YOUNG: 'Too young' } as const;

/** What follows from each answer (CHD-09). */
const VERSION_ASKS = {
  YES: 'Where it is, and what it says',
  NOT_YET: 'By when, and who will make it with them',
  TOO_YOUNG: 'Who knows the plan for them',
} as const;

function ChildsVersion({ value, onChange }: PartProps) {
  const { fill } = useRecordDesk();
  const { childsVersion, childsVersionNote } = value;
  return (
    <>
      <ChoiceRow
        label={fill('Does {child} have their own version of the plan?')}
        field="childsVersion"
        labels={VERSION_LABELS}
        value={childsVersion}
        onChange={(next) => onChange({ ...value, childsVersion: next })}
      />
      {childsVersion === null && isBlank(childsVersionNote) ? null : (
        <WordsField
          label={childsVersion === null ? 'About their own version' : VERSION_ASKS[childsVersion]}
          field="childsVersionNote"
          value={childsVersionNote}
          onChange={(note) => onChange({ ...value, childsVersionNote: note })}
        />
      )}
    </>
  );
}
