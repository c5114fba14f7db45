import type { RecordView } from '@contract/record-calls';
import { holidaysWith } from '@domain/calendar/bank-holidays';
import { localDateOfInstant } from '@domain/calendar/local-date';
import { whatHappensNext } from '@domain/record/clocks';
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
  return whatHappensNext(record, holidaysWith(settings), settings);
}
