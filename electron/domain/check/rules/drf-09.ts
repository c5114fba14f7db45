import { caseRecords } from '../../memory/look-back';
import type { RecordMemory } from '../../memory/record-memory';
import type { RecordContent } from '../../record/record';
import { isBlank } from '../../section/words';
import { personKey } from '../../text/person-key';
import { defineCaseRule } from '../case-rule';
import { signingDay } from '../check-days';
import type { Gap } from '../define-rule';
import type { CheckContext } from '../finding';
import { headerPlace } from '../record-parts';

const RECORDS_TO_READ = 3;

/**
 * DRF-09, domain brief: whoever is new to the child has had a handover or has read the last three records. A manager
 * who gave one of those three supervisions, and one who covers for another, is not new.
 */
export const drf09 = defineCaseRule({
  code: 'DRF-09',
  strength: 'HARD',
  title: 'Whoever is new to the child has read what went before',
  finding: 59,
  gaps: (content, context): Gap[] => {
    const lastThree = caseRecords(context.history).slice(-RECORDS_TO_READ);
    const last = lastThree.at(-1);
    if (last === undefined) return [];
    const newcomers = [...newWorker(content, last), ...newManager(content, lastThree)];
    if (newcomers.length === 0 || isHandedOver(last, context) || hasRead(content, last, context)) return [];
    const message = `${newcomers.join(' and ')} since the last supervision. Write a handover, or give the day on which the last three records were read.`;
    return [{ place: headerPlace(content, 'readLastThreeOn'), message }];
  },
});

function newWorker({ header }: RecordContent, last: RecordMemory): string[] {
  const isNew = !isBlank(header.supervisee) && personKey(header.supervisee) !== personKey(last.supervisee);
  return isNew ? [`${header.supervisee.trim()} is new`] : [];
}

function newManager({ header }: RecordContent, lastThree: readonly RecordMemory[]): string[] {
  if (!isBlank(header.coveringFor)) return [];
  const isKnown = lastThree.some(({ supervisorId }) => supervisorId === header.supervisorId);
  return isKnown ? [] : [`${header.supervisor.trim() || 'The manager'} is new`];
}

function isHandedOver(last: RecordMemory, { history }: CheckContext): boolean {
  return history.records.some(({ type, sessionDate }) => type === 'HANDOVER' && sessionDate >= last.sessionDate);
}

/** The last three cannot have been read before the last of them was written, nor on a day still to come. */
function hasRead(content: RecordContent, last: RecordMemory, context: CheckContext): boolean {
  const on = content.header.readLastThreeOn ?? null;
  return on !== null && on >= last.sessionDate && on <= signingDay(content, context);
}
