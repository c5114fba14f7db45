import type { Failure } from '@contract/failure';
import type { ReviewView } from '@contract/review-calls';
import { instant } from '@domain/calendar/local-date';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { FailureStrip } from '../../desktop/failure-strip';
import { useAutosave } from '../../desktop/use-autosave';
import { useToday } from '../../desktop/use-today';
import { MessageStrip } from '../../ui/message-strip';
import { ActionsPart } from './actions-part';
import { agreedActionsOf } from './agreed-actions';
import { Changes } from './changes';
import { EarlierAnswer } from './earlier-answer';
import { goToMissing, useArrival, useReviewKeys } from './moves';
import { OwnWordsPart } from './own-words-part';
import { RecordText } from './record-text';
import { ResultsPart } from './results-part';
import { ReviewDeskContext } from './review-desk-context';
import { leftBehind, type ReviewDraft, type ReviewWords } from './review-draft';
import { ReviewHead } from './review-head';
import { SendPart } from './send-part';
import { SentStrip } from './sent-strip';
import { useSending } from './use-sending';

/** Where there is no room for the record and the answer side by side, as at 200 % zoom, one follows the other. */
const ONE_BY_ONE = '@media (max-width: 1000px), (max-height: 480px)';

const useStyles = makeStyles({
  desk: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    [ONE_BY_ONE]: { height: 'auto', minHeight: '100%' },
  },
  messages: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 16px',
    ':empty': { display: 'none' },
  },
  body: { display: 'flex', flexGrow: 1, minHeight: 0, [ONE_BY_ONE]: { flexDirection: 'column' } },
  record: {
    position: 'relative',
    flexGrow: 1,
    minWidth: 0,
    overflowY: 'auto',
    scrollbarWidth: 'thin',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [ONE_BY_ONE]: { overflowY: 'visible' },
  },
  sheet: { maxWidth: '760px', margin: '0 auto', padding: '16px 24px 48px', display: 'grid', gap: '16px' },
  answer: {
    position: 'relative',
    boxSizing: 'border-box',
    width: 'clamp(420px, 42%, 600px)',
    flexShrink: 0,
    overflowY: 'auto',
    scrollbarWidth: 'thin',
    padding: '16px 20px 48px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    display: 'flex',
    flexDirection: 'column',
    gap: '24px',
    [ONE_BY_ONE]: { width: '100%', overflowY: 'visible', borderLeft: 'none' },
  },
  title: { margin: 0, fontSize: '18px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  jump: { display: 'none', [ONE_BY_ONE]: { display: 'inline-flex' } },
});

/** A record that is read and scrolled must be reachable by keyboard. */
const REACHABLE = { tabIndex: 0 };

type ReviewDeskProps = {
  readonly draft: ReviewDraft;
  readonly isTextNew: boolean;
  readonly onSent: (view: ReviewView) => void;
  /** Takes the words to the text as it is now; gives the failure where it cannot be had. */
  readonly onTextChanged: (draft: ReviewDraft) => Promise<Failure | null>;
};

/**
 * A shared record, and beside it the answer to it as it is written. The page stays where the text changes under the hand:
 * the cursor stays in its field, so that letters of a word never become keys.
 */
