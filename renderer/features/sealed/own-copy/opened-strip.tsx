import type { Answer } from '@contract/contract';
import { formatShortDate } from '@domain/calendar/format-date';
import { MessageStrip } from '../../../ui/message-strip';
import { dayOf, sayCounts } from '../sealed-words';

type OpenedStripProps = { readonly opened: Answer<'sealed:open'>; readonly onDismiss?: () => void };

/** What came with a file that was opened just now. */
export function OpenedStrip({ opened, onDismiss }: OpenedStripProps) {
  const { from, madeAt, expiresOn, notes } = opened;
  return (
    <MessageStrip
      intent="success"
      title={`The file from ${from} is open.`}
      isNarrow
      {...(onDismiss ? { onDismiss } : {})}
    >
      {[
        `It was made on ${dayOf(madeAt)} and holds ${sayCounts(opened)}. Its last day is ${formatShortDate(expiresOn)}.`,
        ...notes,
      ].join(' ')}
    </MessageStrip>
  );
}
