import type { Failure } from '@contract/failure';
import { DoorMessage } from '../ui/plain/door';
import { sentenceFor } from './failure-sentences';

/** A failure on the screens before anybody is signed in: what happened, what is safe, what to do. */
export function DoorFailure({ failure }: { readonly failure: Failure }) {
  if (failure.kind === 'CANCELLED') return null;
  const { happened, safe, next, reference } = sentenceFor(failure);
  return (
    <DoorMessage title={happened} isProblem>
      <p>{safe}</p>
      <p>{next}</p>
      {reference ? <p className="door-quiet">Reference for support: {reference}</p> : null}
    </DoorMessage>
  );
}
