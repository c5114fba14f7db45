import type { Failure } from '@contract/failure';
import type { RecordId } from '@domain/identifiers';
import type { ReactNode } from 'react';
import { FailureStrip } from '../../desktop/failure-strip';
import { Page } from '../../ui/page';
import { ReviewDesk } from './review-desk';
import { useReview } from './use-review';

type ReviewScreenProps = {
  readonly recordId: RecordId;
  /** Shown for a record that does not wait for this person's answer: it is read like any other. */
  readonly otherwise: ReactNode;
};

/** The worker's own screen of a shared record: read it, see what changed, answer each action, send. */
export function ReviewScreen({ recordId, otherwise }: ReviewScreenProps) {
  const { state, open, show, followText } = useReview(recordId);
  switch (state.kind) {
    case 'OPEN':
      return <ReviewDesk draft={state.draft} isTextNew={state.isTextNew} onSent={show} onTextChanged={followText} />;
    case 'FAILED':
      if (READ_INSTEAD.has(state.failure.kind)) return otherwise;
      return (
        <Page title="This record could not be opened">
          <FailureStrip failure={state.failure} onTryAgain={open} />
        </Page>
      );
    default:
      return <div aria-busy="true" />;
  }
}

/** It is not shared with this person, or not any more. */
const READ_INSTEAD: ReadonlySet<Failure['kind']> = new Set(['WRONG_STATE', 'NOT_ALLOWED', 'NOT_FOUND']);
