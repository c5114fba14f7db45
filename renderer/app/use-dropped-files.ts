import { useCallback, useState } from 'react';
import { useFileCheck } from '../features/examine/use-file-check';
import { useFileDrop } from '../features/examine/use-file-drop';
import { isSealedFile, useSealedDrop } from '../features/sealed/drop/use-sealed-drop';
import { type DroppedAnswer, droppedAnswer } from '../features/sealed/dropped-answer';

/**
 * What happens to a file that is dropped on the window: sealed files are led to where they belong, every other is
 * checked as a copy of a record. One of the two is on screen at a time.
 */
export function useDroppedFiles(navigate: (place: string) => void) {
  const check = useFileCheck();
  const [answerFile, setAnswerFile] = useState<DroppedAnswer | null>(null);
  const bringIn = useCallback(
    (path: string) => {
      setAnswerFile(droppedAnswer(path));
      navigate('/sealed-files/answer');
    },
    [navigate],
  );
  const sealed = useSealedDrop(bringIn);
  const { take: takeSealed, close: closeSealed } = sealed;
  const { take: takeOther, close: closeOther } = check;
  const take = useCallback(
    (files: readonly File[]) => {
      if (files.some(isSealedFile)) {
        closeOther();
        void takeSealed(files);
      } else {
        closeSealed();
        takeOther(files);
      }
    },
    [takeSealed, closeSealed, takeOther, closeOther],
  );
  const isFileOver = useFileDrop(take, check.state.kind !== 'NONE' || sealed.state.kind !== 'NONE');
  return { check, sealed, answerFile, isFileOver };
}
