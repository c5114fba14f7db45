import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { MessageStrip } from '../../../ui/message-strip';
import { useRecordDesk } from '../record-desk-context';
import { useSteps } from './record-steps-context';

const useStyles = makeStyles({
  words: { display: 'flex', flexDirection: 'column', gap: '12px', '& p': { margin: 0 } },
});

/** Says that the form of this draft has a newer version, and moves the draft to it when asked. */
export function NewerForm() {
  const { view, isEditable } = useRecordDesk();
  const [isAsking, setIsAsking] = useState(false);
  const { newerVersion } = view;
  if (newerVersion === null || !isEditable) return null;
  const newer = `version ${String(newerVersion)}`;
  return (
    <>
      <MessageStrip
        intent="info"
        title={`Version ${String(newerVersion)} of this form is out.`}
        action={<Button onClick={() => setIsAsking(true)}>Move this draft to {newer}</Button>}
      >
        This draft stays on version {view.content.template.version}.
      </MessageStrip>
      {isAsking ? <MoveDialog newer={newer} onClose={() => setIsAsking(false)} /> : null}
    </>
  );
}

type MoveDialogProps = { readonly newer: string; readonly onClose: () => void };

function MoveDialog({ newer, onClose }: MoveDialogProps) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const steps = useSteps();
  const { name, version } = view.content.template;
  return (
    <ConfirmDialog
      isOpen
      title={`Move this draft to ${newer}?`}
      confirmLabel={`Move it to ${newer}`}
      onCancel={onClose}
      onConfirm={() => {
        onClose();
        void steps.moveToNewestForm();
      }}
    >
      <div className={styles.words}>
        <p>
          Every word stays. Sections of “{name}” that are in both versions keep what is written in them; new sections
          start empty.
        </p>
        <p>
          Words in sections that {newer} no longer has, or in which it asks something else, are kept. They are shown at
          the end of the page, and printed.
        </p>
        <p>The draft cannot go back to version {version}.</p>
      </div>
    </ConfirmDialog>
  );
}
