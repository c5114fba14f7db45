import type { Request } from '@contract/contract';
import type { Failure } from '@contract/failure';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { FailureStrip } from '../../../desktop/failure-strip';
import { MessageStrip } from '../../../ui/message-strip';

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

type ExportButtonProps = { readonly period: Request<'clinic:export'>; readonly isReady: boolean };

/** Puts what the clinic shows into a table for a spreadsheet. */
export function ExportButton({ period, isReady }: ExportButtonProps) {
  const desktop = useDesktop();
  const [saved, setSaved] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async () => {
    setSaved(null);
    setFailure(null);
    const reply = await desktop.call('clinic:export', period).catch(() => ({ ok: false as const, failure: BUG }));
    if (reply.ok) setSaved(reply.value.fileName);
    else if (reply.failure.kind !== 'CANCELLED') setFailure(reply.failure);
  };
  return (
    <>
      <Button disabled={!isReady} onClick={() => void save()}>
        Save as a table (CSV)
      </Button>
      {saved === null ? null : (
        <MessageStrip intent="success" title="Saved." onDismiss={() => setSaved(null)}>
          {saved} holds counts only: no name of a child or a worker.
        </MessageStrip>
      )}
      {failure ? <FailureStrip failure={failure} onDismiss={() => setFailure(null)} /> : null}
    </>
  );
}
