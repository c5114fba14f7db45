import { unreachable } from '@domain/unreachable';
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { AnswerDialog } from './answer-dialog';
import type { PersonalSteps } from './use-personal-steps';

const useStyles = makeStyles({
  words: { display: 'flex', flexDirection: 'column', gap: '12px', '& p': { margin: 0 } },
});

export type PersonalQuestion = 'SIGN' | 'DISCARD' | 'ANSWER' | null;

type PersonalDialogsProps = {
  readonly question: PersonalQuestion;
  readonly worker: string;
  readonly steps: PersonalSteps;
  readonly onClose: () => void;
  readonly onDiscarded: () => void;
};

/** Asks before each step that cannot be undone, and names what it does. */
export function PersonalDialogs({ question, worker, steps, onClose, onDiscarded }: PersonalDialogsProps) {
  const styles = useStyles();
  const [comment, setComment] = useState('');
  switch (question) {
    case 'ANSWER':
      return (
        <AnswerDialog
          comment={comment}
          onComment={setComment}
          onClose={onClose}
          onSign={() => {
            onClose();
            void steps.answer(comment);
          }}
        />
      );
    case 'SIGN':
      return (
        <ConfirmDialog
          isOpen
          title="Sign this personal supervision?"
          confirmLabel="Sign and seal it"
          isDangerous
          onCancel={onClose}
          onConfirm={() => {
            onClose();
            void steps.sign();
          }}
        >
          <div className={styles.words}>
            <p>
              <strong>This cannot be undone.</strong> Every word is sealed with the time, your name and a check code.
              Nobody can change it after that.
            </p>
            <p>Sign when {worker} has read it and what they want to add is in it.</p>
          </div>
        </ConfirmDialog>
      );
    case 'DISCARD':
      return (
        <ConfirmDialog
          isOpen
          title="Discard this draft?"
          confirmLabel="Discard this draft"
          isDangerous
          onCancel={onClose}
          onConfirm={async () => {
            onClose();
            if (await steps.discard()) onDiscarded();
          }}
        >
          <p>
            <strong>This cannot be undone.</strong> Everything written in this personal supervision with {worker} is
            lost.
          </p>
        </ConfirmDialog>
      );
    case null:
      return null;
    default:
      return unreachable(question);
  }
}
