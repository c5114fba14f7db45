import type { KeptHouse } from '@contract/house-calls';
import { formatShortDate } from '@domain/calendar/format-date';
import { localDateOfInstant } from '@domain/calendar/local-date';
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FailureStrip } from '../../../desktop/failure-strip';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { EmptyState } from '../../../ui/empty-state';
import { MessageStrip } from '../../../ui/message-strip';
import { PartHead } from './part-head';
import { useWordLook, type WordLook } from './use-word-look';
import { WordLookReport } from './word-look-report';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '12px', paddingTop: '16px', maxWidth: '75ch' },
  title: { margin: 0, fontSize: '15px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, lineHeight: '20px', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  faults: { margin: 0, paddingLeft: '20px', lineHeight: '20px' },
  kept: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '12px' },
});

/** How Word files for a child's file look: as built in, or as a Word document of the council. */
export function WordLookPart() {
  const styles = useStyles();
  const look = useWordLook();
  const { looks, tried, failure, done } = look;
  const inUse = looks?.documents.find(({ id }) => id === looks.inUse) ?? null;
  const others = looks?.documents.filter(({ id }) => id !== looks.inUse) ?? [];
  return (
    <>
      <PartHead title="Word look">
        Files for a child’s file can look like the council’s own papers. The words, the marking and the record’s number
        are the same in every look. Action lists and personal supervision always have the built-in look, because they go
        on no child’s file; so have PDF files and print.
      </PartHead>
      {done === null ? null : <MessageStrip intent="success" title={done} onDismiss={look.seen} />}
      {failure === null ? null : <FailureStrip failure={failure} />}
      {failure?.kind === 'HOUSE_REFUSED' && failure.faults.length > 0 ? (
        <ul className={styles.faults} aria-label="What is wrong with it">
          {failure.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      ) : null}
      <Trying look={look} />
      {tried === null ? null : <Tried look={look} tried={tried} />}
      {looks === undefined ? null : <InUse look={look} inUse={inUse} />}
      {others.length > 0 ? <Kept look={look} documents={others} /> : null}
    </>
  );
}

function Trying({ look }: { readonly look: WordLook }) {
  const styles = useStyles();
  if (look.trial === 'NONE') return null;
  if (look.trial === 'CHOOSING')
    return <p className={styles.text}>Choose a file. It is tried with a made-up record first.</p>;
  return (
    <div className={styles.buttons} role="status">
      <Spinner size="small" labelPosition="after" label="Trying your document… Nothing is changed by it." />
      <Button size="small" onClick={look.stopTrying}>
        Stop
      </Button>
    </div>
  );
}

function Tried({ look, tried }: { readonly look: WordLook; readonly tried: NonNullable<WordLook['tried']> }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label="Tried, not used yet">
      <h3 ref={look.places.TRIED} tabIndex={-1} className={styles.title}>
        Tried, not used yet: {tried.name}
      </h3>
      <WordLookReport report={tried.report} />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void look.use(tried.id)}>
          Use this look
        </Button>
        <Button onClick={() => void look.saveTestPage(tried.id)}>Save a test page in this look</Button>
        <Button onClick={look.leave}>Leave it</Button>
      </div>
    </section>
  );
}

function InUse({ look, inUse }: { readonly look: WordLook; readonly inUse: KeptHouse | null }) {
  const styles = useStyles();
  const id = inUse?.id ?? null;
  return (
    <section className={styles.section} aria-label="Used now">
      <h3 ref={look.places.IN_USE} tabIndex={-1} className={styles.title}>
        Used now: {inUse?.name ?? 'the built-in look'}
      </h3>
      {inUse === null ? (
        <EmptyState
          title="No document of the council is used"
          text="Choose a Word document (.docx) with the council’s header, footer, logo and styles, such as its letterhead. It is tried with a made-up record, and you see what it gives before anything is changed."
        />
      ) : (
        <p className={`${styles.text} ${styles.quiet}`}>{addedLine(inUse)}</p>
      )}
      <div className={styles.buttons}>
        <Button disabledFocusable={look.trial !== 'NONE'} onClick={() => void look.choose()}>
          {inUse === null ? 'Choose a file' : 'Choose another file'}
        </Button>
        <Button onClick={() => void look.saveTestPage(id)}>Save a test page</Button>
        {inUse === null ? null : <Button onClick={() => void look.use(null)}>Back to the built-in look</Button>}
      </div>
      {inUse === null ? null : <WordLookReport report={inUse.report} />}
    </section>
  );
}

function addedLine({ addedAt, addedBy }: KeptHouse): string {
  return `Added on ${formatShortDate(localDateOfInstant(addedAt))} by ${addedBy}`;
}

type KeptProps = { readonly look: WordLook; readonly documents: readonly KeptHouse[] };

function Kept({ look, documents }: KeptProps) {
  const styles = useStyles();
  const [removing, setRemoving] = useState<KeptHouse | null>(null);
  return (
    <section className={styles.section} aria-label="Used before">
      <h3 className={styles.title}>Used before</h3>
      <ul className={styles.kept}>
        {documents.map((document) => (
          <li key={document.id}>
            <p className={styles.text}>{document.name}</p>
            <p className={`${styles.text} ${styles.quiet}`}>{addedLine(document)}</p>
            <div className={styles.buttons}>
              <Button
                size="small"
                aria-label={`Use again: ${document.name}`}
                onClick={() => void look.use(document.id)}
              >
                Use again
              </Button>
              <Button size="small" aria-label={`Remove ${document.name}`} onClick={() => setRemoving(document)}>
                Remove
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        isOpen={removing !== null}
        title="Remove this document?"
        confirmLabel="Remove it"
        isDangerous
        onConfirm={() => {
          if (removing !== null) void look.remove(removing.id);
          setRemoving(null);
        }}
        onCancel={() => setRemoving(null)}
      >
        {removing?.name} is taken out of Throughline. Word files that were made in its look stay as they are. To use it
        again, choose its file again.
      </ConfirmDialog>
    </section>
  );
}
