import type { TemplateSummary } from '@contract/template-calls';
import { RECORD_TYPE_LABELS } from '@domain/lists/record-types';
import type { Template } from '@domain/template/template';
import { makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAnswer } from '../../../desktop/use-answer';
import { MessageStrip } from '../../../ui/message-strip';
import { Page } from '../../../ui/page';
import { newestVersion, saidOpenDrafts, stateOf } from '../list/form-state';
import { CompareVersions } from './compare-versions';
import { FormReading } from './form-reading';
import { PageActions } from './page-actions';
import { usePageSteps } from './use-page-steps';
import { VersionsList } from './versions-list';

const useStyles = makeStyles({
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 280px',
    gap: '24px',
    alignItems: 'start',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  title: { margin: '0 0 8px', fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  plain: { margin: '0 0 12px', lineHeight: '20px', color: tokens.colorNeutralForeground2, maxWidth: '75ch' },
});

/** One form: the newest version or the chosen one, for reading, with its versions beside it. */
export function TemplateScreen({ templateId }: { readonly templateId: string }) {
  const { answer, failure, refetch } = useAnswer('templates:list', undefined);
  const summary = answer?.find(({ id }) => id === templateId);
  const newest = summary ? newestVersion(summary) : null;
  if (failure) {
    return (
      <Page title="This form could not be opened">
        <FailureStrip failure={failure} onTryAgain={refetch} />
      </Page>
    );
  }
  if (answer === undefined) return <div aria-busy="true" />;
  if (summary === undefined || newest === null) {
    return (
      <Page title="This form is not here">
        <FailureStrip failure={{ kind: 'NOT_FOUND' }} />
      </Page>
    );
  }
  return <FormPage summary={summary} newest={newest} />;
}

type View = 'READ' | 'COMPARE';

function FormPage({ summary, newest }: { readonly summary: TemplateSummary; readonly newest: number }) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<number | null>(null);
  const [view, setView] = useState<View>('READ');
  const steps = usePageSteps(summary.id);
  const version = chosen ?? newest;
  const { form, failure } = useVersion(summary.id, version);
  const facts = [RECORD_TYPE_LABELS[summary.recordType], stateOf(summary).words, saidOpenDrafts(summary.openDrafts)];
  return (
    <Page
      title={summary.name}
      subtitle={facts.filter((fact) => fact !== '').join(' · ')}
      actions={<PageActions summary={summary} version={version} steps={steps} />}
    >
      {steps.outcome.kind === 'FAILED' ? (
        <FailureStrip failure={steps.outcome.failure} onDismiss={steps.dismiss} />
      ) : null}
      {steps.outcome.kind === 'SAVED_AS' ? (
        <MessageStrip intent="success" title={`${steps.outcome.fileName} is saved.`} onDismiss={steps.dismiss}>
          Another team brings it in with “Bring in a form”. It holds the form and no child’s words.
        </MessageStrip>
      ) : null}
      {summary.origin === 'SHIPPED' ? (
        <MessageStrip intent="info" title="This form ships with Throughline.">
          It is the same in every service. Duplicate it to change it.
        </MessageStrip>
      ) : null}
      <div className={styles.body}>
        <div>
          {summary.versions.length > 1 ? (
            <TabList
              selectedValue={view}
              onTabSelect={(_event, { value }) => setView(value === 'COMPARE' ? 'COMPARE' : 'READ')}
            >
              <Tab value="READ">{`Version ${String(version)}`}</Tab>
              <Tab value="COMPARE">Compare two versions</Tab>
            </TabList>
          ) : null}
          {failure ? <FailureStrip failure={failure} /> : null}
          {view === 'COMPARE' ? (
            <CompareVersions key={version} id={summary.id} versions={summary.versions} shown={version} />
          ) : (
            <ReadVersion form={form} />
          )}
        </div>
        <section aria-labelledby="form-versions">
          <h2 id="form-versions" className={styles.title}>
            Versions
          </h2>
          <VersionsList versions={summary.versions} shown={version} onShow={setChosen} />
        </section>
      </div>
    </Page>
  );
}

function ReadVersion({ form }: { readonly form: Template | undefined }) {
  const styles = useStyles();
  if (form === undefined) return <Spinner size="small" label="Opening the form" labelPosition="after" />;
  return (
    <>
      <p className={styles.plain}>{form.purpose}</p>
      <FormReading form={form} />
    </>
  );
}

/** One version of the form; the one that was read before stays until the next is here. */
function useVersion(id: string, version: number) {
  const { answer, failure } = useAnswer('template:open', { id, version });
  const last = useRef<Template | undefined>(undefined);
  useEffect(() => {
    if (answer) last.current = answer;
  }, [answer]);
  return { form: answer ?? last.current, failure };
}
