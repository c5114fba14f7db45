import { StepActions } from './step-actions';
import { StepHeading } from './step-heading';

/** What the program is and what it is not, before anything is asked. */
export function WelcomeStep({ progress, onNext }: { readonly progress: string; readonly onNext: () => void }) {
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
      <StepActions nextLabel="Start" onNext={onNext} />
    </>
  );
}