export function ReviewDesk({ draft, isTextNew, onSent, onTextChanged }: ReviewDeskProps) {
  const styles = useStyles();
  const { view } = draft;
  const { content } = view.view;
  const desk = useDesk(draft);
  const [lost, setLost] = useState<Failure | null>(null);
  const follow = useCallback(async () => setLost(await onTextChanged(draft)), [draft, onTextChanged]);
  const saving = useSaving(draft, follow);
  const sending = useSending({ draft, flush: saving.flush, onSent, onTextChanged: () => void follow() });
  const answer = useRef<HTMLElement>(null);
  const takesFocus = useArrival(answer, desk);
  const send = () => void sending.send().then((isWhole) => (isWhole ? undefined : goToMissing(answer.current)));
  useReviewKeys({ send, saveNow: () => void saving.flush() });
  const isTakenBack = lost?.kind === 'WRONG_STATE';
  const problem = (isTakenBack ? null : lost) ?? sending.failure ?? saving.failure;
  return (
    <ReviewDeskContext value={desk}>
      <div className={styles.desk}>
        <ReviewHead
          view={view}
          today={desk.today}
          takesFocus={takesFocus}
          action={
            <Button className={styles.jump} onClick={() => goTo(answer.current)}>
              To your answer
            </Button>
          }
        />
        <div className={styles.messages}>
          {problem === null ? null : <FailureStrip failure={problem} onTryAgain={saving.flush} />}
          {isTakenBack ? <NotShared manager={desk.manager} /> : null}
          {isTextNew ? <TextIsNew manager={desk.manager} /> : null}
          <SentStrip view={view} manager={desk.manager} />
        </div>
        <div className={styles.body}>
          <section className={styles.record} aria-label="The record" data-pane="record" {...REACHABLE}>
            <div className={styles.sheet}>
              {view.seenBefore === null ? null : <Changes changes={view.changes} seenBefore={view.seenBefore} />}
              <RecordText view={view.view} />
            </div>
          </section>
          <section
            ref={answer}
            className={styles.answer}
            aria-labelledby="review-answer"
            data-pane="answer"
            tabIndex={-1}
          >
            <h2 id="review-answer" className={styles.title}>
              Your answer
            </h2>
            {view.earlierAnswer === null ? null : <EarlierAnswer answer={view.earlierAnswer} />}
            <ActionsPart />
            <ResultsPart />
            <OwnWordsPart />
            <SendPart
              kind={sending.kind}
              onKind={sending.setKind}
              isSentBefore={content.answer !== null}
              isAsking={sending.isAsking}
              onSend={send}
              onGo={(missing) => goToMissing(answer.current, missing)}
            />
          </section>
        </div>
      </div>
    </ReviewDeskContext>
  );
}

function useDesk(draft: ReviewDraft) {
  const today = useToday();
  return useMemo(() => {
    const { content } = draft.view.view;
    const child = content.child.forename.trim() || 'the child';
    const manager = content.header.supervisor.trim() || 'Your manager';
    return { draft, actions: agreedActionsOf(content), today, child, manager };
  }, [draft, today]);
}

/**
 * Saves as it is typed. Where the text has changed meanwhile the program keeps the words all the same and says so: they
 * are then taken to the text as it is now.
 */
function useSaving(draft: ReviewDraft, follow: () => Promise<void>) {
  const desktop = useDesktop();
  const { textHash, view } = draft.view;
  const recordId = view.content.id;
  const save = useCallback(
    async (words: ReviewWords) => {
      const reply = await desktop.call('review:save', { recordId, textHash, ...words });
      if (reply.ok || !KEPT_ALL_THE_SAME.has(reply.failure.kind)) return reply;
      void follow();
      return { ok: true as const, value: { savedAt: instant.parse(new Date().toISOString()) } };
    },
    [desktop, recordId, textHash, follow],
  );
  return useAutosave({ of: recordId, draft, leftBehind, save, isEditable: true });
}

const KEPT_ALL_THE_SAME: ReadonlySet<Failure['kind']> = new Set(['TEXT_CHANGED', 'WRONG_STATE']);

function NotShared({ manager }: { readonly manager: string }) {
  return (
    <MessageStrip intent="info" title={`${manager} has taken this record back, or it has been agreed meanwhile.`}>
      What you wrote is kept. Where the record is shared again, your words stand beside it as you left them.
    </MessageStrip>
  );
}

function TextIsNew({ manager }: { readonly manager: string }) {
  return (
    <MessageStrip intent="info" title={`${manager} has changed the record while you were answering.`}>
      What you wrote is kept. What differs stands at the top of the record; actions that changed are asked again.
    </MessageStrip>
  );
}

function goTo(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}
