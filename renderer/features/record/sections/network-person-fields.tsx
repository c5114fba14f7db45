import type { NetworkPerson } from '@domain/section/kinds/network-section';
import { Checkbox, makeStyles } from '@fluentui/react-components';
import { ChoiceRow } from '../fields/choice-row';
import { LineField } from '../fields/line-field';
import { WordsField } from '../fields/words-field';
import { useRecordDesk } from '../record-desk-context';

const useStyles = makeStyles({
  who: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) auto',
    gap: '8px 12px',
    alignItems: 'end',
    '@media (max-width: 560px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  answers: { display: 'flex', flexWrap: 'wrap', gap: '4px 32px' },
});

const KNOWS_LABELS = { YES: 'Yes', SOME: 'Some of it', NO: 'No' } as const;
const COULD_CARE_LABELS = { YES: 'Yes', MAYBE: 'Maybe', NO: 'No' } as const;

type NetworkPersonFieldsProps = {
  readonly person: NetworkPerson;
  readonly onChange: (person: NetworkPerson) => void;
};

/** One person around the child. How an assessment stands is asked where they could, or might, care for the child. */
export function NetworkPersonFields({ person, onChange }: NetworkPersonFieldsProps) {
  const styles = useStyles();
  const { fill } = useRecordDesk();
  const mayCare = person.couldCare === 'YES' || person.couldCare === 'MAYBE';
  return (
    <>
      <div className={styles.who}>
        <LineField label="Name" field="name" value={person.name} onChange={(name) => onChange({ ...person, name })} />
        <LineField
          label="Who they are to the child"
          field="relation"
          value={person.relation}
          placeholder="grandmother, neighbour…"
          onChange={(relation) => onChange({ ...person, relation })}
        />
        <Checkbox
          label="Paid to be there"
          data-field="isPaid"
          checked={person.isPaid}
          onChange={(_event, { checked }) => onChange({ ...person, isPaid: checked === true })}
        />
      </div>
      <WordsField
        label="What they have agreed to do"
        field="agreedTo"
        value={person.agreedTo}
        onChange={(agreedTo) => onChange({ ...person, agreedTo })}
      />
      <div className={styles.answers}>
        <ChoiceRow
          label="Knows the worries"
          field="knows"
          labels={KNOWS_LABELS}
          value={person.knows}
          onChange={(knows) => onChange({ ...person, knows })}
        />
        <ChoiceRow
          label={fill('Could care for {child}')}
          field="couldCare"
          labels={COULD_CARE_LABELS}
          value={person.couldCare}
          onChange={(couldCare) => onChange({ ...person, couldCare })}
        />
      </div>
      {mayCare || person.viability !== '' ? (
        <WordsField
          label="Assessment of whether they could care: asked for, due, what it said"
          field="viability"
          value={person.viability}
          onChange={(viability) => onChange({ ...person, viability })}
        />
      ) : null}
    </>
  );
}
