import type { SealedPartner } from '@contract/sealed-calls';
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAsk } from '../../../desktop/use-ask';
import { useRefresh } from '../../../desktop/use-refresh';
import { useStepsStyles } from '../steps-look';
import { CompareStep } from './compare-step';
import { SaveCard } from './save-card';
import { Step } from './step';

type KeyExchangeProps = {
  /** Whose card it is; null in a worker's own copy, where it is the manager's. */
  readonly userId: SealedPartner['userId'];
  /** "Tom Birkett", or "your manager". */
  readonly other: string;
  /** Null while no card of theirs was read. */
  readonly partner: SealedPartner | null;
};

/**
 * The three steps before files can go from one to the other. Each gives the other a card, and both compare one code
 * aloud: a card that was swapped on the way gives another code.
 */
export function KeyExchange({ userId, other, partner }: KeyExchangeProps) {
  const isRead = partner !== null && partner.key !== 'NONE';
  return (
    <Steps>
      <SaveCardStep other={other} />
      <ReadCardStep userId={userId} other={other} isRead={isRead} name={partner?.name ?? ''} />
      <CompareStep userId={userId} other={other} code={isRead ? partner.code : null} />
    </Steps>
  );
}

function Steps({ children }: { readonly children: ReactNode }) {
  const styles = useStepsStyles();
  return <ol className={styles.steps}>{children}</ol>;
}

function SaveCardStep({ other }: Pick<KeyExchangeProps, 'other'>) {
  const styles = useStepsStyles();
  return (
    <Step number={1} title="Give them your key card">
      <p className={styles.text}>
        A small file with your name and nothing secret. Save it, then mail it to {other} or put it on a drive you share.
      </p>
      <SaveCard />
    </Step>
  );
}

type ReadCardProps = Pick<KeyExchangeProps, 'userId' | 'other'> & {
  readonly isRead: boolean;
  readonly name: string;
};

function ReadCardStep({ userId, other, isRead, name }: ReadCardProps) {
  const styles = useStepsStyles();
  const desktop = useDesktop();
  const refresh = useRefresh();
  const { ask, isBusy, failure, setFailure } = useAsk();
  const read = async () => {
    const reply = await ask(desktop.call('sealed:read-card', { userId, path: null }));
    if (reply.ok) refresh('sealed:partners');
  };
  return (
    <Step number={2} title="Read theirs">
      <p className={styles.text}>Ask {other} for the same. You can also drop the file on this window.</p>
      {failure ? <FailureStrip failure={failure} onDismiss={() => setFailure(null)} /> : null}
      <Button disabledFocusable={isBusy} onClick={() => void read()}>
        {isRead ? 'Read another card…' : 'Read their key card…'}
      </Button>
      <p className={styles.quiet} role="status">
        {isRead ? `The card of ${name === '' ? other : name} was read.` : ''}
      </p>
    </Step>
  );
}
