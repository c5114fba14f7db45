import type { ImportPreview } from '@domain/caseload/caseload';
import { Button, makeStyles, Spinner, Tab, TabList } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { FailureStrip } from '../../desktop/failure-strip';
import { MessageStrip } from '../../ui/message-strip';
import { Page } from '../../ui/page';
import { counted, countOf } from './count-words';
import { type ListName, listSizes, PreviewList } from './preview-lists';
import type { CaseloadImport, ImportStep } from './use-caseload-import';

const useStyles = makeStyles({
  summary: { margin: 0, lineHeight: '24px', fontSize: '16px', maxWidth: '75ch' },
  tabs: { flexWrap: 'wrap', marginInlineStart: '-10px' },
  empty: { margin: '8px 0', lineHeight: '20px' },
});

type Props = { readonly flow: CaseloadImport; readonly step: Extract<ImportStep, { at: 'PREVIEW' }> };

/** Step 3: everything the import would do, before it does it. */
export function PreviewStep({ flow, step }: Props) {
  const { file, match, preview } = step;
  const writes = preview.newChildren.length + preview.changed.length;
  const styles = useStyles();
  return (
    <Page
      title="What the import will do"
      subtitle={`Step 3 of 3. ${file.fileName}. Nothing has been written yet.`}
      actions={
        <>
          <Button onClick={() => flow.goTo({ at: 'COLUMNS', file, match })}>Back to the columns</Button>
          <Button onClick={flow.startAgain}>Choose another file</Button>
          {writes > 0 && (
            <Button appearance="primary" disabledFocusable={flow.isBusy} onClick={() => void flow.bringIn(step)}>
              Import {counted(writes, 'child', 'children')}
            </Button>
          )}
        </>
      }
    >
      {flow.failure && <FailureStrip failure={flow.failure} />}
      {flow.isBusy && <Spinner size="tiny" label="Comparing with what is here" labelPosition="after" />}
      <p className={styles.summary}>{summaryOf(preview)}</p>
      {writes === 0 && (
        <MessageStrip intent="info" title="There is nothing to import.">
          {preview.refused.length === 0
            ? 'Everything in this file is already here.'
            : 'Correct the refused lines in the case system, export again and choose the new file.'}
        </MessageStrip>
      )}
      <Lists preview={preview} />
    </Page>
  );
}

function Lists({ preview }: { readonly preview: ImportPreview }) {
  const styles = useStyles();
  const panel = useId();
  const lists = listSizes(preview).filter(({ count }) => count > 0);
  const [chosen, setChosen] = useState<ListName | null>(null);
  const open = lists.find(({ name }) => name === chosen) ?? lists[0];
  if (open === undefined) return null;
  return (
    <div>
      <TabList
        className={styles.tabs}
        selectedValue={open.name}
        onTabSelect={(_, { value }) => setChosen(lists.find(({ name }) => name === value)?.name ?? null)}
      >
        {lists.map(({ name, title, count }) => (
          <Tab key={name} value={name} id={`${panel}-${name}`} aria-controls={panel}>
            {title} ({countOf(count)})
          </Tab>
        ))}
      </TabList>
      <div id={panel} role="tabpanel" aria-labelledby={`${panel}-${open.name}`}>
        <PreviewList name={open.name} preview={preview} />
      </div>
    </div>
  );
}

/** "40 new children, 2 changed, 54 as they are here. 6 lines are refused. 3 children here are not in the file..." */
function summaryOf(preview: ImportPreview): string {
  const { newChildren, changed, unchangedCount, refused, notInFileCount } = preview;
  const sentences = [
    `${counted(newChildren.length, 'new child', 'new children')}, ${countOf(changed.length)} changed, ${countOf(unchangedCount)} the same as here.`,
  ];
  if (refused.length > 0) {
    sentences.push(`${counted(refused.length, 'line is', 'lines are')} refused; the rest can still be imported.`);
  }
  if (notInFileCount > 0) {
    sentences.push(
      `${counted(notInFileCount, 'child here is', 'children here are')} not in the file and will not be touched.`,
    );
  }
  return sentences.join(' ');
}
