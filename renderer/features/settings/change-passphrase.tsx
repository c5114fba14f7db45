import type { Failure } from '@contract/failure';
import { Button, makeStyles } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { FailureStrip } from '../../desktop/failure-strip';
import { NewPassphraseFields } from '../../desktop/new-passphrase-fields';
import { type NewPassphraseProblem, useNewPassphrase } from '../../desktop/use-new-passphrase';
import { MessageStrip } from '../../ui/message-strip';
import { PassphraseField } from '../../ui/plain/passphrase-field';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '16px' } });

/** The present passphrase, then the new one twice. The recovery key stays as it is. */
export function ChangePassphrase() {
  const styles = useStyles();
  const desktop = useDesktop();
  const choice = useNewPassphrase();
  const [current, setCurrent] = useState('');
  const [problem, setProblem] = useState<NewPassphraseProblem | null>(null);
  const [outcome, setOutcome] = useState<'NONE' | 'CHANGED' | Failure>('NONE');
  const failure = typeof outcome === 'string' ? null : outcome;
  const isWrong = failure?.kind === 'WRONG_PASSPHRASE';

  const change = async () => {
    setOutcome('NONE');
    const found = await choice.findProblem();
    setProblem(found);
    if (found) return;
    const reply = await desktop.call('vault:change-passphrase', { current, next: choice.passphrase });
    setOutcome(reply.ok ? 'CHANGED' : reply.failure);
    setCurrent('');
    if (reply.ok) choice.forget();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (current !== '') void change();
      }}
    >
      {outcome === 'CHANGED' ? (
        <MessageStrip intent="success" title="Your passphrase has changed." onDismiss={() => setOutcome('NONE')}>
          The old one no longer works. Your recovery sheet is still good.
        </MessageStrip>
      ) : null}
      {failure && !isWrong ? <FailureStrip failure={failure} /> : null}
      <PassphraseField
        label="Present passphrase"
        value={current}
        onChange={setCurrent}
        problem={isWrong ? 'That passphrase is not right. Check it and try again.' : null}
      />
      <NewPassphraseFields choice={choice} problem={problem} label="New passphrase" />
      <div>
        <Button appearance="primary" type="submit">
          Change passphrase
        </Button>
      </div>
    </form>
  );
}
