import type { SealedPartner } from '@contract/sealed-calls';
import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAsk } from '../../../desktop/use-ask';
import { useRefresh } from '../../../desktop/use-refresh';
import { focusHeading } from '../focus-heading';
import { useStepsStyles } from '../steps-look';
import { Step } from './step';

type CompareStepProps = {
  readonly userId: SealedPartner['userId'];
  readonly other: string;
  /** Null until their card was read. */
  readonly code: string | null;
};

/** Both screens show the same code unless a card was swapped. Typing what is heard makes sure that it was heard. */
export function CompareStep({ userId, other, code }: CompareStepProps) {
  const styles = useStepsStyles();
  return (
    <Step number={3} title="Compare the code">
      {code === null ? (
        <p className={styles.quiet}>The code is shown here once their card was read.</p>
      ) : (
        <Compare userId={userId} other={other} code={code} />
      )}
    </Step>
  );
}

function Compare({ userId, other, code }: CompareStepProps & { readonly code: string }) {
  const styles = useStepsStyles();
  const desktop = useDesktop();
  const refresh = useRefresh();
  const { ask, isBusy, failure } = useAsk();
  const [typed, setTyped] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const isEmpty = typed.trim() === '';
  const compare = async (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (isEmpty || isBusy) return;
    const reply = await ask(desktop.call('sealed:trust-card', { userId, typed }));
    if (!reply.ok) return;
    focusHeading();
    refresh('sealed:partners', 'sealed:look');
  };
  return (
    <>
      <p className={styles.text}>
        Ring {other}, or sit together. Read this code to them. Then have them read the code on their own screen to you,
        and type what you hear. If it is the same, nobody has swapped a card on the way.
      </p>
      <p className={styles.code} data-code>
        {code}
      </p>
      {failure ? <FailureStrip failure={failure} /> : null}
      <form className={styles.compare} onSubmit={(event) => void compare(event)}>
        <Field
          label="The code they read to you"
          {...(isChecked && isEmpty ? { validationMessage: 'Type what they read to you.' } : {})}
        >
          <Input
            className={styles.typed}
            value={typed}
            maxLength={60}
            autoComplete="off"
            spellCheck={false}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          Compare
        </Button>
      </form>
    </>
  );
}
