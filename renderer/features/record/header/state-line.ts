import type { RecordView } from '@contract/record-calls';
import { holidaysWith } from '@domain/calendar/bank-holidays';
import { formatShortDate } from '@domain/calendar/format-date';
import { type LocalDate, localDateOfInstant } from '@domain/calendar/local-date';
import { type RecordInTime, recordClocks, whatHappensNext } from '@domain/record/clocks';
import { staysWithTeam } from '@domain/record/stays-with-team';
import { readCheckSettings } from '@domain/settings/check-settings';
import { asksWorker } from '@domain/template/template';

/** Where the record is, what happens next and who does it: "Shared. Priya Castell answers by Mon 16 Nov". */
export function stateLine(view: RecordView): string {
  const record = inTime(view);
  const settings = readCheckSettings(view.checkSettings);
  if (staysWithTeam({ type: view.content.type, state: view.state }, settings)) {
    const day = record.agreedOn === null ? '' : ` ${formatShortDate(record.agreedOn)}`;
    return `Agreed${day}. It stays with the team; a note of it goes on the child's file`;
  }
  return whatHappensNext(record, holidaysWith(settings), settings);
}

/** From this day "no reply" may be the answer, as the program will judge it; null while it is not shared (domain brief 3a). */
export function noReplyFrom(view: RecordView): LocalDate | null {
  const settings = readCheckSettings(view.checkSettings);
  return recordClocks(inTime(view), holidaysWith(settings), settings).noReplyFrom;
}

function inTime({ state, content, sharedAt, filedOn, seal }: RecordView): RecordInTime {
  return {
    state,
    header: content.header,
    sharedOn: sharedAt === null ? null : localDateOfInstant(sharedAt),
    isAnswered: content.answer !== null,
    asksWorker: asksWorker(content.template),
    agreedOn: seal === null ? null : localDateOfInstant(seal.sealedAt),
    filedOn,
  };
}
