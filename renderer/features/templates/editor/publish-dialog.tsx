import type { Failure } from '@contract/failure';
import { compareTemplates } from '@domain/template/compare-templates';
import type { TemplateFault } from '@domain/template/template-fault';
import { templateFaults } from '@domain/template/template-faults';
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
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useReturnFocus } from '../../../ui/use-return-focus';
import { ChangeList } from '../parts/change-list';
import { FaultList } from '../parts/fault-list';
import { plainTitle } from '../parts/plain-title';
import { useForm, useTemplateEditing } from './template-desk-context';

const useStyles = makeStyles({
  surface: { maxWidth: '760px' },
  content: { display: 'flex', flexDirection: 'column', gap: '16px', lineHeight: '20px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  plain: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type PublishDialogProps = {
  readonly isOpen: boolean;
  /** How many records are being written on the form. */
  readonly openDrafts: number;
  readonly onClose: () => void;
  readonly onGo: (fault: TemplateFault) => void;
  /** Null when it is published; otherwise why not. */
  readonly onPublish: (note: string) => Promise<Failure | null>;
};

/** Before a form is published: what has changed, what stands in the way, and a note for whoever reads the versions. */
export function PublishDialog(props: PublishDialogProps) {
  const { isOpen, onClose } = props;
  const styles = useStyles();
  useReturnFocus(isOpen);
  return (
    <Dialog open={isOpen} onOpenChange={(_event, { open }) => (open ? undefined : onClose())}>
      <DialogSurface className={styles.surface} aria-describedby={undefined}>
        <PublishBody {...props} />
      </DialogSurface>
    </Dialog>
  );
}

function PublishBody({ openDrafts, onClose, onGo, onPublish }: PublishDialogProps) {
  const styles = useStyles();
  const { base } = useTemplateEditing();
  const form = useForm();
  const faults = useMemo(() => templateFaults(form), [form]);
  const [note, setNote] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const next = (base?.version ?? 0) + 1;
  const publish = async () => {
    if (note.trim() === '') return setIsAsking(true);
    setFailure(await onPublish(note.trim()));
  };
  const nameOf = (key: string) => {
    const section = form.sections.find((each) => each.key === key);
    return section === undefined ? 'A section that is no longer here' : plainTitle(section, form);
  };
  const isInTheWay = faults.length > 0;
  return (
    <DialogBody>
      <DialogTitle>Publish version {String(next)}</DialogTitle>
      <DialogContent className={styles.content}>
        {failure ? <FailureStrip failure={failure} /> : null}
        {isInTheWay ? (
          <section>
            <h3 className={styles.title}>To be mended first</h3>
            <FaultList faults={faults} nameOf={nameOf} onGo={onGo} />
          </section>
        ) : (
          <NoteField isFirst={next === 1} note={note} isMissing={isAsking && note.trim() === ''} onNote={setNote} />
        )}
        <p className={styles.plain}>
          A published version can be read and used, and never changes. {saidDrafts(openDrafts, base !== null)}
        </p>
        {base === null ? null : (
          <section>
            <h3 className={styles.title}>What has changed since version {String(base.version)}</h3>
            <ChangeList
              heading="h4"
              changes={compareTemplates(base, form)}
              before={`Version ${String(base.version)}`}
              after={`Version ${String(next)}`}
            />
          </section>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        {isInTheWay ? null : (
          <Button appearance="primary" onClick={() => void publish()}>
            Publish version {String(next)}
          </Button>
        )}
      </DialogActions>
    </DialogBody>
  );
}

type NoteFieldProps = {
  readonly note: string;
  /** Nothing has changed yet in a form that is published for the first time. */
  readonly isFirst: boolean;
  readonly isMissing: boolean;
  readonly onNote: (note: string) => void;
};

const LONGEST_NOTE = 1_000;

function NoteField({ note, isFirst, isMissing, onNote }: NoteFieldProps) {
  return (
    <Field
      label={isFirst ? 'What it is for' : 'What changed, and why'}
      required
      hint="Your colleagues read this beside the version."
      {...(isMissing
        ? {
            validationState: 'warning' as const,
            validationMessage: isFirst ? 'Say in a few words what it is for.' : 'Say in a few words what changed.',
          }
        : {})}
    >
      <Textarea
        value={note}
        rows={2}
        lang="en-GB"
        maxLength={LONGEST_NOTE}
        onChange={(_event, { value }) => onNote(value)}
      />
    </Field>
  );
}

function saidDrafts(openDrafts: number, wasPublished: boolean): string {
  if (!wasPublished) return 'From then on it is offered when a record is started.';
  if (openDrafts === 0) return 'No record is being written on an earlier version.';
  const records = openDrafts === 1 ? 'The one record' : `The ${String(openDrafts)} records`;
  return `${records} being written ${openDrafts === 1 ? 'stays' : 'stay'} on the version ${openDrafts === 1 ? 'it was' : 'they were'} begun on.`;
}
