import type { ExportOutcome, ExportResult, ExportRow } from '@contract/export-calls';
import { recordTitle } from '@domain/record/record-numbers';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { FailureStrip } from '../../desktop/failure-strip';
import { MessageStrip } from '../../ui/message-strip';
import type { BatchOrder, BatchState } from './batch-desk';
import { fileCount, sayPieces, sayProblem, sayStopped } from './export-words';

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: '8px', outlineStyle: 'none' },
  list: { margin: 0, paddingInlineStart: '20px', lineHeight: '20px', maxWidth: '90ch' },
  names: { margin: '4px 0 0', paddingInlineStart: '20px', maxWidth: '90ch', overflowWrap: 'anywhere' },
  reference: { color: tokens.colorNeutralForeground2, fontSize: '12px' },
  link: { color: tokens.colorBrandForegroundLink },
});

type SummaryProps = {
  readonly state: BatchState;
  /** To say by name which record a file is of. */
  readonly rows: readonly ExportRow[];
  readonly onDismiss: () => void;
};

/** What came of a batch: what was made and found whole, what was left out, and what to do about the rest. */
export function RunSummary({ state, rows, onDismiss }: SummaryProps) {
  const styles = useStyles();
  const place = useRef<HTMLElement>(null);
  const before = useRef(state.at);
  useEffect(() => {
    // The button that was pressed is gone: the keyboard and a screen reader go on with what came of it.
    if (before.current === 'RUNNING' && state.at !== 'RUNNING') place.current?.focus();
    before.current = state.at;
  }, [state.at]);
  if (state.at !== 'DONE' && state.at !== 'REFUSED') return null;
  return (
    <section ref={place} tabIndex={-1} className={styles.summary} aria-label="What was made">
      {state.at === 'DONE' ? (
        <Outcome
          result={state.result}
          order={state.order}
          folderName={state.folderName}
          rows={rows}
          onDismiss={onDismiss}
        />
      ) : (
        <FailureStrip failure={state.failure} onDismiss={onDismiss} />
      )}
    </section>
  );
}

type OutcomeProps = Omit<SummaryProps, 'state'> & {
  readonly result: ExportResult;
  readonly order: BatchOrder;
  readonly folderName: string;
};

function Outcome({ result, order, folderName, rows, onDismiss }: OutcomeProps) {
  const made = result.outcomes.filter((each) => each.kind === 'MADE');
  const leftOut = result.outcomes.filter((each) => each.kind === 'LEFT_OUT');
  const failed = result.outcomes.filter((each) => each.kind === 'FAILED');
  const stopped = sayStopped(result);
  return (
    <>
      {made.length > 0 ? (
        <>
          <Made made={made} order={order} folderName={folderName} onDismiss={onDismiss} />
          {stopped === null ? null : <MessageStrip intent="warning" title={stopped} />}
        </>
      ) : (
        <MessageStrip intent={stopped === null ? 'info' : 'warning'} title="No file was made." onDismiss={onDismiss}>
          {stopped}
        </MessageStrip>
      )}
      {leftOut.length > 0 ? <LeftOut leftOut={leftOut} /> : null}
      {failed.length > 0 ? <Failures failed={failed} rows={rows} /> : null}
    </>
  );
}

type MadeProps = Pick<OutcomeProps, 'order' | 'folderName' | 'onDismiss'> & { readonly made: readonly ExportOutcome[] };

function Made({ made, order, folderName, onDismiss }: MadeProps) {
  const isOne = made.length === 1;
  return (
    <MessageStrip
      intent="success"
      title={`${fileCount(made.length)} made in “${folderName}”, ${isOne ? '' : 'each '}opened again and found whole: ${sayPieces(made)}.`}
      onDismiss={onDismiss}
    >
      {order.profile === 'FILE_COPY' ? (isOne ? PUT_IT_THERE : PUT_THEM_THERE) : null}
    </MessageStrip>
  );
}

const PUT_IT_THERE = 'Put it on the child’s record in the case system, then say so in the record here.';
const PUT_THEM_THERE = 'Put them on the children’s records in the case system, then say so in each record here.';

function LeftOut({ leftOut }: { readonly leftOut: readonly Extract<ExportOutcome, { kind: 'LEFT_OUT' }>[] }) {
  const styles = useStyles();
  return (
    <details>
      <summary>{fileCount(leftOut.length)} left out: a file of that name is there already and stays as it was</summary>
      <ul className={styles.names}>
        {leftOut.map(({ recordId, fileName }) => (
          <li key={recordId}>{fileName}</li>
        ))}
      </ul>
    </details>
  );
}

type Failed = Extract<ExportOutcome, { kind: 'FAILED' }>;

function Failures({ failed, rows }: { readonly failed: readonly Failed[]; readonly rows: readonly ExportRow[] }) {
  const styles = useStyles();
  return (
    <div>
      <strong>{failed.length === 1 ? 'One file was not made:' : `${failed.length} files were not made:`}</strong>
      <ul className={styles.list}>
        {failed.map(({ recordId, why, reference }) => {
          const { words, detail } = sayProblem(why);
          return (
            <li key={recordId}>
              <Link className={styles.link} href={`/exports/records/${recordId}`}>
                {nameOf(rows.find(({ record }) => record.id === recordId))}
              </Link>
              : {words}. {detail}
              {reference === null ? null : (
                <span className={styles.reference}> Reference for support: {reference}</span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function nameOf(row: ExportRow | undefined): string {
  return row === undefined ? 'A record' : `${recordTitle(row.record)}, ${row.record.childName || row.reference}`;
}
