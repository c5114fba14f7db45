import { counted } from '@domain/calendar/counted';
import type { ExportProfile } from '@domain/export/export-profile';
import type { RecordId } from '@domain/identifiers';
import { PASSAGE_ABOUT_LABELS } from '@domain/lists/passage-lists';
import type { Passage } from '@domain/passage/passages-of';
import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { useId } from 'react';
import { Link } from 'wouter';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAnswer } from '../../../desktop/use-answer';
import { MessageStrip } from '../../../ui/message-strip';
import { STEP_LOOK } from '../step-look';

const useStyles = makeStyles({
  ...STEP_LOOK,
  number: { width: '48px' },
  about: { width: '28%' },
  section: { width: '24%' },
  cell: { padding: '4px 8px', verticalAlign: 'top', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  gone: { display: 'block', color: tokens.colorNeutralForeground2 },
});

type PassageListProps = {
  readonly recordId: RecordId;
  readonly profile: ExportProfile;
};

/**
 * Before a file is made of a record: the passages that were marked in it, with number, what each is about, its section
 * and its words (EXP-03). It is there to be looked at and stands in the way of nothing.
 */
export function PassageList({ recordId, profile }: PassageListProps) {
  const styles = useStyles();
  const titleId = useId();
  // In that copy the marks are what it is about; otherwise the list is there to be opened.
  const isOpen = profile === 'DISCLOSURE';
  const { answer, failure, refetch } = useAnswer('passages:list', { recordId, profile });
  if (failure) return <FailureStrip failure={failure} onTryAgain={() => void refetch()} />;
  if (answer === undefined) return null;
  const { passages, isChangeable } = answer;
  const gone = passages.filter(({ stands }) => !stands);
  const all = (
    <>
      <p className={styles.quiet}>
        {isOpen
          ? 'This copy shows them shaded and numbered, and takes nothing out: a name that is initials elsewhere is marked here.'
          : 'The copy for preparing disclosure shows them shaded and numbered. In this one they are not marked, and nothing is hidden by a mark.'}
      </p>
      {gone.length === 0 ? null : <Gone count={gone.length} recordId={isChangeable ? recordId : null} />}
      <PassageTable passages={passages} />
    </>
  );
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        Marked passages
      </h2>
      {passages.length === 0 ? (
        <p className={styles.quiet}>
          Nothing is marked in this record. While a draft is written, Ctrl+Shift+M marks the selected words as about
          somebody else.
        </p>
      ) : null}
      {passages.length > 0 && isOpen ? all : null}
      {passages.length > 0 && !isOpen ? (
        <details>
          <summary className={styles.summary}>{counted(passages.length, 'passage')} marked. Look at them.</summary>
          <div className={styles.part}>{all}</div>
        </details>
      ) : null}
    </section>
  );
}

/** Words that were marked and then changed: somebody must look whether what stands there now is to be marked. */
function Gone({ count, recordId }: { readonly count: number; readonly recordId: RecordId | null }) {
  const title =
    count === 1
      ? 'One passage was marked and is no longer in the text.'
      : `${String(count)} passages were marked and are no longer in the text.`;
  return (
    <MessageStrip
      intent="warning"
      title={title}
      {...(recordId === null ? {} : { action: <Link href={`/records/${recordId}`}>Open the record</Link> })}
    >
      Was the same said in other words?{' '}
      {recordId === null
        ? 'What stands there now carries no mark: say so to whoever prepares the record for disclosure.'
        : 'Mark the words as they stand now, or take the old mark away. The file can be made without it.'}
    </MessageStrip>
  );
}

function PassageTable({ passages }: { readonly passages: readonly Passage[] }) {
  const styles = useStyles();
  return (
    <Table size="small" aria-label="Marked passages">
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.number}>No.</TableHeaderCell>
          <TableHeaderCell className={styles.about}>About</TableHeaderCell>
          <TableHeaderCell className={styles.section}>Section</TableHeaderCell>
          <TableHeaderCell>Words</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {passages.map(({ number, about, title, words, stands }) => (
          <TableRow key={number}>
            <TableCell className={styles.cell}>{number}</TableCell>
            <TableCell className={styles.cell}>{PASSAGE_ABOUT_LABELS[about]}</TableCell>
            <TableCell className={styles.cell}>{title ?? 'Wherever the name stands'}</TableCell>
            <TableCell className={styles.cell}>
              {words ?? 'The whole section'}
              {stands ? null : <span className={styles.gone}>No longer in the text</span>}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
