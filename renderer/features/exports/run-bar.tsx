import type { CopyFormat } from '@domain/export/copy-format';
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { ProgressPanel } from '../../ui/progress-panel';
import { filesOf } from './export-words';
import type { ExportRun } from './use-export-run';
import type { Batch } from './use-folder';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'center', outlineStyle: 'none' },
  folder: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  panel: { outlineStyle: 'none' },
});

type RunBarProps = {
  readonly run: ExportRun;
  readonly batch: Batch;
  /** What must be done before it can be made, as a sentence; null where nothing must. */
  readonly waitsFor?: string | null;
};

/** Where to, and the button that makes the files; while they are made, how far it is. */
export function RunBar({ run, batch, waitsFor = null }: RunBarProps) {
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  const reasonId = useId();
  const isReady = batch.recordIds.length > 0 && waitsFor === null;
  const isRunning = run.state.at === 'RUNNING';
  // The button that was pressed is gone: the keyboard goes on beside Cancel.
  useEffect(() => {
    if (isRunning) panel.current?.focus();
  }, [isRunning]);
  if (run.state.at === 'RUNNING') {
    const { done, total, isStopping } = run.state;
    return (
      <section ref={panel} tabIndex={-1} className={styles.panel} aria-label="Files are being made">
        <ProgressPanel
          label={isStopping ? 'Stopping after this file' : 'Making files and reading each one back'}
          done={done}
          total={total}
          {...(isStopping ? {} : { onCancel: run.stop })}
        />
      </section>
    );
  }
  return (
    <div className={styles.bar}>
      <Button
        appearance="primary"
        disabledFocusable={!isReady || run.isBusy}
        {...(waitsFor === null ? {} : { 'aria-describedby': reasonId })}
        onClick={() => void (isReady ? run.make(batch) : undefined)}
      >
        {makeLabel(batch.recordIds.length, batch.format)}
      </Button>
      {waitsFor === null ? (
        <FolderChoice run={run} batch={batch} />
      ) : (
        <span id={reasonId} className={styles.folder}>
          {waitsFor}
        </span>
      )}
      {run.isBusy ? <Spinner size="tiny" label="Looking in the folder" labelPosition="after" delay={300} /> : null}
    </div>
  );
}

function makeLabel(number: number, format: CopyFormat): string {
  return number === 0 ? 'Tick the records to export' : `Make ${filesOf(number, format)}`;
}

function FolderChoice({ run, batch }: Pick<RunBarProps, 'run' | 'batch'>) {
  const styles = useStyles();
  const { folder } = run;
  return (
    <>
      <span className={styles.folder}>
        {folder === null ? 'You will be asked for the folder.' : `In the folder “${folder.folderName}”.`}
      </span>
      {folder === null || batch.recordIds.length === 0 ? null : (
        <Button disabledFocusable={run.isBusy} onClick={() => void run.chooseFolder(batch)}>
          Choose another folder
        </Button>
      )}
    </>
  );
}
