import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { MessageStrip } from './message-strip';

type RemovedStripProps = {
  readonly what: string;
  readonly onPutBack: () => void;
  /** True in a narrow column, where the button stands under the words. */
  readonly isNarrow?: boolean;
};

/** After a removal: what went, and one press to put it back. Takes the focus, because the row that had it is gone. */
export function RemovedStrip({ what, onPutBack, isNarrow = false }: RemovedStripProps) {
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => strip.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={strip}>
      <MessageStrip
        intent="info"
        title={what}
        isNarrow={isNarrow}
        action={
          <Button size="small" onClick={onPutBack}>
            Put it back
          </Button>
        }
      />
    </div>
  );
}
