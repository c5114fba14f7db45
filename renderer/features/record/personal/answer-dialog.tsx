import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Textarea,
} from '@fluentui/react-components';
import { useReturnFocus } from '../../../ui/use-return-focus';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px', '& p': { margin: 0 } },
});

const LONGEST_COMMENT = 4_000;

type AnswerDialogProps = {
  readonly comment: string;
  readonly onComment: (comment: string) => void;
  readonly onSign: () => void;
  readonly onClose: () => void;
};

/** The worker's own signature, with words of their own. What is typed stays typed when the box is closed. */
export function AnswerDialog({ comment, onComment, onSign, onClose }: AnswerDialogProps) {
  const styles = useStyles();
  useReturnFocus(true);
  return (
    <Dialog open onOpenChange={(_event, { open }) => (open ? undefined : onClose())}>
      <DialogSurface aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>I have read this</DialogTitle>
          <DialogContent className={styles.content}>
            <p>
              Your name and the time are kept under the signed text, with what you write here. All of it is printed.{' '}
              <strong>It cannot be changed afterwards.</strong>
            </p>
            <Field
              label="My comment"
              hint="Leave it empty if you have nothing to add. No child’s name: initials and case reference."
            >
              <Textarea
                value={comment}
                rows={5}
                maxLength={LONGEST_COMMENT}
                onChange={(_event, { value }) => onComment(value)}
              />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Not now</Button>
            <Button appearance="primary" onClick={onSign}>
              Sign it
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
