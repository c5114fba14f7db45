import type { RecordView } from '@contract/record-calls';
import { holidaysWith } from '@domain/calendar/bank-holidays';
import { formatShortDate } from '@domain/calendar/format-date';
import { localDateOfInstant } from '@domain/calendar/local-date';
import { whatHappensNext } from '@domain/record/clocks';
import { staysWithTeam } from '@domain/record/stays-with-team';
import { readCheckSettings } from '@domain/settings/check-settings';
import { asksWorker } from '@domain/template/template';

/** Where the record is, what happens next and who does it: "Shared. Priya Castell answers by Mon 16 Nov". */
export function stateLine({ state, content, sharedAt, filedOn, seal, checkSettings }: RecordView): string {
  const record = {
    state,
    header: content.header,
    sharedOn: sharedAt === null ? null : localDateOfInstant(sharedAt),
    isAnswered: content.answer !== null,
    asksWorker: asksWorker(content.template),
    agreedOn: seal === null ? null : localDateOfInstant(seal.sealedAt),
    filedOn,
  };
  const settings = readCheckSettings(checkSettings);
  if (staysWithTeam({ type: content.type, state }, settings)) {
    const day = record.agreedOn === null ? '' : ` ${formatShortDate(record.agreedOn)}`;
    return `Agreed${day}. It stays with the team; a note of it goes on the child's file`;
  }
  return whatHappensNext(record, holidaysWith(settings), settings);
}
