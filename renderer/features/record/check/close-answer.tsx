import type { Finding } from '@domain/check/finding';
import { Button } from '@fluentui/react-components';
import { isClosed, withClosed } from './answers';
import { useAnswers } from './use-answers';

/** Looked at, and right as it is. The same button takes that back, so that the focus stays where it is. */
export function CloseAnswer({ finding }: { readonly finding: Finding }) {
  const [closed, change] = useAnswers((answers) => isClosed(answers, finding));
  const word = closed ? 'Undo' : 'Close';
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={closed ? `Closed. Undo: ${finding.message}` : `Close: ${finding.message}`}
      onClick={() => change((answers) => withClosed(answers, finding, !closed))}
    >
      {closed ? `Closed. ${word}` : word}
    </Button>
  );
}
