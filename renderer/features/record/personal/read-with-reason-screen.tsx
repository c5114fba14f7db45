import type { Failure } from '@contract/failure';
import type { PersonalView } from '@contract/personal-calls';
import type { PersonalId } from '@domain/identifiers';
import { READING_REASON_LENGTH } from '@domain/personal/personal';
import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useDesktop } from '../../../desktop/desktop-provider';
import { FailureStrip } from '../../../desktop/failure-strip';
import { Page } from '../../../ui/page';
import { PersonalDesk } from './personal-desk';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '640px' },
  actions: { display: 'flex', gap: '8px' },
});

const LONGEST_REASON = 1_000;
const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

/** A service manager reads what a team manager of theirs gave: the reason first, kept and shown to both whose it is. */
export function ReadWithReasonScreen({ personalId }: { readonly personalId: PersonalId }) {
  const [view, setView] = useState<PersonalView | null>(null);
  return view === null ? (
    <AskForReason personalId={personalId} onView={setView} />
  ) : (
    <PersonalDesk view={view} onView={setView} />
  );
}

type AskForReasonProps = { readonly personalId: PersonalId; readonly onView: (view: PersonalView) => void };

function AskForReason({ personalId, onView }: AskForReasonProps) {
  const styles = useStyles();
  const desktop = useDesktop();
  const [, navigate] = useLocation();
  const [reason, setReason] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isShort = reason.trim().length < READING_REASON_LENGTH;
  const read = async () => {
    if (isShort) return setIsAsking(true);
    setFailure(null);
    const reply = await desktop
      .call('personal:read-with-reason', { personalId, reason: reason.trim() })
      .catch(() => ({ ok: false as const, failure: BUG }));
    if (reply.ok) onView(reply.value);
    else setFailure(reply.failure);
  };
  return (
    <Page
      title="Read with a reason"
      subtitle="Personal supervision is between the worker and their supervisor. Both of them see that you read it, when, and the reason you give."
    >
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void read();
        }}
      >
        {failure ? <FailureStrip failure={failure} /> : null}
        <Field
          label="Why do you need to read it?"
          required
          {...(isAsking && isShort
            ? { validationState: 'warning' as const, validationMessage: 'Say in a few words why.' }
            : {})}
        >
          <Textarea
            value={reason}
            rows={3}
            maxLength={LONGEST_REASON}
            onChange={(_event, { value }) => setReason(value)}
          />
        </Field>
        <div className={styles.actions}>
          <Button appearance="primary" type="submit">
            Keep the reason and read
          </Button>
          <Button onClick={() => navigate('/personal')}>Cancel</Button>
        </div>
      </form>
    </Page>
  );
}
