import type { CaseloadField, CaseloadFile, ColumnMatch } from '@domain/caseload/caseload';
import { CASELOAD_FIELD_LABELS } from '@domain/caseload/caseload';
import { missingFields } from '@domain/caseload/check-match';
import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { FailureStrip } from '../../desktop/failure-strip';
import { MessageStrip } from '../../ui/message-strip';
import { Page } from '../../ui/page';
import { ColumnsTable } from './columns-table';
import type { CaseloadImport } from './use-caseload-import';

type Props = {
  readonly flow: CaseloadImport;
  readonly file: CaseloadFile;
  readonly initialMatch: ColumnMatch;
};

/** Step 2: what each column of the file means. Most of it is already right. */
export function ColumnsStep({ flow, file, initialMatch }: Props) {
  const [match, setMatch] = useState(initialMatch);
  const [moved, setMoved] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const missing = missingFields(match);

  const choose = (column: number, field: CaseloadField | null) => {
    const before = field === null ? -1 : match.indexOf(field);
    setMatch(match.map((was, index) => (index === column ? field : was === field ? null : was)));
    setMoved(
      field === null || before === -1 || before === column
        ? ''
        : `${CASELOAD_FIELD_LABELS[field]} is now taken from this column, and no longer from “${file.headers[before]}”.`,
    );
  };
  const goOn = () => {
    setIsAsked(true);
    if (missing.length === 0) void flow.preview(file, match);
  };

  return (
    <Page
      title="Check the columns"
      subtitle={`Step 2 of 3. ${file.fileName}: ${rowWords(file.rowCount)} under the column names on line ${file.headerLine}.`}
      actions={
        <>
          {flow.isBusy && <Spinner size="tiny" label="Comparing with what is here" labelPosition="after" />}
          <Button onClick={flow.startAgain}>Choose another file</Button>
          <Button appearance="primary" disabledFocusable={flow.isBusy} onClick={goOn}>
            Show what will change
          </Button>
        </>
      }
    >
      {flow.failure && <FailureStrip failure={flow.failure} />}
      {file.matchRemembered && (
        <MessageStrip intent="info" title="As you matched them last time.">
          A file with the same column names was matched by hand before. Change what is no longer right.
        </MessageStrip>
      )}
      {missing.length > 0 && (
        <MessageStrip intent={isAsked ? 'warning' : 'info'} title="Still needed:">
          {missing.join(', ')}. Choose the column that holds each of them. A child is known by the case reference.
        </MessageStrip>
      )}
      <ColumnsTable file={file} match={match} onChoose={choose} />
      <p role="status">{moved}</p>
    </Page>
  );
}

function rowWords(count: number): string {
  return count === 1 ? '1 row' : `${count.toLocaleString('en-GB')} rows`;
}
