import type { Failure } from '@contract/failure';
import type { RecordView } from '@contract/record-calls';
import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAnswer } from '../../../desktop/use-answer';
import { MessageStrip } from '../../../ui/message-strip';
import { Page } from '../../../ui/page';
import { RecordToRead } from './record-to-read';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '480px', alignItems: 'flex-start' },
  field: { width: '100%' },
  challenges: { display: 'flex', flexDirection: 'column', gap: '4px', marginTop: '16px' },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '20px' },
});

const LEAST_REASON = 10;
type Opened =
  | { readonly kind: 'READ'; readonly view: RecordView }
  | { readonly kind: 'FAILED'; readonly failure: Failure };

/** A head of service has no list of records: they ask for one by its number, and say why. */
export function AskedRecordScreen() {
  const desktop = useDesktop();
  const [opened, setOpened] = useState<Opened | null>(null);
  const ask = async (number: string, reason: string) => {
    const reply = await desktop.call('record:open-on-request', { number, reason });
    setOpened(reply.ok ? { kind: 'READ', view: reply.value } : { kind: 'FAILED', failure: reply.failure });
    focusHeading();
  };
  const close = () => {
    setOpened(null);
    focusHeading();
  };
  if (opened?.kind === 'READ') {
    return (
      <Page
        title="Agreed record"
        subtitle="That you read this record, and your reason, are written down."
        actions={<Button onClick={close}>Close the record</Button>}
      >
        <RecordToRead view={opened.view} />
      </Page>
    );
  }
  return (
    <Page
      title="Read a record"
      subtitle="Ask for an agreed record by the number it is printed with. Your name and your reason are written down before it is shown."
    >
      {opened?.kind === 'FAILED' ? <NotOpened failure={opened.failure} onDismiss={() => setOpened(null)} /> : null}
      <AskForm onAsk={ask} />
      <ChallengeCounts />
    </Page>
  );
}

/** What was pressed goes with what it opened or closed. */
function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

function AskForm({ onAsk }: { readonly onAsk: (number: string, reason: string) => Promise<void> }) {
  const styles = useStyles();
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const noNumber = isChecked && number.trim() === '';
  const noReason = isChecked && reason.trim().length < LEAST_REASON;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (number.trim() === '' || reason.trim().length < LEAST_REASON) return;
    void onAsk(number.trim(), reason.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-label="Ask for a record" noValidate>
      <Field
        className={styles.field}
        label="Number of the record"
        hint="As it is printed, such as CS-000017"
        required
        {...(noNumber ? { validationMessage: 'Write the number of the record.' } : {})}
      >
        <Input value={number} onChange={(_, { value }) => setNumber(value)} maxLength={20} />
      </Field>
      <Field
        className={styles.field}
        label="Why you need to read it"
        hint="Do not name the child here"
        required
        {...(noReason ? { validationMessage: 'Say why, in a few words at least.' } : {})}
      >
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} maxLength={1_000} rows={3} />
      </Field>
      <Button appearance="primary" type="submit">
        Read the record
      </Button>
    </form>
  );
}

type NotOpenedProps = { readonly failure: Failure; readonly onDismiss: () => void };

function NotOpened({ failure, onDismiss }: NotOpenedProps) {
  if (failure.kind !== 'NOT_FOUND') return <FailureStrip failure={failure} onDismiss={onDismiss} />;
  return (
    <MessageStrip intent="warning" title="There is no agreed record with this number." onDismiss={onDismiss}>
      Look at the number on the printed copy. A record that is not agreed yet cannot be read here.
    </MessageStrip>
  );
}

function ChallengeCounts() {
  const styles = useStyles();
  const { answer } = useAnswer('challenges:count', undefined);
  if (!answer) return null;
  const { open, unanswered, closed } = answer;
  return (
    <section aria-labelledby="asked-challenges" className={styles.challenges}>
      <h2 id="asked-challenges" className={styles.title}>
        Challenges in the service
      </h2>
      <p className={styles.quiet}>
        {open === 0 ? 'None is open' : `${String(open)} open, ${String(unanswered)} of them without an answer`};{' '}
        {closed === 0 ? 'none' : closed} closed.
      </p>
    </section>
  );
}
