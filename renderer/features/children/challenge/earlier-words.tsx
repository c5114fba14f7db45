import { formatShortDate } from '@domain/calendar/format-date';
import { localDateOfInstant } from '@domain/calendar/local-date';
import { versionsOf } from '@domain/challenge/earlier-words';
import type { ChallengeId } from '@domain/identifiers';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAnswer } from '../../../desktop/use-answer';
import { useRefresh } from '../../../desktop/use-refresh';
import { useReturnFocus } from '../../../ui/use-return-focus';
import { ReadChallenge } from './read-challenge';

const useStyles = makeStyles({
  surface: { maxWidth: '720px', width: '100%' },
  list: { display: 'flex', flexDirection: 'column', gap: '24px' },
  title: { margin: '0 0 8px', fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
});

type Props = {
  readonly challengeId: ChallengeId;
  /** Writes first what is not on disk yet. */
  readonly onOpen?: () => Promise<boolean>;
};

/** Everything a challenge said before, the newest first. */
export function EarlierWords({ challengeId, onOpen }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const refresh = useRefresh();
  const open = async () => {
    await onOpen?.();
    refresh('challenge:history');
    setIsOpen(true);
  };
  return (
    <>
      <Button onClick={() => void open()}>What it said before</Button>
      {isOpen ? <EarlierDialog challengeId={challengeId} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}

type DialogProps = { readonly challengeId: ChallengeId; readonly onClose: () => void };

function EarlierDialog({ challengeId, onClose }: DialogProps) {
  const styles = useStyles();
  const { answer, failure } = useAnswer('challenge:history', { challengeId });
  useReturnFocus(true);
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
      <DialogSurface className={styles.surface} aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>What this challenge said</DialogTitle>
          <DialogContent className={styles.list} tabIndex={0}>
            {failure ? <FailureStrip failure={failure} /> : null}
            {versionsOf(answer ?? []).map(({ at, words }, place) => (
              <section key={`${at}/${String(place)}`}>
                <h3 className={styles.title}>
                  {`${place === 0 ? 'Now, since' : 'Until then, since'} ${formatShortDate(localDateOfInstant(at))}`}
                </h3>
                <ReadChallenge challenge={words} />
              </section>
            ))}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              Close
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
