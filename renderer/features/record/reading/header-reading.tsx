import { formatShortDate } from '@domain/calendar/format-date';
import { inOneLine } from '@domain/document/plain-blocks';
import { dayLabel } from '@domain/document/session-facts';
import {
  CASE_STATUS_LABELS,
  CP_CATEGORY_LABELS,
  LEGAL_STATUS_LABELS,
  LIVING_ARRANGEMENT_LABELS,
  SESSION_TYPE_LABELS,
} from '@domain/lists/case-lists';
import { CONCERN_LABELS } from '@domain/lists/practice-lists';
import type { RecordType } from '@domain/lists/record-types';
import type { RecordHeader } from '@domain/record/record';
import { makeStyles } from '@fluentui/react-components';
import { FactsGrid } from '../../../ui/facts-grid';
import { CaseFacts } from '../sections/case-facts';

const useStyles = makeStyles({ whole: { display: 'flex', flexDirection: 'column', gap: '12px' } });

/** "About this session" as it reads once it can no longer be changed. */
export function HeaderReading({ header, type }: { readonly header: RecordHeader; readonly type: RecordType }) {
  const styles = useStyles();
  return (
    <div className={styles.whole}>
      {type === 'PERSONAL' ? null : <CaseFacts />}
      <FactsGrid rows={[...sessionFacts(header, type), ...caseFacts(header)].filter(({ value }) => value !== '')} />
    </div>
  );
}

type Fact = { readonly label: string; readonly value: string };

function sessionFacts(header: RecordHeader, type: RecordType): Fact[] {
  const day = header.sessionDate ? formatShortDate(header.sessionDate) : '';
  const dated = dayLabel(type);
  return [
    ...(dated === null
      ? [
          { label: 'Date of session', value: day },
          { label: 'Kind of session', value: type === 'PERSONAL' ? '' : SESSION_TYPE_LABELS[header.sessionType] },
        ]
      : [{ label: dated, value: day }]),
    { label: 'Worker', value: header.supervisee },
    { label: 'Manager', value: header.supervisor },
    { label: 'Covering for', value: header.coveringFor },
    { label: 'Others present', value: header.present },
  ];
}

function caseFacts(header: RecordHeader): Fact[] {
  return [
    { label: 'Status', value: header.caseStatus ? CASE_STATUS_LABELS[header.caseStatus] : '' },
    { label: 'Category', value: header.cpCategory ? CP_CATEGORY_LABELS[header.cpCategory] : '' },
    { label: 'Legal status', value: header.legalStatus ? LEGAL_STATUS_LABELS[header.legalStatus] : '' },
    {
      label: 'Where the child lives',
      value: header.livingArrangement ? LIVING_ARRANGEMENT_LABELS[header.livingArrangement] : '',
    },
    { label: 'Part of this', value: inOneLine((header.concerns ?? []).map((concern) => CONCERN_LABELS[concern])) },
  ];
}
