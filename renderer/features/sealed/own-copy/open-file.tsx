import type { Answer } from '@contract/contract';
import type { SealedFile } from '@contract/sealed-calls';
import { formatShortDate } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { useDesktop } from '../../../desktop/desktop-provider';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAsk } from '../../../desktop/use-ask';
import { useRefresh } from '../../../desktop/use-refresh';
import { useToday } from '../../../desktop/use-today';
import { dayOf, newestFirst, sayCounts } from '../sealed-words';
import { CAME_IN_A_FILE } from './came-in-a-file';
import { OpenedStrip } from './opened-strip';
import { Side } from './side';

/** What the last file was, and the button that opens the next. */
export function OpenFile({ files }: { readonly files: readonly SealedFile[] }) {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const today = useToday();
  const { ask, isBusy, failure, setFailure } = useAsk();
  const [opened, setOpened] = useState<Answer<'sealed:open'> | null>(null);
  const open = async () => {
    setOpened(null);
    const reply = await ask(desktop.call('sealed:open', { path: null }));
    if (!reply.ok) return;
    setOpened(reply.value);
    refresh(...CAME_IN_A_FILE);
  };
  return (
    <Side title="From your manager" text={sayLast(files, today)}>
      {failure ? <FailureStrip failure={failure} onDismiss={() => setFailure(null)} /> : null}
      {opened ? <OpenedStrip opened={opened} onDismiss={() => setOpened(null)} /> : null}
      <Button
        appearance={files.length === 0 ? 'primary' : 'secondary'}
        disabledFocusable={isBusy}
        onClick={() => void open()}
      >
        Open a file from your manager…
      </Button>
      {isBusy ? <Spinner label="Opening the file" delay={300} size="small" /> : null}
    </Side>
  );
}

function sayLast(files: readonly SealedFile[], today: LocalDate): string {
  const [last] = newestFirst(files);
  if (last === undefined) {
    return 'No file was opened yet. Your manager mails you one or puts it on a drive you share; its name ends in .throughline. You can also drop it on the window.';
  }
  const which = `File ${String(last.number)}, made on ${dayOf(last.madeAt)}, with ${sayCounts(last)}.`;
  if (last.revokedAt !== null) return `${which} Your manager has called it back: ask for a new one.`;
  const until = formatShortDate(last.expiresOn);
  return last.expiresOn < today
    ? `${which} Its last day was ${until}: ask for a new one.`
    : `${which} Its last day is ${until}.`;
}
