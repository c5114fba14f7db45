import type { Failure } from '@contract/failure';
import type { Person } from '@contract/people-calls';
import { useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { useRefresh } from '../../../desktop/use-refresh';
import { PassphraseField } from '../../../ui/plain/passphrase-field';
import { FormDialog } from './form-dialog';
import { type Added, OWN_PASSPHRASE_MISSING, WRONG_OWN_PASSPHRASE } from './use-add-person';

type NewCodeDialogProps = {
  readonly person: Person;
  readonly onMade: (made: Added) => void;
  readonly onClose: () => void;
};

/** A new code in place of one that was lost, or of a passphrase that was forgotten. */
export function NewCodeDialog({ person, onMade, onClose }: NewCodeDialogProps) {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const make = async (): Promise<Failure | null> => {
    setProblem(passphrase === '' ? OWN_PASSPHRASE_MISSING : null);
    if (passphrase === '') return null;
    const reply = await desktop.call('person:new-code', { userId: person.userId, passphrase });
    setPassphrase('');
    if (reply.ok) {
      refresh('people:list');
      onMade({ way: 'HERE', name: person.name, code: reply.value });
      return null;
    }
    if (reply.failure.kind !== 'WRONG_PASSPHRASE') return reply.failure;
    setProblem(WRONG_OWN_PASSPHRASE);
    return null;
  };
  return (
    <FormDialog title={`A new code for ${person.name}`} saveLabel="Make a new code" onSave={make} onClose={onClose}>
      <p>
        {person.signIn === 'OWN_PASSPHRASE'
          ? 'They choose a new passphrase with it. The one they have now works until then.'
          : 'A code they were given before stops working.'}
      </p>
      <PassphraseField
        label="Your own passphrase"
        hint="It proves that it is you who lets somebody in."
        value={passphrase}
        onChange={setPassphrase}
        problem={problem}
      />
    </FormDialog>
  );
}
