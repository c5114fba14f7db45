import type { ChildPage } from '@contract/child-calls';
import { currentFact } from '@domain/child/child-summary';
import { Button } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { FailureStrip } from '../../desktop/failure-strip';
import { useSession } from '../../desktop/session';
import { useAnswer } from '../../desktop/use-answer';
import { useToday } from '../../desktop/use-today';
import { OtherFormsMenu } from './other-forms-menu';
import { startGroups, startLabel, suggestedForm } from './start-forms';
import { useStartForm } from './use-start-form';
import { useStartKey } from './use-start-key';

/** The form for this child's status on the main button, or the draft that waits; every other form beside it. */
export function StartButtons({ page }: { readonly page: ChildPage }) {
  const [, navigate] = useLocation();
  const { name } = useSession();
  const today = useToday();
  const { answer: forms } = useAnswer('templates:list', undefined);
  const { start, isStarting, failure, dismiss } = useStartForm(page.child.id);
  const draft = page.records.find(({ state, type }) => state === 'DRAFT' && type === 'CASE');
  const suggested = suggestedForm(currentFact(page.facts, 'STATUS', today)?.status ?? null, forms);
  const open = (recordId: string) => navigate(`/records/${recordId}`);
  const begin = () => {
    if (draft) open(draft.id);
    else if (suggested !== null && !isStarting) void start(suggested);
  };
  useStartKey(begin);

  return (
    <>
      {failure && <FailureStrip failure={failure} onDismiss={dismiss} />}
      {draft || suggested !== null ? (
        <Button
          appearance="primary"
          disabled={isStarting}
          onClick={begin}
          aria-keyshortcuts="n"
          title={draft ? 'Go on with the draft (n)' : 'Start the form for this child’s status (n)'}
        >
          {draft ? 'Go on with the draft' : startLabel(suggested ?? '')}
        </Button>
      ) : null}
      {forms ? (
        <OtherFormsMenu
          groups={startGroups(forms, { records: page.records, author: name })}
          onChoose={({ form, draft: waiting }) => (waiting ? open(waiting.id) : void start(form.id))}
        />
      ) : null}
    </>
  );
}
