import type { MissingPart } from '@domain/challenge/missing-parts';
import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { MessageStrip } from '../../../ui/message-strip';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  line: { display: 'flex', alignItems: 'center', gap: '12px', lineHeight: '20px' },
  ask: { minWidth: '232px' },
});

type Props = {
  readonly missing: readonly MissingPart[];
  readonly onGo: (field: string) => void;
  readonly onDismiss: () => void;
};

/** What a challenge is not closed without, each with the way to it; shorter as it is written. */
export function MissingList({ missing, onGo, onDismiss }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.scrollIntoView({ block: 'center' });
    list.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  if (missing.length === 0) {
    return <MessageStrip intent="success" title="Nothing is missing now. It can be closed." onDismiss={onDismiss} />;
  }
  return (
    <MessageStrip intent="info" title="Needed before this challenge can be closed" onDismiss={onDismiss}>
      <ul ref={list} className={styles.list}>
        {missing.map(({ field, ask }) => (
          <li key={field} className={styles.line}>
            <span className={styles.ask}>{ask}</span>
            <Button size="small" aria-label={`Go there: ${ask}`} onClick={() => onGo(field)}>
              Go there
            </Button>
          </li>
        ))}
      </ul>
    </MessageStrip>
  );
}
