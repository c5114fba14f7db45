import type { ChildId } from '@domain/identifiers';
import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useAnswer } from '../../desktop/use-answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { ExportDesk } from './export-desk';

/** Every record of one child, to be made into files together. */
export function ChildExportsScreen({ childId }: { readonly childId: ChildId }) {
  const [, navigate] = useLocation();
  const { answer } = useAnswer('child:open', { childId });
  const child = answer?.child;
  const name = child ? `${child.forename} ${child.surname}`.trim() || child.reference : '';
  const scope = useMemo(() => ({ kind: 'CHILD' as const, childId }), [childId]);
  const back = () => navigate(`/children/${childId}`);
  return (
    <Page
      title="Export a child’s records"
      subtitle={
        name === '' ? undefined : `${name}. Each record becomes a file of its own, and no file is about anybody else.`
      }
      actions={<Button onClick={back}>Back to the child</Button>}
    >
      <ExportDesk
        scope={scope}
        receiptsOf={scope}
        empty={() => (
          <EmptyState
            title="No record yet"
            text="Once a supervision about this child is agreed and signed, it can be made into a file here."
            action={
              <Button appearance="primary" onClick={back}>
                Back to the child
              </Button>
            }
          />
        )}
      />
    </Page>
  );
}
