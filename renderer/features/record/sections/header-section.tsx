import { formatDateWithWeekday } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import {
  CASE_STATUS_LABELS,
  CP_CATEGORY_LABELS,
  LEGAL_STATUS_LABELS,
  LIVING_ARRANGEMENT_LABELS,
  SESSION_TYPE_LABELS,
} from '@domain/lists/case-lists';
import type { RecordHeader } from '@domain/record/record';
import { makeStyles } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { ChoiceField } from '../fields/choice-field';
import { LineField } from '../fields/line-field';
import { RecordDateField } from '../fields/record-date-field';
import { useRecordDesk } from '../record-desk-context';
import { CaseFacts } from './case-facts';
import { ConcernsField } from './concerns-field';

const LONGEST_NAME = 200;
const LONGEST_PRESENT = 1_000;

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(176px, 1fr))',
    gap: '8px 12px',
    alignItems: 'start',
  },
  whole: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

type HeaderPartProps = {
  readonly header: RecordHeader;
  readonly onChange: (part: Partial<RecordHeader>) => void;
};

/** About this session: filled in from what is known of the child, changed here only where this session differs. */
export function HeaderSection() {
  const styles = useStyles();
  const { draft, view } = useRecordDesk();
  const header = useSyncExternalStore(draft.subscribe, draft.header);
  const change = (part: Partial<RecordHeader>) => draft.setHeader({ ...draft.header(), ...part });
  if (view.content.type === 'PERSONAL') {
    return (
      <div className={styles.fields}>
        <PersonalFields header={header} onChange={change} />
      </div>
    );
  }
  return (
    <div className={styles.whole}>
      <CaseFacts />
      <div className={styles.fields}>
        {view.content.type === 'ADDENDUM' ? (
          <AddendumFields header={header} onChange={change} />
        ) : (
          <SessionFields header={header} onChange={change} />
        )}
        <CaseFields header={header} onChange={change} />
      </div>
      {view.content.type === 'ADDENDUM' ? null : (
        <ConcernsField concerns={header.concerns ?? []} onChange={(concerns) => change({ concerns })} />
      )}
    </div>
  );
}

function SessionFields({ header, onChange }: HeaderPartProps) {
  return (
    <>
      <SessionDate
        label="Date of session"
        date={header.sessionDate}
        onChange={(sessionDate) => onChange({ sessionDate })}
      />
      <ChoiceField
        label="Kind of session"
        field="sessionType"
        labels={SESSION_TYPE_LABELS}
        value={header.sessionType}
        onChange={(sessionType) => (sessionType ? onChange({ sessionType }) : undefined)}
      />
      <TwoPeople header={header} onChange={onChange} />
      {header.sessionType === 'COVERING' || header.coveringFor !== '' ? (
        <LineField
          label="Covering for"
          field="coveringFor"
          longest={LONGEST_NAME}
          value={header.coveringFor}
          onChange={(coveringFor) => onChange({ coveringFor })}
        />
      ) : null}
      <OthersPresent header={header} onChange={onChange} />
    </>
  );
}

/** The two of them and the day: a personal supervision is about no child. */
function PersonalFields({ header, onChange }: HeaderPartProps) {
  return (
    <>
      <SessionDate
        label="Date of session"
        date={header.sessionDate}
        onChange={(sessionDate) => onChange({ sessionDate })}
      />
      <TwoPeople header={header} onChange={onChange} />
      <OthersPresent header={header} onChange={onChange} />
    </>
  );
}

function OthersPresent({ header, onChange }: HeaderPartProps) {
  return (
    <LineField
      label="Others present"
      field="present"
      longest={LONGEST_PRESENT}
      value={header.present}
      onChange={(present) => onChange({ present })}
    />
  );
}

/** Nobody met for an addendum: it has a day of writing and two people, and no session. */
function AddendumFields({ header, onChange }: HeaderPartProps) {
  return (
    <>
      <SessionDate
        label="Date of addendum"
        date={header.sessionDate}
        onChange={(sessionDate) => onChange({ sessionDate })}
      />
      <TwoPeople header={header} onChange={onChange} />
    </>
  );
}

function TwoPeople({ header, onChange }: HeaderPartProps) {
  return (
    <>
      <LineField
        label="Worker"
        field="supervisee"
        longest={LONGEST_NAME}
        value={header.supervisee}
        onChange={(supervisee) => onChange({ supervisee })}
      />
      <LineField
        label="Manager"
        field="supervisor"
        longest={LONGEST_NAME}
        value={header.supervisor}
        onChange={(supervisor) => onChange({ supervisor })}
      />
    </>
  );
}

function CaseFields({ header, onChange }: HeaderPartProps) {
  return (
    <>
      <ChoiceField
        label="Status"
        field="caseStatus"
        labels={CASE_STATUS_LABELS}
        value={header.caseStatus}
        isOptional
        onChange={(caseStatus) => onChange({ caseStatus })}
      />
      {header.caseStatus === 'CP' || header.cpCategory !== null ? (
        <ChoiceField
          label="Category"
          field="cpCategory"
          labels={CP_CATEGORY_LABELS}
          value={header.cpCategory}
          isOptional
          onChange={(cpCategory) => onChange({ cpCategory })}
        />
      ) : null}
      <ChoiceField
        label="Legal status"
        field="legalStatus"
        labels={LEGAL_STATUS_LABELS}
        value={header.legalStatus}
        isOptional
        onChange={(legalStatus) => onChange({ legalStatus })}
      />
      <ChoiceField
        label="Where the child lives"
        field="livingArrangement"
        labels={LIVING_ARRANGEMENT_LABELS}
        value={header.livingArrangement}
        isOptional
        onChange={(livingArrangement) => onChange({ livingArrangement })}
      />
    </>
  );
}

type SessionDateProps = {
  readonly label: string;
  readonly date: LocalDate | null;
  readonly onChange: (date: LocalDate | null) => void;
};

/** The header keeps only a date, so half a date lives here until it is one. */
function SessionDate({ label, date, onChange }: SessionDateProps) {
  const [text, setText] = useState(date ? formatDateWithWeekday(date) : '');
  return (
    <RecordDateField
      label={label}
      field="sessionDate"
      date={date}
      text={text}
      onChange={(next) => {
        setText(next.text);
        onChange(next.date);
      }}
    />
  );
}
