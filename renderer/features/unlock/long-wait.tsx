import { useEffect, useState } from 'react';

/** Longer than a passphrase takes by itself, also on a slow machine: whoever waits longer is being made to wait. */
const LONGER_THAN_USUAL_MS = 3_000;

/** Says why the answer takes long after several wrong tries, and that nobody is ever shut out. */
export function LongWait({ isWaiting }: { readonly isWaiting: boolean }) {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isWaiting) return setIsLong(false);
    const timer = setTimeout(() => setIsLong(true), LONGER_THAN_USUAL_MS);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return (
    <div role="status" className="field">
      {isLong ? (
        <span>
          Please wait. After several wrong tries in a row, each next try waits a little longer, at most 75 seconds.
          Nothing is lost, and the right words always open.
        </span>
      ) : null}
    </div>
  );
}
