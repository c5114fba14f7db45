import { formatShortDate } from '@domain/calendar/format-date';
import { RATER_LABELS } from '@domain/lists/case-lists';
import type { OpenAction } from '@domain/record/record';
import { emptySection, isSectionEmpty, sectionPlainText } from '@domain/section/section-kinds';
import type { SectionValue, ValueOf } from '@domain/section/section-values';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useProseStyles } from '../rich-text/prose-styles';
import { RichTextView } from '../rich-text/rich-text-view';
import { ACTION_RESULT_LABELS } from '../sections/action-results';

const useStyles = makeStyles({
  nothing: { margin: 0, color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type SectionReadingProps = {
  readonly value: SectionValue | undefined;
  /** The earlier actions that the answers belong to; for other sections, none. */
  readonly openActions: readonly OpenAction[];
  readonly isSmall?: boolean;
};

/** A section as it reads: for a shared or signed record, and for what was written last time. Real text, to select and copy. */
export function SectionReading({ value, openActions, isSmall = false }: SectionReadingProps) {
  const styles = useStyles();
  const prose = useProseStyles();
  const isNothing = (!value || isSectionEmpty(value)) && openActions.length === 0;
  if (isNothing) return <p className={styles.nothing}>Nothing was written here.</p>;
  return (
    <div className={isSmall ? `${prose.prose} ${prose.small}` : prose.prose}>
      <Written value={value ?? emptySection('LAST_ACTIONS')} openActions={openActions} />
    </div>
  );
}

function Written({ value, openActions }: { value: SectionValue; openActions: readonly OpenAction[] }) {
  switch (value.kind) {
    case 'RICH_TEXT':
      return <RichTextView text={value.text} />;
    case 'ACTIONS':
      return <Actions value={value} />;
    case 'DECISIONS':
      return <Decisions value={value} />;
    case 'SCALE':
      return <Ratings value={value} />;
    case 'LAST_ACTIONS':
      return <Answers value={value} openActions={openActions} />;
    case 'NEXT_DATE':
      return <NextDate value={value} />;
    default:
      return <p>{sectionPlainText(value)}</p>;
  }
}

function Actions({ value }: { readonly value: ValueOf<'ACTIONS'> }) {
  const styles = useStyles();
  return (
    <>
      <ol>
        {value.actions.map((action) => (
          <li key={action.id}>
            <p>
              <strong>{action.who || 'No name yet'}</strong>
              {action.role ? `, ${action.role}` : ''}: {action.what || 'nothing written yet'}
            </p>
            <p className={styles.quiet}>
              {[
                action.by ? `By ${formatShortDate(action.by)}` : action.byText,
                action.soThat && `so that ${action.soThat}`,
              ]
                .filter((part) => part)
                .join(', ')}
            </p>
          </li>
        ))}
      </ol>
      {value.noActionReason ? <p>No action needed, because {value.noActionReason}</p> : null}
    </>
  );
}

function Decisions({ value }: { readonly value: ValueOf<'DECISIONS'> }) {
  return (
    <ol>
      {value.decisions.map((row) => (
        <li key={row.id}>
          <p>{row.decision}</p>
          <Labelled label="Because" words={row.reason} />
          <Labelled label="Decided against" words={row.decidedAgainst} />
          <Labelled
            label="Agreed by"
            words={[row.agreedBy, row.agreedOn ? formatShortDate(row.agreedOn) : ''].filter((part) => part).join(', ')}
          />
        </li>
      ))}
    </ol>
  );
}

function Ratings({ value }: { readonly value: ValueOf<'SCALE'> }) {
  return (
    <>
      <ul>
        {value.ratings.map((row) => (
          <li key={row.id}>
            <p>
              <strong>
                {row.name ? `${row.name}, ${RATER_LABELS[row.rater].toLowerCase()}` : RATER_LABELS[row.rater]}
              </strong>
              : {row.value === null ? 'no number' : String(row.value)}
            </p>
            <Labelled label="What makes it that high" words={row.whatMakesItThatHigh} />
            <Labelled label="One higher" words={row.oneHigher} />
            <Labelled label="Not asked, because" words={row.notAskedBecause} />
          </li>
        ))}
      </ul>
      <Labelled label="Why we differ" words={value.whyWeDiffer} />
    </>
  );
}

type AnswersProps = { readonly value: ValueOf<'LAST_ACTIONS'>; readonly openActions: readonly OpenAction[] };

/** Every action that was open, answered or not: an action that nobody spoke of must show as that. */
function Answers({ value, openActions }: AnswersProps) {
  const asked = openActions.map((action) => ({
    id: action.id,
    what: action.what,
    answer: value.answers.find((answer) => answer.actionId === action.id),
  }));
  const others = value.answers
    .filter((answer) => !openActions.some((action) => action.id === answer.actionId))
    .map((answer) => ({ id: answer.actionId, what: 'An earlier action', answer }));
  return (
    <ul>
      {[...asked, ...others].map(({ id, what, answer }) => (
        <li key={id}>
          <p>
            {what}: <strong>{answer?.result ? ACTION_RESULT_LABELS[answer.result] : 'not answered'}</strong>
          </p>
          <Labelled label="" words={answer?.note ?? ''} />
        </li>
      ))}
    </ul>
  );
}

function NextDate({ value }: { readonly value: ValueOf<'NEXT_DATE'> }) {
  return (
    <>
      <p>{value.date ? formatShortDate(value.date) : value.dateText}</p>
      <Labelled label="Because" words={value.reason} />
    </>
  );
}

function Labelled({ label, words }: { readonly label: string; readonly words: string }) {
  const styles = useStyles();
  if (words === '') return null;
  return (
    <p>
      {label ? <span className={styles.quiet}>{label}: </span> : null}
      {words}
    </p>
  );
}
