import type { Failure } from '@contract/failure';
import type { RecordView } from '@contract/record-calls';
import type { RecordId } from '@domain/identifiers';
import { useCallback, useEffect, useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { FailureStrip } from '../../desktop/failure-strip';
import { Page } from '../../ui/page';
import { RecordDesk } from './record-desk';

type Opened =
  | { readonly kind: 'OPENING' }
  | { readonly kind: 'FAILED'; readonly failure: Failure }
  /** `turn` grows with every answer, so that the page starts over from what the program says it now is. */
  | { readonly kind: 'OPEN'; readonly view: RecordView; readonly turn: number };

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

type RecordScreenProps = { readonly recordId: RecordId };

/**
 * The writing screen. The record is asked for afresh at every visit and never taken from a memory of answers: a
 * draft begun from an old answer would save old words over new ones.
 */
export function RecordScreen({ recordId }: RecordScreenProps) {
  const desktop = useDesktop();
  const [opened, setOpened] = useState<Opened>({ kind: 'OPENING' });
  const onView = useCallback((view: RecordView) => {
    setOpened((before) => ({ kind: 'OPEN', view, turn: before.kind === 'OPEN' ? before.turn + 1 : 0 }));
  }, []);
  const open = useCallback(async () => {
    const reply = await desktop.call('record:open', { recordId }).catch(() => ({ ok: false as const, failure: BUG }));
    if (reply.ok) onView(reply.value);
    else setOpened({ kind: 'FAILED', failure: reply.failure });
  }, [desktop, recordId, onView]);
  useEffect(() => void open(), [open]);

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
