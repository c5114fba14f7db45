import { PassphraseField } from '../ui/plain/passphrase-field';
import { StrengthMeter } from '../ui/plain/strength-meter';
import type { NewPassphrase, NewPassphraseProblem } from './use-new-passphrase';

type NewPassphraseFieldsProps = {
  readonly choice: NewPassphrase;
  readonly problem: NewPassphraseProblem | null;
  readonly label: string;
};

/** The two fields and the meter with which a passphrase is chosen, the same in first run, recovery and settings. */
export function NewPassphraseFields({ choice, problem, label }: NewPassphraseFieldsProps) {
  return (
    <>
      <PassphraseField
        label={label}
        hint="Four or more unrelated words are strong and easy to remember. You may paste it."
        value={choice.passphrase}
        onChange={choice.setPassphrase}
        problem={problem?.field === 'PASSPHRASE' ? problem.sentence : null}
      />
      <StrengthMeter strength={choice.strength} />
      <PassphraseField
        label="Type it again"
        value={choice.repeat}
        onChange={choice.setRepeat}
        problem={problem?.field === 'REPEAT' ? problem.sentence : null}
      />
    </>
  );
}
