import { useEffect, useState } from 'react';

/** What a drag over the window carries files by; words dragged from place to place are none of ours. */
const FILES = 'Files';

/**
 * Takes every file that is dropped anywhere on the window, so that nothing else can happen to it, and says whether
 * files are being dragged over it. Words and rows that are dragged go their own way. While a dialog waits for its
 * answer a file is turned away, unless `mayLandOnDialog`.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void, mayLandOnDialog: boolean): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const isWelcome = () => mayLandOnDialog || document.querySelector('[aria-modal="true"]') === null;
    const over = (event: DragEvent) => {
      if (!takeFiles(event) || !event.dataTransfer) return;
      event.dataTransfer.dropEffect = isWelcome() ? 'copy' : 'none';
      setIsOver(isWelcome());
    };
    const left = (event: DragEvent) => {
      // Between two places of the page the drag goes on: only leaving the window has no place that it goes to.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const dropped = (event: DragEvent) => {
      if (!takeFiles(event)) return;
      setIsOver(false);
      if (isWelcome()) onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    return listening({ dragenter: over, dragover: over, dragleave: left, drop: dropped });
  }, [onFiles, mayLandOnDialog]);
  return isOver;
}

/** True for a drag with files, which then reaches no editor. */
function takeFiles(event: DragEvent): boolean {
  if (!event.dataTransfer?.types.includes(FILES)) return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

type Listeners = Readonly<Record<'dragenter' | 'dragover' | 'dragleave' | 'drop', (event: DragEvent) => void>>;

function listening(listeners: Listeners): () => void {
  const names = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
  for (const name of names) window.addEventListener(name, listeners[name], true);
  return () => {
    for (const name of names) window.removeEventListener(name, listeners[name], true);
  };
}
