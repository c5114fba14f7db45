import type { ExportRow } from '@contract/export-calls';
import { formatShortDate } from '@domain/calendar/format-date';
import { inFormat } from '@domain/export/copy-format';
import type { ExportProblem } from '@domain/export/export-problem';
import { recordTitle } from '@domain/record/record-numbers';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { MessageStrip } from '../../ui/message-strip';
import { StatusMark } from '../../ui/status-mark';
import { type Copies, FILE_COPIES } from './copy-choice';
import { sayProblem, sayStanding } from './export-words';
import { KindChoice } from './kind-choice';
import { OneCopy } from './one-copy';
import { PassageList } from './passages/passage-list';
import { PracticeStep } from './practice/practice-step';
import { STEP_LOOK } from './step-look';

const useStyles = makeStyles({
  ...STEP_LOOK,
  facts: { display: 'flex', flexWrap: 'wrap', gap: '4px 32px', lineHeight: '20px' },
  file: { color: tokens.colorNeutralForeground2, fontSize: '12px', lineHeight: '16px', overflowWrap: 'anywhere' },
  standing: { maxWidth: '60ch' },
});

type RecordDeskProps = {
  readonly row: ExportRow;
  readonly copies: Copies;
  readonly onCopies: (copies: Copies) => void;
};

/** One record on its way out: where it stands, which copy, what is to be looked at first, and the file. */
export function RecordDesk({ row, copies, onCopies }: RecordDeskProps) {
  const styles = useStyles();
  const titleId = useId();
  const blocked = whyNever(row);
  if (blocked !== null) {
    return (
      <>
        <NotNow row={row} why={blocked} />
        {/* While it can still be changed, a mark whose words are gone can be put right. */}
        {blocked === 'NOT_AGREED' ? <PassageList recordId={row.record.id} profile="DISCLOSURE" /> : null}
      </>
    );
  }
  return (
    <>
      <RecordFacts row={row} copies={copies} />
      <section className={styles.step} aria-labelledby={titleId}>
        <h2 id={titleId} className={styles.title}>
          Which copy?
        </h2>
        <KindChoice labelledBy={titleId} copies={copies} onCopies={onCopies} />
      </section>
      {staysHere(row, copies) ? <NotNow row={row} why="STAYS_WITH_TEAM" /> : <MadeHere row={row} copies={copies} />}
    </>
  );
}

/** What keeps every kind of copy from being made, whatever is decided here. */
function MadeHere({ row, copies }: Pick<RecordDeskProps, 'row' | 'copies'>) {
  if (copies.profile === 'PRACTICE_DAY') return <PracticeStep recordIds={[row.record.id]} />;
  return <OneCopy key={copies.profile} row={row} copies={copies} />;
}

function whyNever({ standing }: ExportRow): ExportProblem | null {
  if (standing.kind !== 'BLOCKED') return null;
  return MAY_BE_MENDED.has(standing.why) ? null : standing.why;
}

/** What is answered here, or keeps one kind of copy back and no other. */
const MAY_BE_MENDED: ReadonlySet<ExportProblem> = new Set(['NAMES_TO_DECIDE', 'NOT_CHECKED', 'STAYS_WITH_TEAM']);

/** A consultation is no copy for the child's file; to prepare disclosure, and for the worker's list, it is made. */
function staysHere({ standing }: ExportRow, { profile }: Copies): boolean {
  return profile === 'FILE_COPY' && standing.kind === 'BLOCKED' && standing.why === 'STAYS_WITH_TEAM';
}

function RecordFacts({ row, copies }: Pick<RecordDeskProps, 'row' | 'copies'>) {
  const styles = useStyles();
  const { record, reference, fileName, standing } = row;
  const { words, detail, shape } = sayStanding(standing);
  return (
    <div className={styles.facts}>
      <div>
        <strong>{record.childName || reference}</strong>, {recordTitle(record)}
        {record.sessionDate === null ? null : ` of ${formatShortDate(record.sessionDate)}`}
        {fileName === null ? null : <div className={styles.file}>{inFormat(fileName, copies.format)}</div>}
      </div>
      <div className={styles.standing}>
        <StatusMark shape={shape}>
          {words}
          {detail === '' ? null : `. ${detail}`}
        </StatusMark>
      </div>
    </div>
  );
}

function NotNow({ row, why }: { readonly row: ExportRow; readonly why: ExportProblem }) {
  const [, navigate] = useLocation();
  const { words, detail } = sayProblem(why);
  return (
    <MessageStrip
      intent={why === 'NOT_AGREED' ? 'info' : 'warning'}
      title={`${row.record.childName || row.reference}, ${recordTitle(row.record)}: ${words.toLowerCase()}.`}
      action={<Button onClick={() => navigate(`/records/${row.record.id}`)}>Open the record</Button>}
    >
      {detail}
    </MessageStrip>
  );
}

/** Which copy is wanted, to begin with the one for the child’s file. */
export function useCopies() {
  return useState<Copies>(FILE_COPIES);
}
