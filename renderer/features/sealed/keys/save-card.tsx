import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAsk } from '../../../desktop/use-ask';
import { useStepsStyles } from '../steps-look';

/** Saves this person's own card, as often as somebody needs it. */
export function SaveCard() {
  const styles = useStepsStyles();
  const desktop = useDesktop();
  const { ask, isBusy, failure, setFailure } = useAsk();
  const [saved, setSaved] = useState<string | null>(null);
  const save = async () => {
    const reply = await ask(desktop.call('sealed:save-card', undefined));
    if (reply.ok) setSaved(reply.value.fileName);
  };
  return (
    <div className={styles.body}>
      {failure ? <FailureStrip failure={failure} onDismiss={() => setFailure(null)} /> : null}
      <Button disabledFocusable={isBusy} onClick={() => void save()}>
        Save my key card…
      </Button>
      <p className={styles.quiet} role="status">
        {saved === null ? '' : `Saved as “${saved}”.`}
      </p>
    </div>
  );
}
