import type { ImportId } from '@domain/identifiers';
import { useEffect, useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { Page } from '../../ui/page';
import { ProgressPanel } from '../../ui/progress-panel';

type Props = {
  readonly importId: ImportId;
  readonly total: number;
  readonly onCancel: (importId: ImportId) => void;
};

/** While children are written: how far it is, and a Cancel that leaves nothing behind. */
export function ImportingStep({ importId, total, onCancel }: Props) {
  const desktop = useDesktop();
  const [done, setDone] = useState(0);
  useEffect(
    () =>
      desktop.onNews((news) => {
        if (news.kind === 'CASELOAD_PROGRESS' && news.importId === importId) setDone(news.done);
      }),
    [desktop, importId],
  );
  return (
    <Page title="Importing" subtitle="All of it is written, or none of it. Cancel leaves everything as it was before.">
      <ProgressPanel label="Writing children" done={done} total={total} onCancel={() => onCancel(importId)} />
    </Page>
  );
}
