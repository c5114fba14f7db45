import { StepHeading } from './step-heading';

type CaseloadStepProps = {
  readonly progress: string;
  readonly name: string;
  readonly onGoTo: (place: string) => void;
};

/** The last step: with children, or with an empty app to look round in. */
export function CaseloadStep({ progress, name, onGoTo }: CaseloadStepProps) {
  return (
    <>
      <StepHeading progress={progress}>Bring in your caseload</StepHeading>
      <p>Throughline is set up and encrypted for {name}.</p>
      <p>
        Next, bring in the children you are responsible for, from your case system’s export (a CSV file). You see what
        will be added before anything is. You can also do this later, under Caseload import.
      </p>
      <div className="door-actions door-actions-apart">
        <button type="button" className="door-button" onClick={() => onGoTo('/today')}>
          Not now
        </button>
        <button type="button" className="door-button door-button-primary" onClick={() => onGoTo('/caseload')}>
          Bring in your caseload
        </button>
      </div>
    </>
  );
}
