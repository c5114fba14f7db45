type StepActionsProps = {
  readonly onBack?: () => void;
  readonly nextLabel: string;
  /** Without it, the button sends the form it stands in. */
  readonly onNext?: () => void;
  readonly isBusy?: boolean;
};

/** Back on the left, on on the right, at the foot of every step. */
export function StepActions({ onBack, nextLabel, onNext, isBusy = false }: StepActionsProps) {
  return (
    <div className="door-actions door-actions-apart">
      {onBack ? (
        <button type="button" className="door-button" onClick={onBack}>
          Back
        </button>
      ) : (
        <span />
      )}
      <button
        type={onNext ? 'button' : 'submit'}
        className="door-button door-button-primary"
        aria-disabled={isBusy}
        {...(onNext ? { onClick: onNext } : {})}
      >
        {nextLabel}
      </button>
    </div>
  );
}
