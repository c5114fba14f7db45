import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { FailureStrip } from '../../desktop/failure-strip';
import { MessageStrip } from '../../ui/message-strip';
import { Page } from '../../ui/page';
import type { CaseloadImport } from './use-caseload-import';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', lineHeight: '24px', maxWidth: '75ch' },
  paragraph: { margin: 0, lineHeight: '20px', maxWidth: '75ch' },
  actions: { display: 'flex', gap: '12px', alignItems: 'center' },
});

/** Step 1: which files can be read and what will happen, before anything happens. */
export function ChooseStep({ flow }: { readonly flow: CaseloadImport }) {
  const styles = useStyles();
  const { failure, isBusy, chooseFile } = flow;
  return (
    <Page
      title="Bring in your caseload"
      subtitle="Step 1 of 3. Choose the list of children that your case system exports."
    >
      {failure?.kind === 'CANCELLED' ? null : failure && <FailureStrip failure={failure} />}
      {failure?.kind === 'CANCELLED' && <Cancelled />}
      <ul className={styles.list}>
        <li>A CSV or text file, with commas, tabs or semicolons between the columns. Not an Excel workbook.</li>
        <li>Report titles above the column names and totals below are recognised and left out.</li>
        <li>
          You will see every new child, change and refused line first. Nothing is written until you choose Import.
        </li>
        <li>Bring in a newer file whenever you like: it updates what is here and never doubles a child.</li>
      </ul>
      <p className={styles.paragraph}>
        Throughline only reads the file. The file and the case system stay as they are.
      </p>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void chooseFile()}>
          Choose the caseload file
        </Button>
        {isBusy && <Spinner size="tiny" label="Reading the file" labelPosition="after" />}
      </div>
    </Page>
  );
}

function Cancelled() {
  return (
    <MessageStrip intent="info" title="Cancelled.">
      Nothing was imported. Start again whenever you are ready.
    </MessageStrip>
  );
}
