import { holidaysWith } from '@domain/calendar/bank-holidays';
import { formatShortDate } from '@domain/calendar/format-date';
import type { Challenge } from '@domain/challenge/challenge';
import { challengeClocks } from '@domain/challenge/challenge-clocks';
import { problemsIn } from '@domain/challenge/challenge-form';
import { sayDaysOpen, sayStanding } from '@domain/challenge/challenge-words';
import { CHALLENGE_SOURCE_LABELS, CHALLENGE_STAGE_LABELS } from '@domain/lists/memory-lists';
import { makeStyles, tokens } from '@fluentui/react-components';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useChallengeDesk } from '../../../desktop/use-challenge-desk';
import { StatusMark } from '../../../ui/status-mark';
import { useCheckContext } from '../check/use-answers';
import { ChoiceField } from '../fields/choice-field';
import { WordsField } from '../fields/words-field';
import { useRecordDesk } from '../record-desk-context';
import { ChallengeDay } from './challenge-day';

const useStyles = makeStyles({
  card: {
    margin: 0,
    padding: '12px 16px 16px',
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    scrollMarginBlock: '64px',
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, lineHeight: '20px' },
  clocks: { display: 'flex', flexWrap: 'wrap', gap: '4px 24px', lineHeight: '20px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 168px', gap: '8px 12px', alignItems: 'start' },
});

/** One open challenge: how long it has been open, when it wants an answer, and what it changes for the child. */
export function ChallengeCard({ challenge }: { readonly challenge: Challenge }) {
  const styles = useStyles();
  const { view, today, draft } = useRecordDesk();
  const { settings } = useCheckContext();
  const onSaved = (saved: Challenge) =>
    draft.setChallenges(draft.challenges().map((each) => (each.id === saved.id ? saved : each)));
  const { draft: own, form, saving } = useChallengeDesk({ challenge, today, onSaved });
  const { change } = own;
  const problems = problemsIn(form, today);
  const child = view.content.child.forename || 'the child';
  const title = `${CHALLENGE_SOURCE_LABELS[form.source]}: ${form.raisedBy}`;
  const open = { ...own.words(), closedOn: null };
  const clocks = challengeClocks(open, { today, settings, holidays: holidaysWith(settings) });
  const { shape, words: standing } = sayStanding(clocks, open);
  return (
    <fieldset className={styles.card} data-row={challenge.id} aria-label={title}>
      <p className={styles.title}>{title}</p>
      <div className={styles.clocks}>
        <StatusMark shape={shape}>{standing}</StatusMark>
        <span className={styles.quiet}>{`Raised ${formatShortDate(open.raisedOn)}`}</span>
        <span className={styles.quiet}>{sayDaysOpen(clocks)}</span>
        {clocks.standing.startsWith('ANSWER_') ? (
          <span className={styles.quiet}>{`To be closed by ${formatShortDate(clocks.wholeBy)}`}</span>
        ) : null}
      </div>
      <div className={styles.line}>
        <WordsField
          label="What is it about?"
          field="issue"
          value={form.issue}
          onChange={(issue) => change({ issue })}
        />
        <ChoiceField
          label="Stage"
          field="stage"
          labels={CHALLENGE_STAGE_LABELS}
          value={form.stage}
          onChange={(stage) => change(stage === null ? {} : { stage })}
        />
      </div>
      <WordsField
        label={`What could it mean for ${child} if it is not put right?`}
        field="risk"
        value={form.risk}
        onChange={(risk) => change({ risk })}
      />
      <div className={styles.line}>
        <WordsField
          label="What did we answer?"
          field="response"
          value={form.response}
          onChange={(response) => change({ response })}
        />
        <ChallengeDay
          label="Answered on"
          field="respondedOn"
          day={form.respondedOn}
          problem={problems.respondedOn}
          onChange={(respondedOn) => change({ respondedOn })}
        />
      </div>
      <WordsField
        label={`What is different for ${child}?`}
        field="changed"
        value={form.changed}
        onChange={(changed) => change({ changed })}
      />
      <div className={styles.line}>
        <WordsField
          label="How do we know?"
          field="howWeKnow"
          value={form.howWeKnow}
          onChange={(howWeKnow) => change({ howWeKnow })}
        />
        <ChallengeDay
          label="Seen on"
          field="seenOn"
          day={form.seenOn}
          problem={problems.seenOn}
          onChange={(seenOn) => change({ seenOn })}
        />
      </div>
      {saving.failure === null ? null : (
        <FailureStrip failure={saving.failure} onTryAgain={() => void saving.flush()} />
      )}
    </fieldset>
  );
}
