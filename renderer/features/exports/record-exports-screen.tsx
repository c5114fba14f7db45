import type { RecordId } from '@domain/identifiers';
import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { ExportDesk } from './export-desk';

/** One record: as whom it may leave, what its file is called, and what has left of it before. */
export function RecordExportsScreen({ recordId }: { readonly recordId: RecordId }) {
  const [, navigate] = useLocation();
  const scope = useMemo(() => ({ kind: 'RECORD' as const, recordId }), [recordId]);
  return (
    <Page
      title="Export a record"
      subtitle="The file is opened again and compared with the record before it counts as made."
      actions={<Button onClick={() => navigate(`/records/${recordId}`)}>Back to the record</Button>}
    >
      <ExportDesk
        scope={scope}
        receiptsOf={scope}
        empty={() => (
          <EmptyState
            title="This record is not here"
            text="It was discarded, or the address leads to nothing. Nothing of it can be exported."
            action={
              <Button appearance="primary" onClick={() => navigate('/exports')}>
                See all exports
              </Button>
            }
          />
        )}
      />
    </Page>
  );
}
