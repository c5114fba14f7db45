import { may } from '@domain/access/may';
import type { ActionLine } from '@domain/action/action-line';
import { Spinner } from '@fluentui/react-components';
import { FailureStrip } from '../../desktop/failure-strip';
import { useSession } from '../../desktop/session';
import { useAnswer } from '../../desktop/use-answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { ActionLists } from './action-lists';

const NOBODY: readonly string[] = [];

/** The agreed actions of the team, or of a worker's own children. */
export function ActionsScreen() {
  const { role } = useSession();
  const { answer, failure, isLoading, refetch } = useAnswer('actions:list', undefined);
  if (failure) {
    return (
      <Page title="Actions">
        <FailureStrip failure={failure} onTryAgain={() => void refetch()} />
      </Page>
    );
  }
  if (isLoading || answer === undefined) {
    return (
      <Page title="Actions">
        <Spinner label="Opening the list" labelPosition="after" size="small" />
      </Page>
    );
  }
  if (answer.length === 0) {
    return (
      <Page title="Actions">
        <EmptyState
          title="No actions yet"
          text={
            !may(role, 'WRITE_RECORDS')
              ? 'What is agreed in supervision about the children you work with comes here once the record is shared with you.'
              : 'What is agreed in a supervision comes here once its record is shared with the worker. Open a child and start one.'
          }
        />
      </Page>
    );
  }
  return !may(role, 'WRITE_RECORDS') ? (
    <ActionLists lines={answer} workers={NOBODY} />
  ) : (
    <ManagersLists lines={answer} />
  );
}

/** Only managers may ask who works in the team. */
function ManagersLists({ lines }: { readonly lines: readonly ActionLine[] }) {
  const workers = useAnswer('workers:list', undefined).answer;
  return <ActionLists lines={lines} workers={workers?.map(({ name }) => name) ?? NOBODY} />;
}
