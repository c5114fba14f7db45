import { isBlankPerson, type NetworkPerson, type NetworkValue } from '@domain/section/kinds/network-section';
import { isBlank } from '@domain/section/words';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSectionValue } from '../draft/use-section-value';
import { ChoiceRow } from '../fields/choice-row';
import { WordsField } from '../fields/words-field';
import { RowList } from '../rows/row-list';
import { NetworkPersonFields } from './network-person-fields';
import type { SectionControlProps } from './section-control';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  count: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '20px' },
});

const WORDS = { name: 'Person', removed: 'A person was removed.', add: 'Add a person' };

/** The people around the child, what they know and have agreed to do; and the other parent, who is never left out silently. */
export function NetworkSection({ section }: SectionControlProps) {
  const styles = useStyles();
  const [value, change] = useSectionValue('NETWORK', section.key);
  return (
    <div className={styles.section}>
      <RowList
        rows={value.people}
        onChange={(people) => change({ ...value, people })}
        makeRow={newPerson}
        words={WORDS}
      >
        {(person, changePerson) => <NetworkPersonFields person={person} onChange={changePerson} />}
      </RowList>
      <p className={styles.count}>{howMany(value.people)}</p>
      <OtherParent value={value} onChange={change} />
      <WordsField
        label="Anything else about the people around them"
        field="note"
        value={value.note}
        onChange={(note) => change({ ...value, note })}
      />
    </div>
  );
}

function newPerson(): NetworkPerson {
  return {
    ...{ id: crypto.randomUUID(), name: '', relation: '', isPaid: false, knows: null, agreedTo: '' },
    ...{ couldCare: null, viability: '' },
  };
}

/** A paid professional does not count as network (SOS-12). */
function howMany(people: readonly NetworkPerson[]): string {
  const unpaid = people.filter((person) => !person.isPaid && !isBlankPerson(person)).length;
  if (unpaid === 0) return 'Nobody yet who is not paid to be there.';
  return unpaid === 1
    ? '1 person who is not paid to be there.'
    : `${String(unpaid)} people who are not paid to be there.`;
}

const OTHER_PARENT_LABELS = { INVOLVED: 'Involved', NOT_INVOLVED: 'Not involved', NOT_FOUND: 'Not found' } as const;

/** What follows from each answer. */
const OTHER_PARENT_ASKS = {
  INVOLVED: 'What part do they play?',
  NOT_INVOLVED: 'Not involved, because',
  NOT_FOUND: 'What are we doing to find them?',
} as const;

type OtherParentProps = { readonly value: NetworkValue; readonly onChange: (value: NetworkValue) => void };

function OtherParent({ value, onChange }: OtherParentProps) {
  const { otherParent, otherParentNote } = value;
  return (
    <>
      <ChoiceRow
        label="Father or other parent"
        field="otherParent"
        labels={OTHER_PARENT_LABELS}
        value={otherParent}
        onChange={(next) => onChange({ ...value, otherParent: next })}
      />
      {otherParent === null && isBlank(otherParentNote) ? null : (
        <WordsField
          label={otherParent === null ? 'About the father or other parent' : OTHER_PARENT_ASKS[otherParent]}
          field="otherParentNote"
          value={otherParentNote}
          onChange={(note) => onChange({ ...value, otherParentNote: note })}
        />
      )}
    </>
  );
}
