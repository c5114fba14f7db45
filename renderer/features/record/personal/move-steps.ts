import type { WordsToMoveBack } from '@contract/personal-calls';
import type { RecordView } from '@contract/record-calls';
import type { RecordId } from '@domain/identifiers';
import type { SectionValue } from '@domain/section/section-values';
import type { Desktop } from '../../../desktop/desktop';
import type { RunStep } from '../steps/use-step-runner';
import { movedWords } from './moved-words';

export type WordsHere = { readonly section: string; readonly words: string; readonly before: SectionValue };

export type MoveSteps = {
  /** Words about the worker's own life, out of this record (PRV-02). */
  readonly moveToPersonal: (words: WordsHere) => Promise<boolean>;
  readonly moveBack: (moved: WordsToMoveBack) => Promise<boolean>;
};

type MoveParts = {
  readonly desktop: Desktop;
  readonly recordId: RecordId;
  readonly run: RunStep;
  readonly onView: (view: RecordView) => void;
};

/** The two steps between a child's record and the personal supervision with its worker. */
export function moveSteps({ desktop, recordId, run, onView }: MoveParts): MoveSteps {
  return {
    moveToPersonal: ({ section, words, before }) =>
      run(
        () => desktop.call('personal:move-words', { recordId, section, words }),
        ({ view, personalId }) => {
          movedWords.set({ recordId, section, words, before, personalId });
          onView(view);
        },
      ),
    moveBack: (moved) =>
      run(
        () => desktop.call('personal:move-words-back', moved),
        ({ view }) => {
          movedWords.set(null);
          onView(view);
        },
      ),
  };
}
