import { HEARING_METHOD_LABELS } from '@domain/lists/practice-lists';
import type { ChildSeenValue } from '@domain/section/kinds/child-seen-section';
import { isDisabilityRecorded } from '@domain/template/show-sections';
import { makeStyles } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { useSectionValue } from '../draft/use-section-value';
import { ChoiceRow } from '../fields/choice-row';
import { LineField } from '../fields/line-field';
import { RecordDateField } from '../fields/record-date-field';
import { TickGroup } from '../fields/tick-group';
import { WordsField } from '../fields/words-field';
import { useRecordDesk } from '../record-desk-context';
import type { SectionControlProps } from './section-control';

const ALONE_LABELS = { YES: 'Yes', NO: 'No' } as const;

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(168px, 1fr))',
    gap: '8px 12px',
    alignItems: 'start',
  },
});

type ChildSeenPartProps = {
  readonly value: ChildSeenValue;
  readonly onChange: (value: ChildSeenValue) => void;
};

/** When the child was last seen, by whom and where, alone or not, and how their views were heard. */
export function ChildSeenSection({ section }: SectionControlProps) {
  const styles = useStyles();
  const { fill } = useRecordDesk();
  const [value, change] = useSectionValue('CHILD_SEEN', section.key);
  return (
    <div className={styles.fields}>
      <SeenWhen value={value} onChange={change} />
      <SeenAlone value={value} onChange={change} />
      <TickGroup
        label={fill("How were {child}'s views heard?")}
        field="methods"
        labels={HEARING_METHOD_LABELS}
        values={value.methods}
        onChange={(methods) => change({ ...value, methods })}
      />
      <Communication value={value} onChange={change} />
      <LineField
        label="Where is that work kept?"
        field="whereFiled"
        value={value.whereFiled}
        onChange={(whereFiled) => change({ ...value, whereFiled })}
      />
      <WordsField
        label="Anything else about the visit"
        field="note"
        value={value.note}
        onChange={(note) => change({ ...value, note })}
      />
    </div>
  );
}

function SeenWhen({ value, onChange }: ChildSeenPartProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <RecordDateField
        label="Last seen on"
        field="lastSeen"
        date={value.lastSeen.date}
        text={value.lastSeen.text}
        onChange={(lastSeen) => onChange({ ...value, lastSeen })}
      />
      <LineField
        label="By whom"
        field="seenBy"
        value={value.seenBy}
        onChange={(seenBy) => onChange({ ...value, seenBy })}
      />
      <LineField label="Where" field="where" value={value.where} onChange={(where) => onChange({ ...value, where })} />
    </div>
  );
}

/** The reason is asked only where the child was not seen alone; kept, and shown, if it was written before. */
function SeenAlone({ value, onChange }: ChildSeenPartProps) {
  return (
    <>
      <ChoiceRow
        label="Seen alone?"
        field="alone"
        labels={ALONE_LABELS}
        value={value.alone}
        onChange={(alone) => onChange({ ...value, alone })}
      />
      {value.alone === 'NO' || value.notAloneBecause !== '' ? (
        <WordsField
          label="Not alone, because"
          field="notAloneBecause"
          value={value.notAloneBecause}
          onChange={(notAloneBecause) => onChange({ ...value, notAloneBecause })}
        />
      ) : null}
    </>
  );
}

/** Asked where a disability is known of, in the case system or in this session (CHD-05). */
function Communication({ value, onChange }: ChildSeenPartProps) {
  const { view, draft, fill } = useRecordDesk();
  const concerns = useSyncExternalStore(draft.subscribe, () => draft.header().concerns);
  const isKnown = isDisabilityRecorded(view.content.child.disability) || concerns?.includes('CHILD_DISABILITY');
  if (!isKnown && value.communication === '') return null;
  return (
    <WordsField
      label={fill('How does {child} let people know what they think and feel?')}
      field="communication"
      value={value.communication}
      onChange={(communication) => onChange({ ...value, communication })}
    />
  );
}
