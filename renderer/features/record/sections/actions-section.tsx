import type { Place } from '@domain/check/finding';
import type { RecordHeader } from '@domain/record/record';
import type { DraftAction } from '@domain/section/kinds/actions-section';
import type { ValueOf } from '@domain/section/section-values';
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useAnswered } from '../check/use-answers';
import { useSectionValue } from '../draft/use-section-value';
import { LineField } from '../fields/line-field';
import { RecordDateField } from '../fields/record-date-field';
import { TimeField } from '../fields/time-field';
import { WordsField } from '../fields/words-field';
import { GoesOnFrom } from '../look-alike/goes-on-from';
import { LookAlikeOffer } from '../look-alike/look-alike-offer';
import { useRecordDesk } from '../record-desk-context';
import { RowList } from '../rows/row-list';
import { ActionExtras } from './action-extras';
import { newAction } from './new-rows';
import { OfferedIdeas } from './offered-ideas';
import type { SectionControlProps } from './section-control';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  who: { display: 'grid', gridTemplateColumns: '136px minmax(0, 1fr)', gap: '8px 12px', alignItems: 'start' },
  when: { display: 'grid', gridTemplateColumns: '136px 136px minmax(0, 1fr)', gap: '8px 12px', alignItems: 'start' },
  whenAndAt: { gridTemplateColumns: '136px 136px 80px minmax(0, 1fr)' },
  // With the hour beside the day there is no room left to write in: what it is for goes under them.
  under: { gridColumn: '1 / -1' },
});

const WORDS = { name: 'Action', removed: 'An action was removed.', add: 'Add an action' };
const SHORTCUT = {
  keys: 'Control+Enter',
  tip: 'Ctrl+Enter adds an action from anywhere; words you have selected become its text',
};

/** Agreed actions, in the order they are said: who will do what, their part, by when, so that. A half-filled row is kept as it is. */
export function ActionsSection({ section }: SectionControlProps) {
  const styles = useStyles();
  const [value, change] = useSectionValue('ACTIONS', section.key);
  return (
    <div className={styles.section}>
      <OfferedIdeas section={section.key} />
      <RowList
        rows={value.actions}
        onChange={(actions) => change({ ...value, actions })}
        makeRow={() => newAction('')}
        words={WORDS}
        shortcut={SHORTCUT}
      >
        {(action, changeAction) => (
          <>
            <ActionFields action={action} asksTime={section.asksTime === true} onChange={changeAction} />
            <ActionAfter place={{ section: section.key, row: action.id }} action={action} onChange={changeAction} />
            <ActionExtras
              action={action}
              othersThatMatter={value.actions.filter(({ id, matters }) => matters === true && id !== action.id).length}
              onChange={changeAction}
            />
          </>
        )}
      </RowList>
      <NoActionReason value={value} onChange={change} />
    </div>
  );
}

type ActionAfterProps = {
  readonly place: Place;
  readonly action: DraftAction;
  readonly onChange: (action: DraftAction) => void;
};

/** Which earlier action it goes on from, or looks like as far as the check can tell. */
function ActionAfter({ place, action, onChange }: ActionAfterProps) {
  const answered = useAnswered();
  const looksAlike = answered.some(({ finding }) => finding.code === 'ACT-10' && finding.place.row === place.row);
  return (
    <>
      {looksAlike ? <LookAlikeOffer place={place} /> : null}
      <GoesOnFrom action={action} onChange={onChange} />
    </>
  );
}

type ActionFieldsProps = {
  readonly action: DraftAction;
  /** For forms that count in hours. */
  readonly asksTime: boolean;
  readonly onChange: (action: DraftAction) => void;
};

function ActionFields({ action, asksTime, onChange }: ActionFieldsProps) {
  const styles = useStyles();
  const { view, draft } = useRecordDesk();
  const child = view.content.child.forename || 'the child';
  return (
    <>
      <div className={styles.who}>
        <LineField
          label="Who"
          field="who"
          value={action.who}
          onChange={(who) => onChange({ ...action, who })}
          onLeave={() =>
            action.role === '' ? onChange({ ...action, role: partOf(action.who, draft.header()) }) : undefined
          }
        />
        <WordsField
          label="Will do what"
          field="what"
          value={action.what}
          onChange={(what) => onChange({ ...action, what })}
        />
      </div>
      <div className={mergeClasses(styles.when, asksTime && styles.whenAndAt)}>
        <LineField
          label="Their part"
          field="role"
          value={action.role}
          placeholder="social worker, Nan…"
          onChange={(role) => onChange({ ...action, role })}
        />
        <RecordDateField
          label="By when"
          field="by"
          date={action.by}
          text={action.byText}
          onChange={({ date, text }) => onChange({ ...action, by: date, byText: text })}
        />
        {asksTime ? (
          <TimeField
            label="At"
            field="byTime"
            value={action.byTime ?? ''}
            onChange={(byTime) => onChange({ ...action, byTime })}
          />
        ) : null}
        <div className={mergeClasses(asksTime && styles.under)}>
          <WordsField
            label={`So that ${child}…`}
            field="soThat"
            value={action.soThat}
            onChange={(soThat) => onChange({ ...action, soThat })}
          />
        </div>
      </div>
    </>
  );
}

/** What is known without asking: the two people of the session. For anyone else it is typed. */
function partOf(who: string, { supervisee, supervisor }: RecordHeader): string {
  const name = who.trim();
  if (name === '') return '';
  if (name === supervisee.trim()) return 'social worker';
  return name === supervisor.trim() ? 'team manager' : '';
}

type NoActionReasonProps = {
  readonly value: ValueOf<'ACTIONS'>;
  readonly onChange: (value: ValueOf<'ACTIONS'>) => void;
};

/** Asked only where there are no actions; kept, and shown, if something was written in it before. */
function NoActionReason({ value, onChange }: NoActionReasonProps) {
  if (value.actions.length > 0 && value.noActionReason === '') return null;
  return (
    <WordsField
      label="No action needed, because"
      field="noActionReason"
      value={value.noActionReason}
      onChange={(noActionReason) => onChange({ ...value, noActionReason })}
    />
  );
}
