import { AGENCY_LABELS } from '@domain/lists/practice-lists';
import type { AgencyLine } from '@domain/section/kinds/agencies-section';
import { makeStyles } from '@fluentui/react-components';
import { ChoiceField } from '../fields/choice-field';
import { ChoiceRow } from '../fields/choice-row';
import { LineField } from '../fields/line-field';
import { RecordDateField } from '../fields/record-date-field';
import { WordsField } from '../fields/words-field';

const useStyles = makeStyles({
  who: {
    display: 'grid',
    gridTemplateColumns: '224px minmax(0, 1fr)',
    gap: '8px 12px',
    alignItems: 'start',
    '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  date: { maxWidth: '224px' },
});

const PRESENCE_LABELS = { PRESENT: 'Present', SENT: 'Sent information', ABSENT: 'Absent' } as const;
const STANDING_LABELS = {
  SAID: 'They told us',
  NOTHING_KNOWN: 'Nothing known',
  NOT_ASKED: 'Not asked',
  AWAITED: 'Awaited',
} as const;
const AGREES_LABELS = { YES: 'Yes', PARTLY: 'Partly', NO: 'No' } as const;

type LineProps = { readonly line: AgencyLine; readonly onChange: (line: AgencyLine) => void };

/** One agency: who there, whether they have told us, and what. Whatever was written stays in sight when the answer changes. */
export function AgencyLineFields({ line, asksPresence, onChange }: LineProps & { readonly asksPresence: boolean }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.who}>
        <ChoiceField
          label="Agency"
          field="agency"
          labels={AGENCY_LABELS}
          value={line.agency}
          onChange={(agency) => (agency ? onChange({ ...line, agency }) : undefined)}
        />
        <LineField label="Who there" field="name" value={line.name} onChange={(name) => onChange({ ...line, name })} />
      </div>
      {asksPresence || line.presence !== null ? (
        <ChoiceRow
          label="At the discussion"
          field="presence"
          labels={PRESENCE_LABELS}
          value={line.presence}
          onChange={(presence) => onChange({ ...line, presence })}
        />
      ) : null}
      <ChoiceRow
        label="What do they say?"
        field="standing"
        labels={STANDING_LABELS}
        value={line.standing}
        onChange={(standing) => onChange({ ...line, standing })}
      />
      <WhatFollows line={line} onChange={onChange} />
    </>
  );
}

/** What each answer asks next. Words typed before there is an answer are the answer: they told us. */
function WhatFollows({ line, onChange }: LineProps) {
  const styles = useStyles();
  const { standing, said, because, awaitedBy } = line;
  const hasSaid = standing === null || standing === 'SAID' || said !== '';
  return (
    <>
      {hasSaid ? (
        <WordsField
          label="In short"
          field="said"
          value={said}
          onChange={(words) => onChange({ ...line, said: words, standing: standing ?? 'SAID' })}
        />
      ) : null}
      {standing === 'SAID' || line.agrees !== null ? (
        <ChoiceRow
          label="Do they agree with us?"
          field="agrees"
          labels={AGREES_LABELS}
          value={line.agrees}
          onChange={(agrees) => onChange({ ...line, agrees })}
        />
      ) : null}
      {standing === 'NOT_ASKED' || because !== '' ? (
        <WordsField
          label="Not asked, because"
          field="because"
          value={because}
          onChange={(words) => onChange({ ...line, because: words })}
        />
      ) : null}
      {standing === 'AWAITED' || awaitedBy.date !== null || awaitedBy.text !== '' ? (
        <div className={styles.date}>
          <RecordDateField
            label="Awaited by"
            field="awaitedBy"
            {...awaitedBy}
            onChange={(day) => onChange({ ...line, awaitedBy: day })}
          />
        </div>
      ) : null}
    </>
  );
}
