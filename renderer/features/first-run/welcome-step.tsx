import type { StoreKind } from '@domain/lists/roles';
import type { FormEvent } from 'react';
import { StepActions } from './step-actions';
import { StepHeading } from './step-heading';

type WelcomeStepProps = {
  readonly progress: string;
  readonly kind: StoreKind;
  readonly onChoose: (kind: StoreKind) => void;
  readonly onNext: () => void;
};

/** What the program is and what it is not, and for whom this computer is set up. */
export function WelcomeStep({ progress, kind, onChoose, onNext }: WelcomeStepProps) {
  return (
    <>
      <StepHeading progress={progress}>Supervision that remembers</StepHeading>
      <p>
        Throughline helps you record case supervision for each child: what was agreed last time, what has changed, what
        worries you, and who will do what by when.
      </p>
      <h2 className="door-subtitle">What it is</h2>
      <ul className="door-list">
        <li>A working copy on this computer, encrypted with a passphrase only you know.</li>
        <li>A way to make a signed Word document for the child’s record.</li>
      </ul>
      <h2 className="door-subtitle">What it is not</h2>
      <ul className="door-list">
        <li>It is not the child’s record. Your case system is; put each agreed record there.</li>
        <li>It does not use the internet, and sends nothing anywhere.</li>
      </ul>
      <form
        className="door-form"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          onNext();
        }}
      >
        <fieldset className="door-choice">
          <legend className="door-subtitle">What will you do here?</legend>
          {CHOICES.map(({ value, label, hint }) => (
            <label key={value} className="door-option">
              <input type="radio" name="kind" checked={kind === value} onChange={() => onChoose(value)} />
              <span>
                {label}
                <span className="field-hint">{hint}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <StepActions nextLabel="Start" />
      </form>
    </>
  );
}

const CHOICES = [
  {
    value: 'TEAM',
    label: 'Set up Throughline for my team',
    hint: 'You manage the team and write its supervision. You can add people who sign in here too.',
  },
  {
    value: 'OWN_COPY',
    label: 'Open files my manager sends me',
    hint: 'You are a social worker: you read what was written about your children, and answer for your actions.',
  },
] as const;
