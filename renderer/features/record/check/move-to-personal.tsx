import type { Finding } from '@domain/check/finding';
import { ownLifeSentences } from '@domain/check/rules/prv-02';
import { withoutWords } from '@domain/personal/move-words';
import { readCheckSettings } from '@domain/settings/check-settings';
import { Button } from '@fluentui/react-components';
import { useContext } from 'react';
import { useRecordDesk } from '../record-desk-context';
import { RecordStepsContext } from '../steps/record-steps-context';

/** Takes the sentence out of the child's record into the personal supervision with this worker; can be undone (PRV-02). */
export function MoveToPersonal({ finding }: { readonly finding: Finding }) {
  const { draft, view } = useRecordDesk();
  const steps = useContext(RecordStepsContext);
  const { section, row, field } = finding.place;
  const content = draft.content();
  const found = ownLifeSentences(content, readCheckSettings(view.checkSettings)).find(
    ({ place }) => place.section === section && place.row === row && place.field === field,
  );
  const before = content.sections[section];
  // Nobody's personal supervision without a worker; and what cannot be cut whole is left to be cut by hand.
  const isWhole = found !== undefined && before !== undefined && withoutWords(before, found.sentence) !== null;
  if (steps === null || !isWhole || content.header.supervisee.trim() === '') return null;
  return (
    <Button
      size="small"
      aria-label={`Move to personal supervision: ${found.sentence}`}
      onClick={() => void steps.moveToPersonal({ section, words: found.sentence, before })}
    >
      Move to personal supervision
    </Button>
  );
}
