import type { RecordView } from '@contract/record-calls';
import { ENGLAND_BANK_HOLIDAYS } from '@domain/calendar/bank-holidays';
import { formatNearDate, formatShortDate } from '@domain/calendar/format-date';
import { type LocalDate, localDateOfInstant } from '@domain/calendar/local-date';
import { addWorkingDays } from '@domain/calendar/working-days';
import { unreachable } from '@domain/unreachable';

/** Working days, the defaults of the record's life cycle (domain brief 3a). */
const SHARE_WITHIN = 2;
const ANSWER_WITHIN = 3;
const FILE_WITHIN = 5;

/** Where the record is, what happens next and who does it: "Priya Castell answers by Mon 16 Nov". Dates, never alarm. */
export function stateLine(view: RecordView): string {
  const { state, filedOn } = view;
  switch (state) {
    case 'DRAFT':
      return draftLine(view);
    case 'SHARED':
      return sharedLine(view);
    case 'AGREED':
    case 'AGREED_WITH_COMMENT':
    case 'AGREED_NO_REPLY':
      return agreedLine(view);
    case 'FILED':
      return filedOn ? `Filed. On the child's file since ${formatShortDate(filedOn)}` : 'Filed';
    case 'DISCARDED':
      return 'Discarded. Nothing more happens to it';
    default:
      return unreachable(state);
  }
}

function draftLine({ content }: RecordView): string {
  const { sessionDate, supervisee } = content.header;
  if (sessionDate === null) return 'Draft. Write when the session was';
  return `Draft. Share with ${supervisee || 'the worker'} by ${workingDaysFrom(sessionDate, SHARE_WITHIN)}`;
}

function sharedLine({ content, sharedAt }: RecordView): string {
  if (content.answer) return 'Shared and answered. Agree and sign when you have read the answer';
  const by = sharedAt ? `by ${workingDaysFrom(localDateOfInstant(sharedAt), ANSWER_WITHIN)}` : 'next';
  return `Shared. ${content.header.supervisee || 'The worker'} answers ${by}`;
}

function agreedLine({ content, seal }: RecordView): string {
  const { sessionDate } = content.header;
  const agreed = seal ? `Agreed ${formatShortDate(localDateOfInstant(seal.sealedAt))}` : 'Agreed';
  const by = sessionDate ? ` by ${workingDaysFrom(sessionDate, FILE_WITHIN)}` : '';
  return `${agreed}. Put it on the child's file${by}`;
}

function workingDaysFrom(day: LocalDate, count: number): string {
  return formatNearDate(addWorkingDays(day, count, ENGLAND_BANK_HOLIDAYS));
}
