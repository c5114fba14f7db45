import type { Finding } from '@domain/check/finding';
import { WordsField } from '../fields/words-field';
import { reasonFor, withReason } from './answers';
import { enoughWords } from './enough-words';
import { useAnswers, useCheckContext } from './use-answers';

/** Why it is right as it is: typed here, saved as it is typed, and printed on the record. */
export function ReasonAnswer({ finding }: { readonly finding: Finding }) {
  const { settings } = useCheckContext();
  const [given, change] = useAnswers((answers) => reasonFor(answers, finding));
  const reason = given?.reason ?? '';
  return (
    <WordsField
      label="Why it is right as it is"
      field="reason"
      isTall
      value={reason}
      hint={enoughWords(reason, settings.reasonWords)}
      onChange={(words) => change((answers) => withReason(answers, finding, words))}
    />
  );
}
