import type { ChildPage } from '@contract/child-calls';
import type { Answer } from '@contract/contract';
import { may } from '@domain/access/may';
import type { ChildId } from '@domain/identifiers';
import { lastCaseRecord } from '@domain/memory/look-back';
import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { FailureStrip } from '../../desktop/failure-strip';
import { useSession } from '../../desktop/session';
import { useAnswer } from '../../desktop/use-answer';
import { useRefresh } from '../../desktop/use-refresh';
import { Page } from '../../ui/page';
import { isStillOpen } from './actions-in-order';
import { ChangeDialog } from './change-dialog';
import { ChildAge, ChildHeader } from './child-header';
import { ChildParts } from './child-parts';
import { ChildTabs, tabNamed, tabsFor } from './child-tabs';
import { StartButtons } from './start-buttons';

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

type ScreenProps = { readonly childId: ChildId; readonly tab: string };

export function ChildScreen({ childId, tab }: ScreenProps) {
  const { answer, failure, isLoading, refetch } = useAnswer('child:open', { childId });
  const mayLookBack = may(useSession().role, 'WRITE_RECORDS');
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
  return mayLookBack ? (
    <ChildWithStory page={answer} tab={tab} />
  ) : (
    <LoadedChild page={answer} story={undefined} tab={tab} />
  );
}

/** Only for those who may look back: whoever may not does not ask, and is not written down as turned away. */
function ChildWithStory({ page, tab }: Omit<LoadedProps, 'story'>) {
  const { answer: story } = useAnswer('child:story', { childId: page.child.id });
  return <LoadedChild page={page} story={story} tab={tab} />;
}

type LoadedProps = {
  readonly page: ChildPage;
  /** Undefined until it is here, and for whoever may not look back. */
  readonly story: Answer<'child:story'> | undefined;
  readonly tab: string;
};

function LoadedChild({ page, story, tab }: LoadedProps) {
  const styles = useStyles();
  const [, navigate] = useLocation();
  const session = useSession();
  const { role } = session;
  const [isChanging, setIsChanging] = useState(false);
  const refresh = useRefresh();
  const { child, facts, records, actions } = page;
  const tabs = tabsFor(session);
  const shown = tabNamed(tab, tabs);
  const counts = {
    actions: actions.filter(isStillOpen).length,
    challenge: story?.history.challenges.filter(({ closedOn }) => closedOn === null).length ?? 0,
  };
  const nextSupervision = story && (lastCaseRecord(story.history)?.nextPlanned ?? null);

  return (
    <Page
      title={`${child.forename} ${child.surname}`.trim() || child.reference}
      subtitle={<ChildAge child={child} />}
      actions={
        may(role, 'WRITE_RECORDS') ? (
          <div className={styles.buttons}>
            <Button onClick={() => setIsChanging(true)}>Record a change</Button>
            {!may(role, 'LIST_EXPORTS') || records.length === 0 ? null : (
              <Button onClick={() => navigate(`/exports/children/${child.id}`)}>Export records</Button>
            )}
            <StartButtons page={page} />
          </div>
        ) : null
      }
      pinned={
        <>
          <ChildHeader child={child} facts={facts} records={records} nextSupervision={nextSupervision} />
          <ChildTabs childId={child.id} tab={shown} tabs={tabs} counts={counts} />
        </>
      }
    >
      <ChildParts page={page} story={story} tab={shown} />
      <ChangeDialog
        isOpen={isChanging}
        childId={child.id}
        forename={child.forename}
        onClose={() => setIsChanging(false)}
        onSaved={() => {
          setIsChanging(false);
          refresh('children:list', 'child:open', 'child:story');
        }}
      />
    </Page>
  );
}
