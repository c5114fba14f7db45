import { addDays, type Instant, localDate } from '@domain/calendar/local-date';
import { checkContext } from '@domain/check/check-context';
import { checkRecord } from '@domain/check/recording-check';
import type { ActionId, RecordId } from '@domain/identifiers';
import type { ChildHistory, RememberedAction } from '@domain/memory/child-history';
import type { RecordMemory } from '@domain/memory/record-memory';
import type { RecordContent } from '@domain/record/record';
import { countSectionWords } from '@domain/section/section-kinds';
import { fullCaseSupervision } from '../support/full-case-supervision';
import { print, printFigure, quantile, sorted, timeMs } from '../support/paired-ratio';
import { tobinRecord } from '../support/tobin-record';
import { idOf } from '../support/tobin-words';

// The whole recording check over a long record with three years behind it, as it runs after every pause in typing: the
// record is a new one each time, so nothing that was read of the one before helps.
const WORDS = 5_000;
const SUPERVISIONS = 36;
const ACTIONS = 400;
const ROUNDS = 60;
const WHOLE = { atMost: 20, unit: 'ms' };

const TODAY = localDate.parse('2026-11-09');
const DAYS_BETWEEN = 30;

function remembered(content: RecordContent, at: number): RecordMemory {
  const { header, template } = content;
  const sessionDate = addDays(TODAY, -DAYS_BETWEEN * (SUPERVISIONS - at));
  return {
    ...{ recordId: idOf(8_000 + at) as RecordId, number: at + 1, type: 'CASE', templateId: template.id, sessionDate },
    ...{ sealedAt: `${sessionDate}T12:00:00.000Z` as Instant, supervisor: header.supervisor },
    ...{ supervisorId: header.supervisorId, supervisee: header.supervisee, caseStatus: header.caseStatus },
    ...{ legalStatus: header.legalStatus, livingArrangement: header.livingArrangement, planStart: header.planStart },
    ...{ progress: 'SLOW', drift: [], asked: Object.keys(content.sections), written: Object.keys(content.sections) },
    numbers: [{ section: 'scale', statement: null, rater: 'TM', name: header.supervisor, value: 4 }],
    ...{ childSeenOn: sessionDate, networkPeople: 3, nextPlanned: null, permanencePlan: null, measures: [] },
  };
}

function action(at: number): RememberedAction {
  const agreedOn = addDays(TODAY, -3 * (ACTIONS - at));
  const isOpen = at >= ACTIONS - 8;
  return {
    ...{ id: idOf(20_000 + at) as ActionId, recordId: idOf(8_000 + (at % SUPERVISIONS)) as RecordId },
    ...{ who: 'Priya Castell', role: 'social worker', soThat: 'Tobin has eaten and is at school on time' },
    what: `Ask school about mornings in week ${String(at)} and write down what they see`,
    ...{ agreedOn, firstDue: addDays(agreedOn, 14), due: addDays(agreedOn, 14), state: isOpen ? 'OPEN' : 'DONE' },
    ...{ carries: at % 3, moves: at % 2, source: 'SUPERVISION', measure: null, matters: false, continues: null },
    ...{ lastCause: null, closedOn: isOpen ? null : addDays(agreedOn, 14), notes: [] },
  };
}

function history(content: RecordContent): ChildHistory {
  const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);
  return {
    ...{ facts: [], keyDates: [], challenges: [], worker: null },
    records: upTo(SUPERVISIONS).map((at) => remembered(content, at)),
    actions: upTo(ACTIONS).map(action),
    lastSections: fullCaseSupervision(WORDS - 100),
  };
}

const sections = { ...tobinRecord().sections, ...fullCaseSupervision(WORDS) };
const content: RecordContent = { ...tobinRecord(), sections };
const context = checkContext(TODAY, { history: history(content) });
const words = Object.values(content.sections).reduce((sum, value) => sum + countSectionWords(value), 0);

const first = await timeMs(() => checkRecord(structuredClone(content), context));
const samples: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const anew = structuredClone(content);
  samples.push(await timeMs(() => checkRecord(anew, context)));
}

print(
  `Recording check: ${String(words)} words, ${String(SUPERVISIONS)} supervisions and ${String(ACTIONS)} actions before it; ` +
    `${String(checkRecord(content, context).length)} findings; the very first run ${first.toFixed(1)} ms`,
);
printFigure('Whole check, median', quantile(sorted(samples), 0.5), WHOLE);
printFigure('Whole check, 95 in 100', quantile(sorted(samples), 0.95), WHOLE);
