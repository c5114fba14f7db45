import type { RecordId } from '@domain/identifiers';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
} from '@fluentui/react-components';
import { FailureStrip } from '../../desktop/failure-strip';
import { MessageStrip } from '../../ui/message-strip';
import { useReturnFocus } from '../../ui/use-return-focus';
import { ExaminedView } from './examined-view';
import type { FileCheckState } from './use-file-check';

const useStyles = makeStyles({
  surface: { maxWidth: '820px' },
  content: { display: 'flex', flexDirection: 'column', gap: '20px', maxHeight: '70vh', padding: '4px 4px 12px' },
  actions: { flexWrap: 'wrap', justifyContent: 'flex-end' },
  button: { whiteSpace: 'nowrap' },
});

type FileCheckDialogProps = {
  readonly state: Exclude<FileCheckState, { kind: 'NONE' }>;
  readonly onClose: () => void;
  /** Asks for another file. */
  readonly onChoose: () => void;
  readonly onOpenRecord: (recordId: RecordId) => void;
  /** Shows what else has left of the record; absent for people who export nothing. */
  readonly onShowExports?: ((recordId: RecordId) => void) | undefined;
};

/** What a file that was dropped or chosen turned out to be. Closing it forgets everything about the file. */
export function FileCheckDialog({ state, onClose, onChoose, onOpenRecord, onShowExports }: FileCheckDialogProps) {
  const styles = useStyles();
  useReturnFocus(true);
  const record = recordOf(state);
  return (
    <Dialog open onOpenChange={(_event, { open }) => (open ? undefined : onClose())}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{titleOf(state)}</DialogTitle>
          <DialogContent className={styles.content}>
            <Content state={state} onChoose={onChoose} />
          </DialogContent>
          <DialogActions fluid className={styles.actions}>
            {record === null || onShowExports === undefined ? null : (
              <Button className={styles.button} onClick={() => onShowExports(record)}>
                Show it in Exports
              </Button>
            )}
            {record === null ? null : (
              <Button className={styles.button} onClick={() => onOpenRecord(record)}>
                Open the record
              </Button>
            )}
            <Button className={styles.button} onClick={onChoose}>
              Check another file…
            </Button>
            <Button appearance="primary" onClick={onClose}>
              Close
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Content({ state, onChoose }: Pick<FileCheckDialogProps, 'state' | 'onChoose'>) {
  switch (state.kind) {
    case 'LOOKING':
      return <Spinner label="Reading the file" delay={300} />;
    case 'FAILED':
      return <FailureStrip failure={state.failure} onTryAgain={onChoose} />;
    case 'REFUSED':
      return (
        <MessageStrip
          intent="info"
          title={state.why === 'MANY' ? 'One file at a time, please.' : 'That was not a file on this computer.'}
        >
          Nothing was changed. Drop one Word or PDF file that was exported from a record.
        </MessageStrip>
      );
    case 'SEEN':
      return <ExaminedView file={state.file} />;
  }
}

function titleOf(state: FileCheckDialogProps['state']): string {
  if (state.kind === 'SEEN') return state.file.fileName;
  return state.kind === 'LOOKING' ? state.fileName : 'Check a file';
}

function recordOf(state: FileCheckDialogProps['state']): RecordId | null {
  return state.kind === 'SEEN' && 'record' in state.file ? state.file.record.id : null;
}
