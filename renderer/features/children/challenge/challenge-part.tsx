import { may } from '@domain/access/may';
import type { Challenge } from '@domain/challenge/challenge';
import type { ChallengeId, ChildId } from '@domain/identifiers';
import {
  type CheckSettings,
  DEFAULT_CHECK_SETTINGS,
  readCheckSettings,
  type SettingsOnPaper,
} from '@domain/settings/check-settings';
import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useSession } from '../../../desktop/session';
import { useAnswer } from '../../../desktop/use-answer';
import { useRefresh } from '../../../desktop/use-refresh';
import { useToday } from '../../../desktop/use-today';
import { EmptyState } from '../../../ui/empty-state';
import { Section } from '../section';
import { useCardLook } from './card-look';
import { ChallengeHead } from './challenge-head';
import { EarlierWords } from './earlier-words';
import { OpenChallenge } from './open-challenge';
import { RaiseDialog } from './raise-dialog';
import { ReadChallenge } from './read-challenge';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '16px' },
  tools: { marginBottom: '16px' },
});

type Props = { readonly childId: ChildId; readonly settings: SettingsOnPaper | undefined };

/** The challenges of a child: open ones to be written on, then those that were closed. */
export function ChallengePart({ childId, settings }: Props) {
  const { answer, failure, refetch } = useAnswer('challenges:of-child', { childId });
  const refresh = useRefresh();
  const [isRaising, setIsRaising] = useState(false);
  const [raised, setRaised] = useState<ChallengeId | null>(null);
  const [justClosed, setJustClosed] = useState<ChallengeId | null>(null);
  const mayWrite = may(useSession().role, 'WRITE_CHALLENGES');
  const thresholds = settings === undefined ? DEFAULT_CHECK_SETTINGS : readCheckSettings(settings);
  const changed = () => refresh('challenges:of-child', 'challenges:list', 'child:story');
  useFocusOn(raised, answer);
  useFocusOnClosed(justClosed, answer);
  const closed = (id: ChallengeId) => {
    setJustClosed(id);
    changed();
  };
  const button = mayWrite ? <Button onClick={() => setIsRaising(true)}>Raise a challenge</Button> : null;
  if (failure) return <FailureStrip failure={failure} onTryAgain={refetch} />;
  if (answer === undefined) return <div aria-busy="true" />;
  return (
    <>
      {answer.length === 0 ? (
        <EmptyState
          title="No challenge has been raised"
          text="When a reviewing officer, a conference chair, a school or the family says that something must be put right, write it down here. It stays until something is different for the child."
          action={button}
        />
      ) : (
        <Challenges challenges={answer} settings={thresholds} mayWrite={mayWrite} button={button} onClosed={closed} />
      )}
      {isRaising ? (
        <RaiseDialog
          childId={childId}
          onClose={() => setIsRaising(false)}
          onRaised={(id) => {
            setIsRaising(false);
            setRaised(id);
            changed();
          }}
        />
      ) : null}
    </>
  );
}

type ListProps = {
  readonly challenges: readonly Challenge[];
  readonly settings: CheckSettings;
  readonly mayWrite: boolean;
  readonly button: React.ReactNode;
  readonly onClosed: (id: ChallengeId) => void;
};

function Challenges({ challenges, settings, mayWrite, button, onClosed }: ListProps) {
  const styles = useStyles();
  const today = useToday();
  const open = challenges.filter(({ closedOn }) => closedOn === null);
  const closed = challenges.filter(({ closedOn }) => closedOn !== null).toReversed();
  return (
    <>
      <Section title="Open challenges">
        <div className={styles.tools}>{button}</div>
        {open.length === 0 ? <p>No challenge is open.</p> : null}
        <div className={styles.list}>
          {open.map((challenge) =>
            mayWrite ? (
              <OpenChallenge
                key={challenge.id}
                {...{ challenge, settings, today }}
                onClosed={() => onClosed(challenge.id)}
              />
            ) : (
              <StillChallenge key={challenge.id} {...{ challenge, settings }} />
            ),
          )}
        </div>
      </Section>
      {closed.length === 0 ? null : (
        <Section title="Closed challenges">
          <div className={styles.list}>
            {closed.map((challenge) => (
              <StillChallenge key={challenge.id} {...{ challenge, settings }} hasHistory={mayWrite} />
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

type StillProps = {
  readonly challenge: Challenge;
  readonly settings: CheckSettings;
  readonly hasHistory?: boolean;
};

/** For reading only: one that is closed, or whoever may not write on it. */
function StillChallenge({ challenge, settings, hasHistory = false }: StillProps) {
  const look = useCardLook();
  const title = useId();
  const today = useToday();
  return (
    <section className={look.card} aria-labelledby={title} data-challenge={challenge.id} tabIndex={-1}>
      <ChallengeHead id={title} challenge={challenge} settings={settings} today={today}>
        {hasHistory ? <EarlierWords challengeId={challenge.id} /> : null}
      </ChallengeHead>
      <ReadChallenge challenge={challenge} />
    </section>
  );
}

/** What was just raised has the cursor where its answer is written. */
function useFocusOn(raised: ChallengeId | null, answer: readonly Challenge[] | undefined): void {
  const isThere = answer?.some(({ id }) => id === raised) ?? false;
  useEffect(() => {
    if (!isThere || raised === null) return;
    document.querySelector<HTMLElement>(`[data-challenge="${raised}"] [data-field="response"] textarea`)?.focus();
  }, [isThere, raised]);
}

/** What was just closed is read next: its card has the focus as soon as it stands among the closed ones. */
function useFocusOnClosed(closed: ChallengeId | null, answer: readonly Challenge[] | undefined): void {
  const isThere = answer?.some(({ id, closedOn }) => id === closed && closedOn !== null) ?? false;
  useEffect(() => {
    if (!isThere || closed === null) return;
    const frame = requestAnimationFrame(() => {
      const card = document.querySelector<HTMLElement>(`[data-challenge="${closed}"]`);
      card?.focus({ preventScroll: true });
      card?.querySelector('h3')?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [isThere, closed]);
}
