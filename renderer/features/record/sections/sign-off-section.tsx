import { formatShortDate } from '@domain/calendar/format-date';
import { type Instant, localDateOfInstant } from '@domain/calendar/local-date';
import type { RecordContent } from '@domain/record/record';
import { caseNumber, printedNumber } from '@domain/record/record-numbers';
import { signedByWords } from '@domain/record/signed-by';
import { makeStyles, tokens } from '@fluentui/react-components';
import { FactsGrid } from '../../../ui/facts-grid';
import { useRecordDesk } from '../record-desk-context';
import type { SectionControlProps } from './section-control';

const useStyles = makeStyles({
  plain: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '20px' },
});

/** Before signing: what signing means. After: who signed what, and the code that proves it. */
export function SignOffSection(_props: SectionControlProps) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const { seal, content, filedOn } = view;
  const isPersonal = content.type === 'PERSONAL';
  if (!seal) {
    return (
      <p className={styles.plain}>
        Signing seals every word of this record with the time, your name and a check code. After that nobody can change
        it, here or in the file{isPersonal ? '' : '; a correction is a dated addendum'}. It is a mark of who agreed what
        and when, not a legal electronic signature.
      </p>
    );
  }
  return (
    <FactsGrid
      rows={[
        { label: 'Worker', value: content.header.supervisee },
        { label: 'Signed by', value: signedByWords(seal, content.header) },
        { label: 'Signed', value: dayAndTime(seal.sealedAt) },
        { label: 'Record number', value: printedNumber(content) },
        ...(isPersonal ? [] : [{ label: 'Version', value: String(content.version) }]),
        ...(content.addendumTo === null ? [] : [{ label: 'Adds to', value: originalOf(content.addendumTo) }]),
        { label: 'Check code', value: seal.checkCode },
        { label: 'Template', value: `${content.template.name}, version ${String(content.template.version)}` },
        ...(filedOn ? [{ label: "On the child's file", value: formatShortDate(filedOn) }] : []),
      ]}
    />
  );
}

const clockTime = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

function dayAndTime(at: Instant): string {
  return `${formatShortDate(localDateOfInstant(at))}, ${clockTime.format(new Date(at))}`;
}

function originalOf({ number, version }: NonNullable<RecordContent['addendumTo']>): string {
  return `${caseNumber(number)}, version ${String(version)}`;
}
