import { AGENCY_LABELS } from '@domain/lists/practice-lists';
import type { AgencyLine } from '@domain/section/kinds/agencies-section';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChoiceField } from '../fields/choice-field';
import { ChoiceRow } from '../fields/choice-row';
import { LineField } from '../fields/line-field';
import { RecordDateField } from '../fields/record-date-field';
import { WordsField } from '../fields/words-field';

/** Where the columns would be too narrow to read, each field stands under its own label instead of the head of a column. */
const NARROW = '@media (max-width: 560px)';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: '224px minmax(0, 1fr) 144px',
    gap: '8px',
    alignItems: 'start',
    // The longest agency is to be read whole.
    '& select': { paddingLeft: '8px', paddingRight: '28px' },
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  heads: {
    paddingRight: '40px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    [NARROW]: { display: 'none' },
  },
  // The head of its column says it for the eye.
  named: {
    '& label': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
      [NARROW]: { position: 'static', width: 'auto', height: 'auto', clipPath: 'none', whiteSpace: 'normal' },
    },
  },
  wide: { gridColumn: 'span 2', [NARROW]: { gridColumn: 'auto' } },
  date: { maxWidth: '228px' },
});

const PRESENCE_LABELS = { PRESENT: 'Present', SENT: 'Sent information', ABSENT: 'Absent' } as const;
const STANDING_LABELS = {
  SAID: 'They told us',
  NOTHING_KNOWN: 'Nothing known',
  NOT_ASKED: 'Not asked',
  AWAITED: 'Awaited',
} as const;
const AGREES_LABELS = { YES: 'They agree', PARTLY: 'In part', NO: 'They do not' } as const;

type LineProps = { readonly line: AgencyLine; readonly onChange: (line: AgencyLine) => void };

/** What stands in each column; a screen reader hears it at the field itself. */
export function AgencyHeads() {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.columns, styles.heads)} aria-hidden="true">
      <span>Agency</span>
      <span>Who there</span>
      <span>What do they say?</span>
    </div>
  );
}

/** One agency: who there, whether they have told us, and what. Whatever was written stays in sight when the answer changes. */
export function AgencyLineFields({ line, asksPresence, onChange }: LineProps & { readonly asksPresence: boolean }) {
  const styles = useStyles();
  return (
    <>
      <div className={mergeClasses(styles.columns, styles.named)}>
        <ChoiceField
          label="Agency"
          field="agency"
          labels={AGENCY_LABELS}
          value={line.agency}
          onChange={(agency) => (agency ? onChange({ ...line, agency }) : undefined)}
        />
        {/* Writing begins here: an arrow key pressed by the way must not change which agency this is. */}
        <div data-start="">
          <LineField
            label="Who there"
            field="name"
            value={line.name}
            onChange={(name) => onChange({ ...line, name })}
          />
        </div>
        <ChoiceField
          label="What do they say?"
          field="standing"
          labels={STANDING_LABELS}
          value={line.standing}
          nothing="Not said yet"
          onChange={(standing) => onChange({ ...line, standing })}
        />
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
      <WhatFollows line={line} onChange={onChange} />
    </>
  );
}

/** What each answer asks next. */
function WhatFollows({ line, onChange }: LineProps) {
  const styles = useStyles();
  const { standing, because, awaitedBy } = line;
  return (
    <>
      <WhatTheySay line={line} onChange={onChange} />
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

/** Words typed before there is an answer are the answer: they told us. */
function WhatTheySay({ line, onChange }: LineProps) {
  const styles = useStyles();
  const { standing, said, agrees } = line;
  const hasSaid = standing === null || standing === 'SAID' || said !== '';
  const asksAgreement = standing === 'SAID' || agrees !== null;
  if (!hasSaid && !asksAgreement) return null;
  return (
    <div className={mergeClasses(styles.columns, styles.named)}>
      <div className={styles.wide}>
        {hasSaid ? (
          <WordsField
            label="In short"
            field="said"
            placeholder="In short"
            value={said}
            onChange={(words) => onChange({ ...line, said: words, standing: standing ?? 'SAID' })}
          />
        ) : null}
      </div>
      {asksAgreement ? (
        <ChoiceField
          label="Do they agree with us?"
          field="agrees"
          labels={AGREES_LABELS}
          value={agrees}
          nothing="Agree with us?"
          onChange={(next) => onChange({ ...line, agrees: next })}
        />
      ) : null}
    </div>
  );
}
