import { formatDateWithWeekday } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import { parseTypedDate } from '@domain/calendar/parse-typed-date';
import type { Finding } from '@domain/check/finding';
import { TODO_IN_CASE_SYSTEM } from '@domain/export/paste-choices';
import type { RecordContent } from '@domain/record/record';
import { printedNumber } from '@domain/record/record-numbers';
import { asksWorker } from '@domain/template/template';
import { unreachable } from '@domain/unreachable';
import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { DateField } from '../../../ui/date-field';
import { AddendumDialog } from '../addendum/addendum-dialog';
import { differencesIn } from '../answers/voice-words';
import { NamesDialog } from '../names/names-dialog';
import { PasteDialog } from '../paste/paste-dialog';
import { useRecordDesk } from '../record-desk-context';
import { SiblingsDialog } from '../siblings/siblings-dialog';
import { useSteps } from './record-steps-context';

const LONGEST_REASON = 1_000;

const useStyles = makeStyles({
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    '& p': { margin: 0 },
    '& ul': { margin: 0, paddingLeft: '20px' },
  },
});

export type Question = 'SHARE' | 'SIGN' | 'DISCARD' | 'FILE' | 'ADD' | 'PASTE' | 'TO_DO' | 'NAMES' | 'SIBLINGS' | null;

type StepDialogsProps = {
  readonly question: Question;
  /** What signing will still ask for, named when sharing. */
  readonly missing: readonly Finding[];
  readonly onClose: () => void;
  /** Makes the copy that waits for names to be decided; null where none does. */
  readonly onNamesDecided: (() => void) | null;
  readonly onDiscarded: () => void;
};

/** Asks before each step that others see or that cannot be undone, and names what it does. */
export function StepDialogs({ question, missing, onClose, onNamesDecided, onDiscarded }: StepDialogsProps) {
  switch (question) {
    case 'SHARE':
      return <ShareDialog missing={missing} onClose={onClose} />;
    case 'SIGN':
      return <SignDialog onClose={onClose} />;
    case 'DISCARD':
      return <DiscardDialog onClose={onClose} onDiscarded={onDiscarded} />;
    case 'FILE':
      return <FileDialog onClose={onClose} />;
    case 'ADD':
      return <AddendumDialog onClose={onClose} />;
    case 'PASTE':
      return <PasteDialog onClose={onClose} />;
    case 'TO_DO':
      return <PasteDialog first={TODO_IN_CASE_SYSTEM} onClose={onClose} />;
    case 'NAMES':
      return <NamesDialog onClose={onClose} onDecided={onNamesDecided} />;
    case 'SIBLINGS':
      return <SiblingsDialog onClose={onClose} />;
    case null:
      return null;
    default:
      return unreachable(question);
  }
}

type DialogProps = { readonly onClose: () => void };

function ShareDialog({ missing, onClose }: DialogProps & { readonly missing: readonly Finding[] }) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const steps = useSteps();
  const worker = view.content.header.supervisee || 'the worker';
  return (
    <ConfirmDialog
      isOpen
      title={`Share with ${worker}?`}
      confirmLabel="Share it now"
      onCancel={onClose}
      onConfirm={() => {
        onClose();
        void steps.share();
      }}
    >
      <div className={styles.words}>
        <p>The text stays as it is while {worker} reads and answers. You can take it back to draft to change it.</p>
        {missing.length > 0 ? (
          <>
            <p>
              {missing.length === 1 ? 'One thing is' : `${String(missing.length)} things are`} still needed before
              signing:
            </p>
            <ul>
              {missing.slice(0, 6).map(({ code, message, place }) => (
                <li key={`${code}/${place.section}/${place.row ?? ''}/${message}`}>{message}</li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </ConfirmDialog>
  );
}

function SignDialog({ onClose }: DialogProps) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const steps = useSteps();
  const { content } = view;
  const isShared = asksWorker(content.template);
  return (
    <ConfirmDialog
      isOpen
      title={isShared ? 'Agree and sign this record?' : 'Sign this record?'}
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
          <strong>This cannot be undone.</strong> Every section, the agreed actions
          {isShared
            ? `, the decisions and the answer of ${content.header.supervisee || 'the worker'}`
            : ' and the decisions'}{' '}
          are sealed as record {printedNumber(content)}, version {isShared ? content.version : content.version + 1},
          with the time, your name and a check code.
        </p>
        <Differences content={content} />
        <p>Nobody can change a word after that.{isShared ? ' A correction is a dated addendum.' : ''}</p>
      </div>
    </ConfirmDialog>
  );
}

/** Signing over another view is allowed and said before it is done: both voices are printed (domain brief 3a). */
function Differences({ content }: { readonly content: RecordContent }) {
  const differences = differencesIn(content);
  if (differences.length === 0) return null;
  return (
    <>
      <p>You sign with two views on the record. Yours stands; these are printed beside it, in full:</p>
      <ul>
        {differences.map((difference) => (
          <li key={difference}>{difference}</li>
        ))}
      </ul>
    </>
  );
}

function DiscardDialog({ onClose, onDiscarded }: DialogProps & { readonly onDiscarded: () => void }) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const steps = useSteps();
  const [reason, setReason] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const discard = async () => {
    if (reason.trim() === '') return setIsAsking(true);
    onClose();
    if (await steps.discard(reason)) onDiscarded();
  };
  return (
    <ConfirmDialog
      isOpen
      title="Discard this draft?"
      confirmLabel="Discard this draft"
      isDangerous
      onCancel={onClose}
      onConfirm={() => void discard()}
    >
      <div className={styles.words}>
        <p>
          <strong>This cannot be undone.</strong> Everything written in this {view.content.template.name.toLowerCase()}{' '}
          for {view.content.child.forename || 'this child'} is lost. It was never shared. Your reason is kept.
        </p>
        <Field
          label="Why is it discarded?"
          required
          {...(isAsking ? { validationMessage: 'Write a reason first.', validationState: 'warning' as const } : {})}
        >
          <Textarea value={reason} maxLength={LONGEST_REASON} onChange={(_event, { value }) => setReason(value)} />
        </Field>
      </div>
    </ConfirmDialog>
  );
}

function FileDialog({ onClose }: DialogProps) {
  const styles = useStyles();
  const { today } = useRecordDesk();
  const steps = useSteps();
  const [filed, setFiled] = useState<{ date: LocalDate | null; text: string }>({
    date: today,
    text: formatDateWithWeekday(today),
  });
  const confirm = () => {
    if (filed.date === null) return;
    onClose();
    void steps.confirmFiled(filed.date);
  };
  return (
    <ConfirmDialog
      isOpen
      title="Is it on the child's file?"
      confirmLabel="I have put it on the file"
      onCancel={onClose}
      onConfirm={confirm}
    >
      <div className={styles.words}>
        <p>Say this when the Word file is saved in the case system, on this child's record.</p>
        <DateField
          label="Put on the file on"
          date={filed.date}
          text={filed.text}
          parse={(text) => parseTypedDate(text, today)}
          format={formatDateWithWeekday}
          onChange={setFiled}
          isRequired
        />
      </div>
    </ConfirmDialog>
  );
}
