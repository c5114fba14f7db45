import type { KeptAnswerView } from '@contract/review-calls';
import { may } from '@domain/access/may';
import { formatShortDate } from '@domain/calendar/format-date';
import { localDateOfInstant } from '@domain/calendar/local-date';
import { isSealed } from '@domain/record/life-cycle';
import { KEPT_BECAUSE } from '@domain/sealed/kept-answers';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { FailureStrip } from '../../../desktop/failure-strip';
import { AnswerView } from '../../../desktop/reading/answer-view';
import { SessionContext } from '../../../desktop/session';
import { useAnswer } from '../../../desktop/use-answer';
import { useRecordDesk } from '../record-desk-context';
import { useSteps } from '../steps/record-steps-context';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    // A long answer never pushes the record out of the window; its buttons scroll it by keyboard.
    maxHeight: '40vh',
    overflowY: 'auto',
  },
  kept: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    paddingLeft: '12px',
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    lineHeight: '20px',
  },
  says: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  words: { maxWidth: '68ch', paddingBottom: '4px' },
});

/** In a manager's record: answers that came in sealed files and do not count. Nothing where there are none. */
export function KeptAnswers() {
  const session = useContext(SessionContext);
  const { view } = useRecordDesk();
  const wasShared = view.content.version > 0;
  return session !== null && may(session.role, 'WRITE_RECORDS') && wasShared ? <KeptList /> : null;
}

function KeptList() {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const { answer: kept, failure, refetch } = useAnswer('review:kept', { recordId: view.content.id });
  if (failure) return <FailureStrip failure={failure} onTryAgain={refetch} />;
  if (kept === undefined || kept.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Answers that do not count">
      {kept.map((each) => (
        <Kept key={`${each.answerId} ${each.why}`} kept={each} />
      ))}
    </ul>
  );
}

function Kept({ kept }: { readonly kept: KeptAnswerView }) {
  const styles = useStyles();
  const wordsId = useId();
  const { view } = useRecordDesk();
  const [isOpen, setIsOpen] = useState(false);
  const sentence = sayKept(kept);
  return (
    <li className={styles.kept}>
      <div className={styles.says}>
        <span>{sentence}</span>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-controls={wordsId}
          aria-label={`${isOpen ? 'Close it' : 'Read it'}: ${sentence}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? 'Close it' : 'Read it'}
        </Button>
        {kept.mayBeAdded && isSealed(view.state) && view.content.type === 'CASE' ? <AddIt kept={kept} /> : null}
      </div>
      <div id={wordsId} className={styles.words} hidden={!isOpen}>
        {isOpen ? <AnswerView answer={kept.answer} recordId={view.content.id} /> : null}
      </div>
    </li>
  );
}

function AddIt({ kept }: { readonly kept: KeptAnswerView }) {
  const steps = useSteps();
  const [, navigate] = useLocation();
  const open = () => void steps.addToAddendum(kept.answerId, (recordId) => navigate(`/records/${recordId}`));
  return (
    <Button
      size="small"
      title="Begins an addendum with these words, or goes on with the one you have begun"
      onClick={open}
    >
      Add it as an addendum
    </Button>
  );
}

/** "Tom Birkett answered version 2 on 25 Nov 2026. It does not count, because the text was changed after this answer." */
export function sayKept({ answer, version, why }: Pick<KeptAnswerView, 'answer' | 'version' | 'why'>): string {
  const day = formatShortDate(localDateOfInstant(answer.recordedAt));
  const who = why === 'GAVE_WAY' ? `${answer.recordedBy} recorded an answer to` : `${answer.recordedBy} answered`;
  return `${who} version ${String(version)} on ${day}. It does not count, because ${KEPT_BECAUSE[why]}.`;
}
