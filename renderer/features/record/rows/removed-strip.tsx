import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { MessageStrip } from '../../../ui/message-strip';

type RemovedStripProps = { readonly what: string; readonly onPutBack: () => void };

/** After a removal: what went, and one press to put it back. Takes the focus, because the row that had it is gone. */
export function RemovedStrip({ what, onPutBack }: RemovedStripProps) {
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => strip.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={strip}>
      <MessageStrip
        intent="info"
        title={what}
        action={
          <Button size="small" onClick={onPutBack}>
            Put it back
          </Button>
        }
      />
    </div>
  );
}
