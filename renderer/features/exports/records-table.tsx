import type { ExportRow } from '@contract/export-calls';
import { formatShortDate } from '@domain/calendar/format-date';
import { type CopyFormat, inFormat } from '@domain/export/copy-format';
import type { RecordId } from '@domain/identifiers';
import { recordTitle } from '@domain/record/record-numbers';
import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { StatusMark } from '../../ui/status-mark';
import { sayStanding } from './export-words';
import { useBackAtRow } from './last-list';
import { TABLE_LOOK } from './table-look';
import type { Ticks } from './use-ticks';

const NARROW = '@media (max-width: 900px)';

const useStyles = makeStyles({
  table: TABLE_LOOK,
  tick: { width: '40px', '& > *': { marginBlock: '-6px', marginInlineStart: '-8px' } },
  child: { width: '22%', fontWeight: tokens.fontWeightSemibold },
  agreed: { width: '104px', [NARROW]: { width: '88px' } },
  standing: { width: '28%' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  own: { display: 'block', width: 'fit-content' },
  file: { fontSize: '12px', lineHeight: '16px', overflowWrap: 'anywhere' },
});

type RecordsTableProps = {
  readonly label: string;
  readonly rows: readonly ExportRow[];
  readonly format: CopyFormat;
  readonly ticks: Ticks;
  /** Before the page of one record is opened. */
  readonly onOpen: (recordId: RecordId) => void;
};

/** Records with where each stands; those that are ticked are made into files. */
export function RecordsTable({ label, rows, format, ticks, onOpen }: RecordsTableProps) {
  const styles = useStyles();
  const table = useBackAtRow(rows.length > 0);
  return (
    <table ref={table} className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={styles.tick}>
            <Checkbox
              aria-label="Tick every record that can be exported"
              checked={ticks.all}
              onChange={(_, { checked }) => ticks.setAll(checked === true)}
            />
          </th>
          <th scope="col" className={styles.child}>
            Child
          </th>
          <th scope="col">Record and its file</th>
          <th scope="col" className={styles.agreed}>
            Agreed
          </th>
          <th scope="col" className={styles.standing}>
            Export
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RecordRow key={row.record.id} row={row} format={format} ticks={ticks} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = Pick<RecordsTableProps, 'format' | 'ticks' | 'onOpen'> & { readonly row: ExportRow };

function RecordRow({ row, format, ticks, onOpen }: RowProps) {
  const styles = useStyles();
  const { record, reference, fileName, sealedOn, standing } = row;
  const title = recordTitle(record);
  return (
    <tr data-record={record.id}>
      <td className={styles.tick}>
        {standing.kind === 'BLOCKED' ? null : (
          <Checkbox
            aria-label={`${title}, ${record.childName}`}
            checked={ticks.isTicked(row)}
            onChange={(_, { checked }) => ticks.set(row, checked === true)}
          />
        )}
      </td>
      <th scope="row" className={styles.child}>
        <Link href={`/children/${record.childId}`}>{record.childName || reference}</Link>
        <span className={styles.quiet}>{reference}</span>
      </th>
      <td>
        <Link href={`/records/${record.id}`}>{title}</Link>
        {record.sessionDate === null ? null : ` of ${formatShortDate(record.sessionDate)}`}
        {fileName === null ? null : (
          <span className={mergeClasses(styles.quiet, styles.file)}>{inFormat(fileName, format)}</span>
        )}
      </td>
      <td>{sealedOn === null ? '' : formatShortDate(sealedOn)}</td>
      <td>
        <Standing row={row} onOpen={onOpen} />
      </td>
    </tr>
  );
}

/** A word with a shape; what is blocked says why, and leads to where it can be put right. */
function Standing({ row: { standing, record }, onOpen }: Pick<RowProps, 'row' | 'onOpen'>) {
  const styles = useStyles();
  const { words, detail, shape } = sayStanding(standing);
  const isToDecide = standing.kind === 'BLOCKED' && standing.why === 'NAMES_TO_DECIDE';
  const hasOwnPage = standing.kind !== 'BLOCKED' || isToDecide;
  const own = `/exports/records/${record.id}`;
  return (
    <StatusMark shape={shape}>
      <span>{words}</span>
      {isToDecide ? null : <span className={styles.quiet}>{detail}</span>}
      {/* One link in every state, so that the focus stays on it when the row becomes ready. */}
      {hasOwnPage ? (
        <Link
          className={styles.own}
          href={own}
          data-own-page
          onClick={() => onOpen(record.id)}
          {...(isToDecide ? {} : { 'aria-label': `Every kind of copy of ${recordTitle(record)}` })}
        >
          {isToDecide ? detail : 'Every kind of copy'}
        </Link>
      ) : null}
    </StatusMark>
  );
}
