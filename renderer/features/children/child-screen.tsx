import type { ChildPage } from '@contract/child-calls';
import type { ChildId } from '@domain/identifiers';
import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { FailureStrip } from '../../desktop/failure-strip';
import { useAnswer } from '../../desktop/use-answer';
import { useRefresh } from '../../desktop/use-refresh';
import { Page } from '../../ui/page';
import { ActionsTable } from './actions-table';
import { ChangeDialog } from './change-dialog';
import { ChildHeader } from './child-header';
import { HistoryTables } from './history-tables';
import { RecordsTable } from './records-table';
import { StartButtons } from './start-buttons';

const useStyles = makeStyles({
  sections: { display: 'flex', flexDirection: 'column', gap: '28px', marginTop: '20px' },
  buttons: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

export function ChildScreen({ childId }: { readonly childId: ChildId }) {
  const { answer, failure, isLoading, refetch } = useAnswer('child:open', { childId });
  if (failure) {
    return (
      <Page title="Child">
        <FailureStrip failure={failure} onTryAgain={() => void refetch()} />
      </Page>
    );
  }
  if (isLoading || answer === undefined) {
    return (
      <Page title="Child">
        <Spinner label="Opening" labelPosition="after" size="small" />
      </Page>
    );
  }
  return <LoadedChild page={answer} onChanged={() => void refetch()} />;
}

function LoadedChild({ page, onChanged }: { readonly page: ChildPage; readonly onChanged: () => void }) {
  const styles = useStyles();
  const [isChanging, setIsChanging] = useState(false);
  const refresh = useRefresh();
  const { child, facts, records, actions } = page;

  return (
    <Page
      title={`${child.forename} ${child.surname}`.trim() || child.reference}
      actions={
        <div className={styles.buttons}>
          <Button onClick={() => setIsChanging(true)}>Record a change</Button>
          <StartButtons page={page} />
        </div>
      }
    >
      <ChildHeader child={child} facts={facts} records={records} />
      <div className={styles.sections}>
        <RecordsTable records={records} />
        <ActionsTable actions={actions} />
        <HistoryTables facts={facts} />
      </div>
      <ChangeDialog
        isOpen={isChanging}
        childId={child.id}
        forename={child.forename}
        onClose={() => setIsChanging(false)}
        onSaved={() => {
          setIsChanging(false);
          refresh('children:list');
          onChanged();
        }}
      />
    </Page>
  );
}
