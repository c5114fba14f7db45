import { formatShortDate } from '@domain/calendar/format-date';
import { RECORD_STATE_LABELS, type RecordContent, type RecordSummary } from '@domain/record/record';
import { caseNumber, printedNumber } from '@domain/record/record-numbers';
import { Button } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { MessageStrip } from '../../../ui/message-strip';
import { useRecordDesk } from '../record-desk-context';

/** A record and what was added to it are read together: each says that the other is there, and leads to it. */
export function ReadTogether() {
  const { view } = useRecordDesk();
  const { addendumTo } = view.content;
  if (addendumTo !== null) return <AddsTo record={addendumTo} />;
  return view.addenda.length === 0 ? null : <AddedLater addenda={view.addenda} />;
}

type Original = NonNullable<RecordContent['addendumTo']>;

function AddsTo({ record }: { readonly record: Original }) {
  const [, navigate] = useLocation();
  const { number, version, sessionDate } = record;
  const name = caseNumber(number);
  const day = sessionDate === null ? '' : ` of ${formatShortDate(sessionDate)}`;
  return (
    <MessageStrip
      intent="info"
      title={`This adds to record ${name}${day}, version ${String(version)}.`}
      action={<Button onClick={() => navigate(`/records/${record.id}`)}>Open {name}</Button>}
    >
      That record stays as it was signed. The two are read together.
    </MessageStrip>
  );
}

function AddedLater({ addenda }: { readonly addenda: readonly RecordSummary[] }) {
  const [, navigate] = useLocation();
  const title =
    addenda.length === 1
      ? 'Something was added to this record.'
      : `${String(addenda.length)} things were added to this record.`;
  return (
    <MessageStrip
      intent="info"
      title={title}
      action={addenda.map(({ id, number }) => (
        <Button key={id} onClick={() => navigate(`/records/${id}`)}>
          Open {printedNumber({ type: 'ADDENDUM', number })}
        </Button>
      ))}
    >
      {addenda.map(addendumWords).join('; ')}. The text below is as it was signed.
    </MessageStrip>
  );
}

function addendumWords({ number, sessionDate, state }: RecordSummary): string {
  const day = sessionDate === null ? '' : ` of ${formatShortDate(sessionDate)}`;
  return `Addendum ${printedNumber({ type: 'ADDENDUM', number })}${day}: ${RECORD_STATE_LABELS[state].toLowerCase()}`;
}
