import type { Answer } from '@contract/contract';
import type { ExportScope, ReceiptsOf } from '@contract/export-calls';
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { FailureStrip } from '../../desktop/failure-strip';
import { useAnswer } from '../../desktop/use-answer';
import { type Copies, CopyChoice, FILE_COPIES } from './copy-choice';
import { ExistingFilesQuestion } from './existing-question';
import { ExportedBefore } from './exported-before';
import { NamePattern } from './name-pattern';
import { RecordsTable } from './records-table';
import { RunBar } from './run-bar';
import { RunSummary } from './run-summary';
import { useExportRun } from './use-export-run';
import { useTicks } from './use-ticks';

const useStyles = makeStyles({
  count: { color: tokens.colorNeutralForeground2 },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '12px 24px', alignItems: 'flex-end' },
});

export type Listed = Answer<'exports:list'>;

type DeskProps = {
  readonly scope: ExportScope;
  readonly receiptsOf: ReceiptsOf;
  /** What narrows the list, to stand before the choice of copies. */
  readonly which?: (listed: Listed | undefined) => ReactNode;
  /** The rows that are shown of those that are listed. */
  readonly narrowed?: ((listed: Listed) => Listed['rows']) | undefined;
  /** Stands where the list would be. */
  readonly empty: (listed: Listed) => ReactNode;
};

/** Records to tick, whom the copies are for, what they are called, and the files made of them. */
export function ExportDesk({ scope, receiptsOf, which, narrowed, empty }: DeskProps) {
  const styles = useStyles();
  const [copies, setCopies] = useState(FILE_COPIES);
  const { answer, failure, isLoading, refetch } = useAnswer('exports:list', { scope, profile: copies.profile });
  return (
    <>
      <div className={styles.choices}>
        {which?.(answer)}
        <CopyChoice copies={copies} onCopies={setCopies} />
      </div>
      {failure ? <FailureStrip failure={failure} onTryAgain={() => void refetch()} /> : null}
      {isLoading ? (
        <Spinner label="Comparing each record with its seal" delay={300} labelPosition="after" size="small" />
      ) : null}
      {answer ? (
        <ListedRecords key={JSON.stringify(scope)} listed={answer} copies={copies} narrowed={narrowed} empty={empty} />
      ) : null}
      <ExportedBefore of={receiptsOf} />
    </>
  );
}

type ListedProps = Pick<DeskProps, 'narrowed' | 'empty'> & { readonly listed: Listed; readonly copies: Copies };

function ListedRecords({ listed, copies, narrowed, empty }: ListedProps) {
  const styles = useStyles();
  const rows = narrowed?.(listed) ?? listed.rows;
  const ticks = useTicks(rows);
  const run = useExportRun(ticks.forget);
  const batch = { ...copies, recordIds: ticks.ticked.map(({ record }) => record.id) };
  const hasRows = rows.length > 0;
  return (
    <>
      {run.failure ? <FailureStrip failure={run.failure} onDismiss={run.dismiss} /> : null}
      <RunSummary state={run.state} rows={listed.rows} onDismiss={run.dismiss} />
      {hasRows || run.state.at === 'RUNNING' ? <RunBar run={run} batch={batch} /> : empty(listed)}
      {hasRows ? (
        <>
          <NamePattern />
          <span className={styles.count} role="status">
            {`${ticks.ticked.length} of ${rows.length} ticked`}
            {listed.isCut ? '. There are more: export these first, then the next are listed.' : ''}
          </span>
          <RecordsTable label="Records to export" rows={rows} format={copies.format} ticks={ticks} />
        </>
      ) : null}
      {run.question ? (
        <ExistingFilesQuestion
          question={run.question}
          onAnswer={(onExisting) => void run.answer(onExisting)}
          onCancel={run.closeQuestion}
        />
      ) : null}
    </>
  );
}
