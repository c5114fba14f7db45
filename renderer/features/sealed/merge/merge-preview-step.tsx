import type { MergeItem, MergePreview } from '@contract/sealed-calls';
import { formatMoment } from '@domain/document/format-moment';
import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { FailureStrip } from '../../../desktop/failure-strip';
import { MessageStrip } from '../../../ui/message-strip';
import { Page } from '../../../ui/page';
import { type Choices, MergeList, type Stands } from './merge-list';
import { isNothingNew, sumUp } from './outcome-words';
import type { Merge } from './use-merge';

export const useMergeStyles = makeStyles({
  summary: { margin: '0 0 12px', fontSize: '16px', lineHeight: '24px', maxWidth: '75ch' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
});

type MergePreviewStepProps = { readonly merge: Merge; readonly preview: MergePreview };

/** What merging would do, before it does it. Nothing is chosen by default where two answers differ. */
export function MergePreviewStep({ merge, preview }: MergePreviewStepProps) {
  const styles = useMergeStyles();
  const place = useRef<HTMLDivElement>(null);
  const [choices, setChoices] = useState<Choices>(new Map());
  const [isChecked, setIsChecked] = useState(false);
  const isMissing = preview.items.some((item) => item.outcome === 'CONFLICT' && !choices.has(item.answerId));
  const isNothing = isNothingNew(preview);
  const choose = (answerId: MergeItem['answerId'], stands: Stands) =>
    setChoices((now) => new Map([...now, [answerId, stands]]));
  const bringIn = () => {
    setIsChecked(true);
    if (isMissing) place.current?.querySelector<HTMLElement>('[data-choice="missing"] input')?.focus();
    else if (!merge.isBusy) void merge.merge(preview, choices);
  };
  return (
    <Page
      title={`An answer from ${preview.from}`}
      subtitle={`Made on ${formatMoment(preview.madeAt)}. Nothing has been changed yet.`}
      actions={
        <>
          {isNothing ? null : <Button onClick={merge.startAgain}>Cancel</Button>}
          <Button
            appearance="primary"
            disabledFocusable={merge.isBusy}
            onClick={isNothing ? merge.startAgain : bringIn}
          >
            {isNothing ? 'Done' : 'Bring in this answer'}
          </Button>
        </>
      }
    >
      {merge.failure ? <FailureStrip failure={merge.failure} /> : null}
      {merge.isBusy ? <Spinner label="Bringing it in" delay={300} size="small" /> : null}
      <Notes notes={preview.notes} />
      {isNothing ? (
        <MessageStrip intent="info" title="There is nothing to bring in.">
          Everything in this file is here already, or is not theirs. Nothing is changed.
        </MessageStrip>
      ) : null}
      <div ref={place}>
        {isNothing ? null : <p className={styles.summary}>{sumUp(preview)}</p>}
        <MergeList
          items={preview.items}
          from={preview.from}
          choices={choices}
          onChoose={choose}
          isChecked={isChecked}
        />
      </div>
    </Page>
  );
}

/** Each a sentence about the file as a whole. */
export function Notes({ notes }: { readonly notes: readonly string[] }) {
  return notes.map((note) => (
    <MessageStrip key={note} intent="info" title="To know:">
      {note}
    </MessageStrip>
  ));
}
