import type { Answer } from '@contract/contract';
import { formatLongDate } from '@domain/calendar/format-date';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { copyWords } from '../../../ui/copy-words';
import { useReturnFocus } from '../../../ui/use-return-focus';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px', lineHeight: '20px', '& p': { margin: 0 } },
  code: {
    padding: '16px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: 'Consolas, "Cascadia Mono", "Liberation Mono", monospace',
    fontSize: '28px',
    lineHeight: '36px',
    wordSpacing: '8px',
    userSelect: 'all',
  },
});

type CodeDialogProps = {
  readonly name: string;
  readonly code: NonNullable<Answer<'person:add'>['code']>;
  readonly onClose: () => void;
};

/** The one time the code is seen. Only its own button closes it: a stray Escape would cost a new code. */
export function CodeDialog({ name, code, onClose }: CodeDialogProps) {
  const styles = useStyles();
  const words = useRef<HTMLParagraphElement>(null);
  const [copied, setCopied] = useState<'NO' | 'YES' | 'FAILED'>('NO');
  useReturnFocus(true);
  const copy = () => setCopied(words.current !== null && copyWords(words.current) ? 'YES' : 'FAILED');
  return (
    <Dialog open modalType="alert">
      <DialogSurface aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>One-time code for {name}</DialogTitle>
          <DialogContent className={styles.content}>
            <p>
              Give it to {name} in person or by phone, not by e-mail. It is shown only now, works once, and until{' '}
              {formatLongDate(code.until)}.
            </p>
            <p ref={words} className={styles.code} data-code>
              {code.groups.join(' ')}
            </p>
            <p>
              On this computer, {name} chooses <em>I have a one-time code</em> on the screen where you unlock, types
              their name and the code, and sets a passphrase of their own.
            </p>
            <p role="status">{COPIED[copied]}</p>
          </DialogContent>
          <DialogActions>
            <Button onClick={copy}>Copy</Button>
            <Button appearance="primary" onClick={onClose}>
              I have passed it on
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const COPIED = {
  NO: '',
  YES: 'Copied. Copy something else when it is passed on, so that it does not stay behind.',
  FAILED: 'It could not be copied. Write it down instead.',
} as const;
