import { hasUnsavedChoices } from '../desktop/pending-saves';
import { ConfirmDialog } from '../ui/confirm-dialog';
import type { useLeaving } from './use-leaving';

type LeavingQuestionProps = { readonly leaving: Pick<ReturnType<typeof useLeaving>, 'asking' | 'lockNow' | 'stay'> };

/** Asks before locking or closing over what is not on the disk: words that could not be written, or settings not saved yet. */
export function LeavingQuestion({ leaving }: LeavingQuestionProps) {
  const { asking, lockNow, stay } = leaving;
  const isClosing = asking === 'CLOSING';
  const parts = {
    isOpen: asking !== null,
    confirmLabel: isClosing ? 'Close and lose them' : 'Lock and lose them',
    isDangerous: true,
    onConfirm: () => void lockNow(),
    onCancel: stay,
  };
  if (asking !== null && hasUnsavedChoices())
    return (
      <ConfirmDialog {...parts} title="Your changes to the settings are not saved">
        Everything you wrote in records is safe. Cancel to go back to <em>Settings</em> and save the changes. If you{' '}
        {isClosing ? 'close' : 'lock'} now, they are lost.
      </ConfirmDialog>
    );
  return (
    <ConfirmDialog {...parts} title="Your last words are not saved">
      They could not be written to the disk. Everything saved before is safe. Make room on the disk and they are saved
      by themselves, or cancel to copy them. If you {isClosing ? 'close' : 'lock'} now, the words that are not saved are
      lost.
    </ConfirmDialog>
  );
}
