import type { ActionId } from '@domain/identifiers';
import { Button, makeStyles } from '@fluentui/react-components';
import { useContext, useEffect, useState } from 'react';
import { SessionContext } from '../../../desktop/session';
import { RecordStepsContext } from '../steps/record-steps-context';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

const PROPOSAL = 'button[data-proposal]';
const ON_TOP = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** Accepting draws the page anew: the keyboard then goes on to the next proposal, where there is one. */
let goesOn = false;

type AcceptButtonProps = {
  readonly actionIds: readonly ActionId[];
  readonly label: string;
  /** What is proposed, for those who hear the button alone. */
  readonly about?: string;
};

/** Takes proposals into the text and shares it again. Nothing for those who may not. */
export function AcceptButton({ actionIds, label, about }: AcceptButtonProps) {
  const styles = useStyles();
  const steps = useContext(RecordStepsContext);
  const session = useContext(SessionContext);
  const [isAccepting, setIsAccepting] = useState(false);
  if (steps === null || session?.role === 'SW') return null;
  const accept = async () => {
    if (isAccepting) return;
    setIsAccepting(true);
    goesOn = true;
    if (await steps.accept(actionIds)) return;
    goesOn = false;
    setIsAccepting(false);
  };
  return (
    <Button
      size="small"
      className={styles.button}
      {...(actionIds.length === 1 ? { 'data-proposal': actionIds[0], 'aria-keyshortcuts': 'Alt+A' } : {})}
      {...(about === undefined ? {} : { 'aria-label': `${label}: ${about}` })}
      title={actionIds.length === 1 ? 'Accept it (Alt+A)' : 'Each is taken into the text, which is shared again'}
      onClick={() => void accept()}
    >
      {label}
    </Button>
  );
}

/** Alt+A accepts the proposal that has the focus, or goes to the first one. */
export function useAcceptKey(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyA' || event.repeat) return;
      const proposal = document.querySelector<HTMLElement>(PROPOSAL);
      if (proposal === null || document.querySelector(ON_TOP)) return;
      event.preventDefault();
      const here = document.activeElement?.closest<HTMLElement>('[data-row]')?.querySelector<HTMLElement>(PROPOSAL);
      if (here) here.click();
      else proposal.focus();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
  useEffect(() => {
    if (!goesOn) return;
    goesOn = false;
    // After what takes the focus on arrival.
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => document.querySelector<HTMLElement>(PROPOSAL)?.focus()),
    );
    return () => cancelAnimationFrame(frame);
  }, []);
}
