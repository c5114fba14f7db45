import type { SealedPartner } from '@contract/sealed-calls';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAsk } from '../../../desktop/use-ask';
import { useRefresh } from '../../../desktop/use-refresh';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { focusHeading } from '../focus-heading';

/** For a computer that was lost, or when key cards are to be exchanged anew. */
export function EndKey({ userId, other }: { readonly userId: SealedPartner['userId']; readonly other: string }) {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const { ask, isBusy, failure } = useAsk();
  const [isAsking, setIsAsking] = useState(false);
  const end = async () => {
    setIsAsking(false);
    const reply = await ask(desktop.call('sealed:end-key', { userId }));
    if (!reply.ok) return;
    focusHeading();
    refresh('sealed:partners');
  };
  return (
    <>
      {failure ? <FailureStrip failure={failure} /> : null}
      <div>
        <Button disabledFocusable={isBusy} onClick={() => setIsAsking(true)}>
          End this exchange…
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={`End the exchange with ${other}?`}
        confirmLabel="End the exchange"
        onConfirm={() => void end()}
        onCancel={() => setIsAsking(false)}
      >
        No file goes to {other} or is taken from them any more, until you have exchanged key cards again. Everything
        that is here stays.
      </ConfirmDialog>
    </>
  );
}
