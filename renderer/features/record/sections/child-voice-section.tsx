import { HEARING_METHOD_LABELS } from '@domain/lists/practice-lists';
import type { Hearing } from '@domain/section/kinds/child-voice-section';
import { noDay } from '@domain/section/section-fields';
import { makeStyles } from '@fluentui/react-components';
import { useSectionValue } from '../draft/use-section-value';
import { ChoiceField } from '../fields/choice-field';
import { LineField } from '../fields/line-field';
import { RecordDateField } from '../fields/record-date-field';
import { WordsField } from '../fields/words-field';
import { useRecordDesk } from '../record-desk-context';
import { RowList } from '../rows/row-list';
import { useReadyRows } from '../rows/use-ready-rows';
import type { SectionControlProps } from './section-control';

const useStyles = makeStyles({
  who: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '8px 12px',
    alignItems: 'start',
    '@media (max-width: 560px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  // The three columns of the child's own picture; under one another where they would be too narrow to write in.
  voice: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(144px, 1fr))',
    gap: '8px 12px',
    alignItems: 'start',
  },
});

/** What the child said and showed: a row for each time they were heard. The first stands ready. */
export function ChildVoiceSection({ section }: SectionControlProps) {
  const { fill } = useRecordDesk();
  const [value, change] = useSectionValue('CHILD_VOICE', section.key);
  const ready = useReadyRows(newHearing);
  return (
    <RowList
      rows={value.hearings.length === 0 ? [ready('first')] : value.hearings}
      onChange={(hearings) => change({ ...value, hearings })}
      makeRow={newHearing}
      words={{
        name: fill('Time with {child}'),
        removed: fill('A time with {child} was removed.'),
        add: fill('Add another time with {child}'),
      }}
    >
      {(hearing, changeHearing) => <HearingFields hearing={hearing} onChange={changeHearing} />}
    </RowList>
  );
}

type HearingFieldsProps = { readonly hearing: Hearing; readonly onChange: (hearing: Hearing) => void };

function HearingFields({ hearing, onChange }: HearingFieldsProps) {
  const styles = useStyles();
  return (
    <>
      <HeardHow hearing={hearing} onChange={onChange} />
      <div className={styles.voice}>
        <WordsField
          label="Worries"
          field="worries"
          isLarge
          value={hearing.worries}
          onChange={(worries) => onChange({ ...hearing, worries })}
        />
        <WordsField
          label="Good things"
          field="goodThings"
          isLarge
          value={hearing.goodThings}
          onChange={(goodThings) => onChange({ ...hearing, goodThings })}
        />
        <WordsField
          label="Wishes"
          field="wishes"
          isLarge
          value={hearing.wishes}
          onChange={(wishes) => onChange({ ...hearing, wishes })}
        />
      </div>
      <WordsField
        label="What we saw"
        hint="Of a baby, or a child who does not use speech: doing what, with whom, how did they seem?"
        field="observed"
        isLarge
        value={hearing.observed}
        onChange={(observed) => onChange({ ...hearing, observed })}
      />
    </>
  );
}

function HeardHow({ hearing, onChange }: HearingFieldsProps) {
  const styles = useStyles();
  return (
    <div className={styles.who}>
      <LineField
        label="Who heard it"
        field="heardBy"
        value={hearing.heardBy}
        onChange={(heardBy) => onChange({ ...hearing, heardBy })}
      />
      <RecordDateField
        label="When"
        field="on"
        date={hearing.on.date}
        text={hearing.on.text}
        onChange={(on) => onChange({ ...hearing, on })}
      />
      <LineField
        label="Where and with whom"
        field="where"
        value={hearing.where}
        onChange={(where) => onChange({ ...hearing, where })}
      />
      <ChoiceField
        label="How"
        field="how"
        labels={HEARING_METHOD_LABELS}
        value={hearing.how}
        isOptional
        onChange={(how) => onChange({ ...hearing, how })}
      />
    </div>
  );
}

function newHearing(): Hearing {
  return {
    ...{ id: crypto.randomUUID(), heardBy: '', on: noDay(), where: '', how: null },
    ...{ worries: '', goodThings: '', wishes: '', observed: '' },
  };
}
