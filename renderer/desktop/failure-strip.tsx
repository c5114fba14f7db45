import type { Failure } from '@contract/failure';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MessageStrip } from '../ui/message-strip';
import { sentenceFor } from './failure-sentences';

const useStyles = makeStyles({
  reference: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

type FailureStripProps = {
  readonly failure: Failure;
  readonly onTryAgain?: () => unknown;
  readonly onDismiss?: () => void;
};

/** Says what happened, what is safe and what to do, in that order. A cancelled dialog is not worth a word. */
export function FailureStrip({ failure, onTryAgain, onDismiss }: FailureStripProps) {
  const styles = useStyles();
  if (failure.kind === 'CANCELLED') return null;
  const { happened, safe, next, reference } = sentenceFor(failure);
  return (
    <MessageStrip
      intent="warning"
      title={happened}
      {...(onTryAgain ? { action: <Button onClick={() => void onTryAgain()}>Try again</Button> } : {})}
      {...(onDismiss ? { onDismiss } : {})}
    >
      {safe} {next}
      {reference ? <span className={styles.reference}>Reference for support: {reference}</span> : null}
    </MessageStrip>
  );
}
