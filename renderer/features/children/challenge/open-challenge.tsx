import type { LocalDate } from '@domain/calendar/local-date';
import type { Challenge } from '@domain/challenge/challenge';
import { problemsIn } from '@domain/challenge/challenge-form';
import { missingToClose } from '@domain/challenge/missing-parts';
import type { CheckSettings } from '@domain/settings/check-settings';
import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useChallengeDesk } from '../../../desktop/use-challenge-desk';
import { useCardLook } from './card-look';
import { AnsweredFields, RaisedFields } from './challenge-fields';
import { ChallengeHead } from './challenge-head';
import { CloseDialog } from './close-dialog';
import { EarlierWords } from './earlier-words';
import { MissingList } from './missing-list';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '16px' },
});

type Props = {
  readonly challenge: Challenge;
  readonly settings: CheckSettings;
  readonly today: LocalDate;
  readonly onClosed: () => void;
};

/** An open challenge, to be written on; it closes once something is different for the child. */
export function OpenChallenge({ challenge, settings, today, onClosed }: Props) {
  const look = useCardLook();
  const styles = useStyles();
  const title = useId();
  const card = useRef<HTMLElement>(null);
  const [step, setStep] = useState<'WRITING' | 'MISSING' | 'CLOSING'>('WRITING');
  const { draft, form, saving } = useChallengeDesk({ challenge, today });
  const words = draft.words();
  const fields = { form, problems: problemsIn(form, today), today, onChange: draft.change };

  const askToClose = async () => {
    if (!(await saving.flush())) return;
    setStep(missingToClose(draft.words()).length > 0 ? 'MISSING' : 'CLOSING');
  };
  const goTo = (field: string) =>
    card.current
      ?.querySelector<HTMLElement>(`[data-field="${field}"]`)
      ?.querySelector<HTMLElement>('input, textarea, select')
      ?.focus();
  return (
    <section
      ref={card}
      className={look.card}
      aria-labelledby={title}
      data-challenge={challenge.id}
      onBlur={() => void saving.flush()}
    >
      <ChallengeHead id={title} challenge={{ ...words, closedOn: null }} settings={settings} today={today}>
        <EarlierWords challengeId={challenge.id} onOpen={saving.flush} />
        <Button onClick={() => void askToClose()}>Close this challenge</Button>
      </ChallengeHead>
      {saving.failure ? <FailureStrip failure={saving.failure} onTryAgain={saving.flush} /> : null}
      {step === 'MISSING' ? (
        <MissingList missing={missingToClose(words)} onGo={goTo} onDismiss={() => setStep('WRITING')} />
      ) : null}
      <div className={styles.fields}>
        <RaisedFields {...fields} />
        <AnsweredFields {...fields} />
      </div>
      {step === 'CLOSING' ? (
        <CloseDialog
          challenge={{ ...words, id: challenge.id }}
          onCancel={() => setStep('WRITING')}
          onClosed={onClosed}
        />
      ) : null}
    </section>
  );
}
