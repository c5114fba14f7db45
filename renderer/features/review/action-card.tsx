import { formatDateWithWeekday } from '@domain/calendar/format-date';
import { parseTypedDate } from '@domain/calendar/parse-typed-date';
import type { ActionAnswer, Verdict } from '@domain/review/worker-review';
import { isBlank } from '@domain/section/words';
import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { DateField } from '../../ui/date-field';
import type { AgreedAction } from './agreed-actions';
import { useReviewDesk } from './review-desk-context';
import { placeOfAction } from './still-missing';
import { WordsBox } from './words-box';

const useStyles = makeStyles({
  card: {
    margin: 0,
    padding: '12px 16px',
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    scrollMarginBlock: '48px',
    ':focus-within': { border: `1px solid ${tokens.colorBrandStroke1}` },
  },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold, lineHeight: '20px', overflowWrap: 'anywhere' },
  quiet: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  verdicts: { flexWrap: 'wrap', marginLeft: '-8px' },
  fields: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBottom: '4px' },
});

const VERDICTS: readonly Verdict[] = ['AGREE', 'PROPOSE', 'DISAGREE'];
const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  AGREE: 'Agree',
  PROPOSE: 'Propose a change',
  DISAGREE: 'Disagree',
};

type ActionCardProps = { readonly agreed: AgreedAction; readonly answer: ActionAnswer };

/** One agreed action as it stands in the record, and what the worker says to it. */
export const ActionCard = memo(function ActionCard({ agreed: { id, action }, answer }: ActionCardProps) {
  const styles = useStyles();
  const { draft } = useReviewDesk();
  const by = action.by === null ? action.byText.trim() : formatDateWithWeekday(action.by);
  const when = [by, action.byTime ?? ''].filter((part) => part !== '').join(', ');
  const facts = [
    [action.who.trim(), isBlank(action.role) ? '' : ` (${action.role.trim()})`].join(''),
    when === '' ? '' : `by ${when}`,
  ].filter((part) => part !== '');
  return (
    <fieldset className={styles.card} aria-label={action.what} data-place={placeOfAction(id)}>
      <p className={styles.what}>{action.what}</p>
      {facts.length === 0 ? null : <p className={styles.quiet}>{facts.join(', ')}</p>}
      {isBlank(action.soThat) ? null : <p className={styles.quiet}>So that {action.soThat}</p>}
      <RadioGroup
        className={styles.verdicts}
        layout="horizontal"
        aria-label="What you say to it"
        value={answer.verdict ?? ''}
        onChange={(_event, { value }) =>
          draft.writeAction(id, { verdict: VERDICTS.find((each) => each === value) ?? null })
        }
      >
        {VERDICTS.map((each) => (
          <Radio key={each} value={each} label={VERDICT_LABELS[each]} />
        ))}
      </RadioGroup>
      <AnswerFields agreed={{ id, action }} answer={answer} />
    </fieldset>
  );
});

/** What is asked with the answer that was chosen; words that were written before another was chosen stay in sight. */
function AnswerFields({ agreed, answer }: ActionCardProps) {
  const styles = useStyles();
  const { draft } = useReviewDesk();
  const { verdict, because } = answer;
  if (verdict === null && isBlank(because)) return null;
  if (verdict === 'AGREE' && isBlank(because)) return null;
  return (
    <div className={styles.fields}>
      {verdict === 'PROPOSE' ? <ProposalFields agreed={agreed} answer={answer} /> : null}
      <WordsBox
        label={verdict === 'DISAGREE' ? 'Because' : verdict === 'PROPOSE' ? 'Why' : 'What you wrote to it'}
        isLow
        value={because}
        onChange={(next) => draft.writeAction(agreed.id, { because: next })}
      />
    </div>
  );
}

/** The contract's bounds. */
const LONGEST = { date: 200, who: 200, what: 2_000 } as const;

function ProposalFields({ agreed: { id, action }, answer }: ActionCardProps) {
  const { draft, today } = useReviewDesk();
  const { due, dueText, who, what } = answer;
  return (
    <>
      <DateField
        label="Another date"
        date={due}
        text={dueText}
        parse={(text) => parseTypedDate(text, today)}
        format={formatDateWithWeekday}
        hint={action.by === null ? '' : `Now ${formatDateWithWeekday(action.by)}. Empty leaves it.`}
        onChange={({ date, text }) => draft.writeAction(id, { due: date, dueText: text.slice(0, LONGEST.date) })}
      />
      <Field label="Somebody else" hint={isBlank(action.who) ? '' : `Now ${action.who.trim()}. Empty leaves it.`}>
        <Input
          value={who}
          maxLength={LONGEST.who}
          autoComplete="off"
          onChange={(_event, { value }) => draft.writeAction(id, { who: value })}
        />
      </Field>
      <WordsBox
        label="Other words"
        hint="What it would say instead. Empty leaves it."
        isLow
        longest={LONGEST.what}
        value={what}
        onChange={(next) => draft.writeAction(id, { what: next })}
      />
    </>
  );
}
