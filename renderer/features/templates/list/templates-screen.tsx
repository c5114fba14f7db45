import type { Failure } from '@contract/failure';
import type { TemplateSummary } from '@contract/template-calls';
import { may } from '@domain/access/may';
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { useDesktop } from '../../../desktop/desktop-provider';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useSession } from '../../../desktop/session';
import { useAnswer } from '../../../desktop/use-answer';
import { useRefresh } from '../../../desktop/use-refresh';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { FaultList } from '../parts/fault-list';
import { FormsTable } from './forms-table';
import { NewFormDialog } from './new-form-dialog';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '8px', paddingTop: '8px' },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  faults: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '800px' },
});

/** Every form there is: the service's own first, then those that ship with the program, then what is retired. */
export function TemplatesScreen() {
  const styles = useStyles();
  const { role } = useSession();
  const [, navigate] = useLocation();
  const { answer, failure, refetch } = useAnswer('templates:list', undefined);
  const [isNaming, setIsNaming] = useState(false);
  const bringIn = useBringIn();
  const mayChange = may(role, 'WRITE_RECORDS');
  return (
    <Page
      title="Templates"
      subtitle="The forms that records are written on. A record keeps the version it was begun on, whatever is changed here."
      actions={
        mayChange ? (
          <>
            <Button onClick={() => void bringIn.choose()}>Bring in a form</Button>
            <Button appearance="primary" onClick={() => setIsNaming(true)}>
              New form
            </Button>
          </>
        ) : null
      }
    >
      {bringIn.failure ? (
        <div className={styles.faults}>
          <FailureStrip failure={bringIn.failure} onDismiss={bringIn.dismiss} />
          {bringIn.failure.kind === 'TEMPLATE_FAULTY' ? (
            <FaultList faults={bringIn.failure.faults} nameOf={(section) => `Section “${section}” in the file`} />
          ) : null}
        </div>
      ) : null}
      {failure ? <FailureStrip failure={failure} onTryAgain={refetch} /> : null}
      {answer === undefined && !failure ? (
        <Spinner label="Opening the list" labelPosition="after" size="small" />
      ) : null}
      {answer === undefined ? null : <Forms forms={answer} />}
      <NewFormDialog
        isOpen={isNaming}
        onClose={() => setIsNaming(false)}
        onMade={(id) => navigate(`/templates/${id}/edit`)}
      />
    </Page>
  );
}

function Forms({ forms }: { readonly forms: readonly TemplateSummary[] }) {
  const [, navigate] = useLocation();
  const own = forms.filter(({ origin, isRetired }) => origin === 'OWN' && !isRetired);
  const shipped = forms.filter(({ origin, isRetired }) => origin === 'SHIPPED' && !isRetired);
  const retired = forms.filter(({ isRetired }) => isRetired);
  const open = ({ id, versions }: TemplateSummary) =>
    navigate(versions.length === 0 ? `/templates/${id}/edit` : `/templates/${id}`);
  return (
    <>
      <Group title="Your service's own">
        {own.length === 0 ? (
          <EmptyState
            title={
              retired.some(({ origin }) => origin === 'OWN')
                ? 'No form of your own is offered'
                : 'No forms of your own yet'
            }
            text="Every form below can be used as it is. To ask something in your service's own way, duplicate one and change it, or begin with an empty one. Nothing that is already written changes."
          />
        ) : (
          <FormsTable label="Your service's own forms" forms={own} onOpen={open} />
        )}
      </Group>
      <Group title="Ships with Throughline">
        <FormsTable label="Forms that ship with Throughline" forms={shipped} onOpen={open} />
      </Group>
      {retired.length > 0 ? (
        <Group title="Retired">
          <FormsTable label="Retired forms" forms={retired} onOpen={open} />
        </Group>
      ) : null}
    </>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Brings a form in from a file: it becomes a draft of our own, opened in the editor. */
function useBringIn() {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<Failure | null>(null);
  const choose = async () => {
    setFailure(null);
    const reply = await desktop.call('template:import', undefined).catch(() => BUG);
    if (!reply.ok) return setFailure(reply.failure);
    refresh('templates:list');
    navigate(`/templates/${reply.value.id}/edit`);
  };
  return { failure, choose, dismiss: () => setFailure(null) };
}

const BUG = { ok: false, failure: { kind: 'UNEXPECTED', reference: 'window' } } as const;
