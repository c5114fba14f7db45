import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Select,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { FailureStrip } from '../../../desktop/failure-strip';
import { MessageStrip } from '../../../ui/message-strip';
import { useReturnFocus } from '../../../ui/use-return-focus';
import { copyBoth } from '../clipboard/copy-both';
import { useRecordDesk } from '../record-desk-context';
import { LimitField } from './limit-field';
import { NamesFirst } from './names-first';
import { type Part, PartCard } from './part-card';
import { usePaste } from './use-paste';

const useStyles = makeStyles({
  surface: { maxWidth: '760px' },
  content: { display: 'flex', flexDirection: 'column', gap: '16px', maxHeight: '68vh', padding: '4px' },
  note: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2, maxWidth: '75ch' },
  actions: { flexWrap: 'wrap', alignItems: 'center' },
  said: { flexGrow: 1, lineHeight: '20px' },
  button: { whiteSpace: 'nowrap' },
});

type Copied = { readonly keys: ReadonlySet<string>; readonly said: string };

const NOTHING_COPIED: Copied = { keys: new Set(), said: '' };
const NOT_COPIED = 'It could not be copied. Select the words below with the mouse and press Ctrl+C.';

type PasteDialogProps = {
  /** The part that is shown at first, where the record has it; otherwise the whole record. */
  readonly first?: string;
  readonly onClose: () => void;
};

/** A record, or one part of it, for a box of the case system: in parts that fit, each to be copied with one press. */
export function PasteDialog({ first, onClose }: PasteDialogProps) {
  const styles = useStyles();
  useReturnFocus(true);
  const { id } = useRecordDesk().view.content;
  const paste = usePaste(id, first);
  const [isPlain, setIsPlain] = useState(false);
  const [copied, setCopied] = useState<Copied>(NOTHING_COPIED);
  const waitsForNames = paste.failure?.kind === 'NAMES_TO_DECIDE';
  const note = useRef<HTMLParagraphElement>(null);

  const keyOf = (number: number) => `${paste.choice}/${String(paste.limit)}/${String(number)}`;
  const copy = (part: Part, number: number, within: HTMLElement) => {
    const isDone = copyBoth({ text: part.text, html: isPlain ? null : part.html }, within);
    setCopied(({ keys }) => ({
      keys: isDone ? new Set([...keys, keyOf(number)]) : keys,
      said: isDone ? `Part ${String(number)} is copied. Paste it with Ctrl+V.` : NOT_COPIED,
    }));
  };
  const empty = () => {
    const isDone = note.current !== null && copyBoth({ text: '', html: null }, note.current);
    setCopied({ keys: new Set(), said: isDone ? 'The clipboard is empty.' : 'The clipboard could not be emptied.' });
  };
  return (
    <Dialog open onOpenChange={(_event, { open }) => (open ? undefined : onClose())}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>Copy for the case system</DialogTitle>
          <DialogContent className={styles.content}>
            {waitsForNames ? <NamesFirst recordId={id} onDecided={paste.lookAgain} /> : null}
            {paste.failure && !waitsForNames ? <FailureStrip failure={paste.failure} /> : null}
            {paste.offer === null && paste.failure === null ? <Spinner label="Reading the record" delay={300} /> : null}
            <Chooser paste={paste} />
            {paste.offer === null ? null : (
              <Checkbox
                label="Plain text only, without headings, lists and tables"
                checked={isPlain}
                onChange={(_event, { checked }) => setIsPlain(checked === true)}
              />
            )}
            {(paste.parts ?? []).map((part, index, { length }) => (
              <PartCard
                key={keyOf(index + 1)}
                part={part}
                number={index + 1}
                total={length}
                limit={paste.limit}
                isCopied={copied.keys.has(keyOf(index + 1))}
                onCopy={(chosen, within) => copy(chosen, index + 1, within)}
              />
            ))}
            <p ref={note} className={styles.note}>
              What you copy stays on the clipboard until something else is copied, and other programs can read it. Where
              Windows keeps a clipboard history, it stays there too until that is cleared (Windows key + V).
            </p>
          </DialogContent>
          <DialogActions fluid className={styles.actions}>
            <span role="status" className={styles.said}>
              {copied.said}
            </span>
            <Button className={styles.button} onClick={empty}>
              Empty the clipboard
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

function Chooser({ paste }: { readonly paste: ReturnType<typeof usePaste> }) {
  const { offer, choice, setChoice, limit, changeLimit } = paste;
  if (offer === null) return null;
  return (
    <>
      {offer.draftNotice === null ? null : (
        <MessageStrip intent="info" title="This record is not agreed yet.">
          Each copy begins with “{offer.draftNotice}”.
        </MessageStrip>
      )}
      <Field label="What to copy">
        <Select value={choice} onChange={(_event, { value }) => setChoice(value)}>
          {offer.choices.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <LimitField limit={limit} onChange={changeLimit} />
    </>
  );
}
