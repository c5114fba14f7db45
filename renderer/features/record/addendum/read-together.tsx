import { formatShortDate } from '@domain/calendar/format-date';
import { RECORD_STATE_LABELS, type RecordContent, type RecordSummary } from '@domain/record/record';
import { caseNumber, printedNumber } from '@domain/record/record-numbers';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useRecordDesk } from '../record-desk-context';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 6px',
    margin: 0,
    paddingLeft: '12px',
    lineHeight: '20px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
});

/** A record and what was added to it are read together: each says that the other is there, and leads to it. */
export function ReadTogether() {
  const { view } = useRecordDesk();
  const { addendumTo } = view.content;
  if (addendumTo !== null) return <AddsTo record={addendumTo} />;
  return view.addenda.length === 0 ? null : <AddedLater addenda={view.addenda} />;
}

type Original = NonNullable<RecordContent['addendumTo']>;

function AddsTo({ record }: { readonly record: Original }) {
  const styles = useStyles();
  const { id, number, version, sessionDate } = record;
  return (
    <p className={styles.note}>
      <span>
        This adds to{' '}
        <Link inline href={`#/records/${id}`}>
          record {caseNumber(number)}
        </Link>
        {`${of(sessionDate)}, version ${String(version)}.`}
      </span>
      <span>That record stays as it was signed. The two are read together.</span>
    </p>
  );
}

function AddedLater({ addenda }: { readonly addenda: readonly RecordSummary[] }) {
  const styles = useStyles();
  return (
    <p className={styles.note}>
      <span>Added to this record later:</span>
      {addenda.map(({ id, number, sessionDate, state }, index) => (
        <span key={id}>
          <Link inline href={`#/records/${id}`}>
            addendum {printedNumber({ type: 'ADDENDUM', number })}
          </Link>
          {`${of(sessionDate)} (${RECORD_STATE_LABELS[state].toLowerCase()})${index === addenda.length - 1 ? '.' : ','}`}
        </span>
      ))}
      <span>The text below is as it was signed.</span>
    </p>
  );
}

function of(day: RecordSummary['sessionDate']): string {
  return day === null ? '' : ` of ${formatShortDate(day)}`;
}
