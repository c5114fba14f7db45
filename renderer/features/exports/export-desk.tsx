import type { Answer } from '@contract/contract';
import type { ExportScope, ReceiptsOf } from '@contract/export-calls';
import { may } from '@domain/access/may';
import type { CopyFormat } from '@domain/export/copy-format';
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { FailureStrip } from '../../desktop/failure-strip';
import { useSession } from '../../desktop/session';
import { useAnswer } from '../../desktop/use-answer';
import { type Copies, CopyChoice, firstCopies } from './copy-choice';
import { ExistingFilesQuestion } from './existing-question';
import { ExportedBefore } from './exported-before';
import { KIND_WORDS } from './kind-words';
import { openFromList } from './last-list';
import { NamePattern } from './name-pattern';
import { PackBar } from './practice/pack-bar';
import { PracticeStep } from './practice/practice-step';
import { RecordsTable } from './records-table';
import { RunBar } from './run-bar';
import { RunSummary } from './run-summary';
import { useExportRun } from './use-export-run';
import { type Ticks, useTicks } from './use-ticks';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '20px', maxWidth: '100ch' },
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
  const { role } = useSession();
  const [copies, setCopies] = useState(() => firstCopies(role));
  const { answer, failure, isLoading, refetch } = useAnswer('exports:list', { scope, profile: copies.profile });
  const isPractice = copies.profile === 'PRACTICE_DAY';
  const Records = isPractice ? PracticeRecords : ListedRecords;
  return (
    <>
      <div className={styles.choices}>
        {which?.(answer)}
        <CopyChoice copies={copies} onCopies={setCopies} />
      </div>
      <p className={styles.quiet}>
        {KIND_WORDS[copies.profile]}{' '}
        {isPractice || !may(role, 'MAKE_FILE_COPY')
          ? ''
          : 'Actions for the family are read through first, so they are made on the page of one record.'}
      </p>
      {failure ? <FailureStrip failure={failure} onTryAgain={() => void refetch()} /> : null}
      {isLoading ? (
        <Spinner label="Comparing each record with its seal" delay={300} labelPosition="after" size="small" />
      ) : null}
      {answer ? (
        <Records
          key={`${JSON.stringify(scope)} ${String(isPractice)}`}
          listed={answer}
          copies={copies}
          narrowed={narrowed}
          empty={empty}
        />
      ) : null}
      {may(role, 'MAKE_FILE_COPY') ? <ExportedBefore of={receiptsOf} /> : null}
    </>
  );
}

type ListedProps = Pick<DeskProps, 'narrowed' | 'empty'> & { readonly listed: Listed; readonly copies: Copies };

function ListedRecords({ listed, copies, narrowed, empty }: ListedProps) {
  const { role } = useSession();
  const rows = narrowed?.(listed) ?? listed.rows;
  const ticks = useTicks(rows, 'TO_BE_MADE');
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
          {may(role, 'MAKE_FILE_COPY') ? <NamePattern /> : null}
          <TickedRows listed={listed} rows={rows} ticks={ticks} format={copies.format} />
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

/** The same list, to choose what is learned from: nothing is ticked at first, and the files are made together. */
function PracticeRecords({ listed, copies, narrowed, empty }: ListedProps) {
  const rows = narrowed?.(listed) ?? listed.rows;
  const ticks = useTicks(rows, 'NOTHING');
  const [at, setAt] = useState<'LIST' | 'PACK' | 'BACK'>('LIST');
  const recordIds = ticks.ticked.map(({ record }) => record.id);
  if (at === 'PACK') return <PracticeStep recordIds={recordIds} onBack={() => setAt('BACK')} />;
  if (rows.length === 0) return empty(listed);
  return (
    <>
      <PackBar count={recordIds.length} takesFocus={at === 'BACK'} onPack={() => setAt('PACK')} />
      <TickedRows listed={listed} rows={rows} ticks={ticks} format={copies.format} />
    </>
  );
}

type RowsProps = {
  readonly listed: Listed;
  readonly rows: Listed['rows'];
  readonly ticks: Ticks;
  readonly format: CopyFormat;
};

function TickedRows({ listed, rows, ticks, format }: RowsProps) {
  const styles = useStyles();
  const [place] = useLocation();
  return (
    <>
      <span className={styles.count} role="status">
        {`${ticks.ticked.length} of ${rows.length} ticked`}
        {listed.isCut ? '. There are more: export these first, then the next are listed.' : ''}
      </span>
      <RecordsTable
        label="Records to export"
        rows={rows}
        format={format}
        ticks={ticks}
        onOpen={(recordId) => openFromList(place, recordId)}
      />
    </>
  );
}
