import { formatShortDate } from '@domain/calendar/format-date';
import { sinceLabel } from '@domain/child/since-label';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRecordDesk } from '../record-desk-context';

const useStyles = makeStyles({
  facts: { display: 'flex', flexWrap: 'wrap', gap: '4px 24px', margin: 0, lineHeight: '20px' },
  fact: { display: 'flex', gap: '6px' },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

/** What the case system says of the child, for reading only: it is changed there and comes back by import. */
export function CaseFacts() {
  const styles = useStyles();
  const { child, header } = useRecordDesk().view.content;
  const facts = [
    ['Case reference', child.reference],
    ['Born', child.dateOfBirth && formatShortDate(child.dateOfBirth)],
    ['Expected', child.expectedDateOfBirth && formatShortDate(child.expectedDateOfBirth)],
    [sinceLabel(header.caseStatus), header.planStart && formatShortDate(header.planStart)],
    ['Last seen', child.lastSeen && formatShortDate(child.lastSeen)],
    ['Next review', child.nextReview && formatShortDate(child.nextReview)],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) =>
        value ? (
          <div key={label} className={styles.fact}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
