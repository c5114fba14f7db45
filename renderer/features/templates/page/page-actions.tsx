import type { TemplateSummary } from '@contract/template-calls';
import { may } from '@domain/access/may';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useSession } from '../../../desktop/session';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { saidOpenDrafts } from '../list/form-state';
import { DuplicateDialog } from './duplicate-dialog';
import type { usePageSteps } from './use-page-steps';

type PageActionsProps = {
  readonly summary: TemplateSummary;
  readonly version: number;
  readonly steps: ReturnType<typeof usePageSteps>;
};

/** What can be done with a form: by managers, and of those that ship only what leaves them as they are. */
export function PageActions({ summary, version, steps }: PageActionsProps) {
  const { role } = useSession();
  const [asking, setAsking] = useState<'DUPLICATE' | 'RETIRE' | null>(null);
  if (!may(role, 'WRITE_RECORDS')) return null;
  const isOwn = summary.origin === 'OWN';
  const writing = saidOpenDrafts(summary.openDrafts);
  return (
    <>
      <Button onClick={() => void steps.saveAsFile(version)}>Save as a file</Button>
      {summary.isRetired ? (
        <Button onClick={() => void steps.restore()}>Offer again</Button>
      ) : (
        mayRetire(summary) && <Button onClick={() => setAsking('RETIRE')}>Retire</Button>
      )}
      <Button appearance={isOwn ? 'secondary' : 'primary'} onClick={() => setAsking('DUPLICATE')}>
        Duplicate
      </Button>
      {isOwn ? (
        <Button appearance="primary" onClick={steps.edit}>
          {summary.draftUpdatedAt === null ? 'Edit' : 'Go on with the draft'}
        </Button>
      ) : null}
      <DuplicateDialog
        isOpen={asking === 'DUPLICATE'}
        name={`${summary.name} (our own)`}
        onClose={() => setAsking(null)}
        onDuplicate={(name) => {
          setAsking(null);
          void steps.duplicate(version, name);
        }}
      />
      <ConfirmDialog
        isOpen={asking === 'RETIRE'}
        title={`Retire “${summary.name}”?`}
        confirmLabel="Retire this form"
        onConfirm={() => {
          setAsking(null);
          void steps.retire();
        }}
        onCancel={() => setAsking(null)}
      >
        It is no longer offered when a record is started. Records that were written on it stay as they are
        {writing === '' ? '' : ` (${writing}, which can be finished)`}. It can be offered again at any time.
      </ConfirmDialog>
    </>
  );
}

/** Without the addendum there would be no way left to correct a sealed record. */
function mayRetire({ recordType, origin }: TemplateSummary): boolean {
  return recordType !== 'ADDENDUM' || origin === 'OWN';
}
