import type { MergePreview } from '@contract/sealed-calls';
import { useCallback, useEffect, useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { useAsk } from '../../../desktop/use-ask';
import { useRefresh } from '../../../desktop/use-refresh';
import { useDroppedAnswer } from '../dropped-answer';
import type { Choices } from './merge-list';

export type MergeStep =
  | { readonly at: 'CHOOSE' }
  | { readonly at: 'PREVIEW'; readonly preview: MergePreview }
  | { readonly at: 'DONE'; readonly result: MergePreview; readonly choices: Choices };

/** Look at an answer file, choose where two differ, merge once. Nothing is changed before the merge. */
export function useMerge() {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const { ask, isBusy, failure, setFailure } = useAsk();
  const [step, setStep] = useState<MergeStep>({ at: 'CHOOSE' });
  const dropped = useDroppedAnswer();

  const look = useCallback(
    async (path: string | null) => {
      const reply = await ask(desktop.call('sealed:look-answer', { path }));
      if (reply.ok) setStep({ at: 'PREVIEW', preview: reply.value });
    },
    [ask, desktop],
  );
  const merge = async (preview: MergePreview, choices: Choices) => {
    const standing = [...choices].map(([answerId, stands]) => ({ answerId, stands }));
    const reply = await ask(desktop.call('sealed:merge', { fileId: preview.fileId, standing }));
    if (!reply.ok) return;
    refresh(
      'records:list',
      'record:open',
      'actions:list',
      'child:open',
      'board:open',
      'sealed:partners',
      'review:kept',
    );
    setStep({ at: 'DONE', result: reply.value, choices });
  };
  const startAgain = () => {
    setFailure(null);
    setStep({ at: 'CHOOSE' });
  };
  // A file that was dropped on the window is looked at when it comes, also while another is on screen.
  useEffect(() => {
    const path = dropped?.take();
    if (path !== undefined && path !== null) void look(path);
  }, [dropped, look]);
  return { step, look, merge, startAgain, isBusy, failure };
}

export type Merge = ReturnType<typeof useMerge>;
