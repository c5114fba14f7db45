import type { SealedFile } from '@contract/sealed-calls';
import { useDesktop } from '../../../desktop/desktop-provider';
import { useAsk } from '../../../desktop/use-ask';
import { useRefresh } from '../../../desktop/use-refresh';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { focusHeading } from '../focus-heading';

export function useCallBack() {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const { ask, failure } = useAsk();
  const callBack = async ({ fileId }: SealedFile) => {
    const reply = await ask(desktop.call('sealed:revoke', { fileId }));
    if (!reply.ok) return;
    focusHeading();
    refresh('sealed:partners');
  };
  return { callBack, failure };
}

type CallBackProps = {
  /** The file in question; null while none is. */
  readonly file: SealedFile | null;
  readonly name: string;
  readonly onConfirm: (file: SealedFile) => void;
  readonly onCancel: () => void;
};

/** What calling back can do without a server, and what it cannot. */
export function CallBack({ file, name, onConfirm, onCancel }: CallBackProps) {
  return (
    <ConfirmDialog
      isOpen={file !== null}
      title={`Call back file ${String(file?.number ?? '')}?`}
      confirmLabel="Call it back"
      isDangerous
      onConfirm={() => (file ? onConfirm(file) : undefined)}
      onCancel={onCancel}
    >
      A file that was opened already cannot be taken back from their computer. From now on an answer to this file is not
      taken in here. {name}’s computer learns of it with the next file you make for them: it then refuses this one and
      removes what came from it, except their own answers. If this file lies on a drive or in a mail, delete it there as
      well. This cannot be undone.
    </ConfirmDialog>
  );
}
