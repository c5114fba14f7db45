import type { RecordId } from '@domain/identifiers';
import { Button, Spinner } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { FailureStrip } from '../../desktop/failure-strip';
import { useAnswer } from '../../desktop/use-answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { ExportedBefore } from './exported-before';
import { lastList } from './last-list';
import { RecordDesk, useCopies } from './record-desk';
import { useKept } from './use-kept';

/** One record: which copy leaves, what is looked at first, its file, and what has left of it before. */
export function RecordExportsScreen({ recordId }: { readonly recordId: RecordId }) {
  const [, navigate] = useLocation();
  const scope = useMemo(() => ({ kind: 'RECORD' as const, recordId }), [recordId]);
  const [copies, setCopies] = useCopies();
  const { answer, failure, isLoading, refetch } = useAnswer('exports:list', { scope, profile: copies.profile });
  const listed = useKept(answer);
  const row = listed?.rows[0];
  return (
    <Page
      title="Export a record"
      subtitle="The file is opened again and compared with the record before it counts as made."
      actions={
        <>
          <Button onClick={() => navigate(lastList())}>Back to the list</Button>
          <Button onClick={() => navigate(`/records/${recordId}`)}>Back to the record</Button>
        </>
      }
    >
      {failure ? <FailureStrip failure={failure} onTryAgain={() => void refetch()} /> : null}
      {isLoading && listed === undefined ? (
        <Spinner label="Comparing the record with its seal" delay={300} labelPosition="after" size="small" />
      ) : null}
      {row ? <RecordDesk row={row} copies={copies} onCopies={setCopies} /> : null}
      {listed && row === undefined ? (
        <EmptyState
          title="This record is not here"
          text="It was discarded, or the address leads to nothing. Nothing of it can be exported."
          action={
            <Button appearance="primary" onClick={() => navigate('/exports')}>
              See all exports
            </Button>
          }
        />
      ) : null}
      <ExportedBefore of={scope} />
    </Page>
  );
}
