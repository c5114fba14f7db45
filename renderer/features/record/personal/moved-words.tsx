import type { WordsToMoveBack } from '@contract/personal-calls';
import type { RecordId } from '@domain/identifiers';
import { Button } from '@fluentui/react-components';
import { MessageStrip } from '../../../ui/message-strip';
import { Observable, useObserved } from '../draft/observable';
import { useRecordDesk } from '../record-desk-context';
import { useSteps } from '../steps/record-steps-context';

/** What was moved last, to be moved back: it outlives the page, which starts over after the move, and no lock. */
export const movedWords = new Observable<WordsToMoveBack | null>(null);

/** Says where the words went, with the way back. */
export function MovedWords() {
  const moved = useObserved(movedWords);
  const { view } = useRecordDesk();
  const steps = useSteps();
  if (moved === null || !isOf(moved, view.content.id)) return null;
  return (
    <MessageStrip
      intent="success"
      title={`Moved to personal supervision with ${view.content.header.supervisee}.`}
      action={<Button onClick={() => void steps.moveBack(moved)}>Move them back</Button>}
      onDismiss={() => movedWords.set(null)}
    >
      It stands at the end of what you both want to cover, and no longer in this record.
    </MessageStrip>
  );
}

function isOf({ recordId }: WordsToMoveBack, id: RecordId): boolean {
  return recordId === id;
}
