import type { ReactNode } from 'react';

type DoorProps = {
  readonly isEvaluationRuntime?: boolean;
  readonly isWide?: boolean;
  readonly children: ReactNode;
};

/** The frame of the screens before anybody is signed in. It never holds a word about a child. */
export function Door({ isEvaluationRuntime = false, isWide = false, children }: DoorProps) {
  return (
    <main className="door">
      {isEvaluationRuntime ? (
        <p className={isWide ? 'door-strip door-strip-wide' : 'door-strip'}>
          <strong>Evaluation runtime:</strong> not for live records
        </p>
      ) : null}
      <div className={isWide ? 'door-card door-card-wide' : 'door-card'}>
        <p className="door-name">Throughline</p>
        {children}
      </div>
    </main>
  );
}

type DoorMessageProps = {
  readonly title: string;
  readonly isProblem?: boolean;
  readonly children?: ReactNode;
};

/** A message on the door, read out when it appears. */
export function DoorMessage({ title, isProblem = false, children }: DoorMessageProps) {
  return (
    <div className={isProblem ? 'door-message door-message-problem' : 'door-message'} role="alert">
      <p className="door-message-title">{title}</p>
      {children}
    </div>
  );
}
