import type { RecordId } from '@domain/identifiers';
import { useCallback } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { FailureStrip } from '../../desktop/failure-strip';
import { Page } from '../../ui/page';
import { RecordDesk } from './record-desk';
import { useOpened } from './use-opened';

type RecordScreenProps = { readonly recordId: RecordId };

/** The writing screen of a child's record. */
export function RecordScreen({ recordId }: RecordScreenProps) {
  const desktop = useDesktop();
  const ask = useCallback(() => desktop.call('record:open', { recordId }), [desktop, recordId]);
  const { opened, onView, open } = useOpened(ask);

  switch (opened.kind) {
    case 'OPEN':
      return <RecordDesk key={opened.turn} view={opened.view} onView={onView} />;
    case 'FAILED':
      return (
        <Page title="This record could not be opened">
          <FailureStrip failure={opened.failure} onTryAgain={open} />
        </Page>
      );
    default:
      return <div aria-busy="true" />;
  }
}
