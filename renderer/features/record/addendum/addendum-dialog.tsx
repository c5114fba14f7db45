import { caseNumber } from '@domain/record/record-numbers';
import { makeStyles } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { useRecordDesk } from '../record-desk-context';
import { useSteps } from '../steps/record-steps-context';

const useStyles = makeStyles({
  words: { display: 'flex', flexDirection: 'column', gap: '12px', '& p': { margin: 0 } },
});

/** Says what an addendum is before it is begun. */
export function AddendumDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const steps = useSteps();
  const [, navigate] = useLocation();
  const { number, version, header } = view.content;
  return (
    <ConfirmDialog
      isOpen
      title={`Add an addendum to ${caseNumber(number)}?`}
      confirmLabel="Write the addendum"
      onCancel={onClose}
      onConfirm={() => {
        onClose();
        void steps.startAddendum((recordId) => navigate(`/records/${recordId}`));
      }}
    >
      <div className={styles.words}>
        <p>
          An addendum corrects or adds to this record. The text of version {version} stays exactly as it was signed; the
          two are read together.
        </p>
        <p>
          It is a short record of its own, dated today. You share it with {header.supervisee || 'the worker'} and sign
          it like any other. If you have begun one for this record already, that one opens.
        </p>
      </div>
    </ConfirmDialog>
  );
}
