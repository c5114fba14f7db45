import type { Instant, LocalDate } from '@domain/calendar/local-date';
import { checkContext } from '@domain/check/check-context';
import type { Finding } from '@domain/check/finding';
import { checkRecord } from '@domain/check/recording-check';
import type { RecordId } from '@domain/identifiers';
import { type ChildHistory, NO_HISTORY } from '@domain/memory/child-history';
import type { RecordMemory } from '@domain/memory/record-memory';
import type { RecordContent } from '@domain/record/record';
import { statementSentence } from '@domain/section/kinds/danger-statements-section';
import { countWords } from '@domain/section/words';
import { expect, test } from 'vitest';
import { marlowRecord } from '../../../support/marlow-record';
import { sunnivaRecord } from '../../../support/sunniva-record';
import { tobinRecord } from '../../../support/tobin-record';
import { day, idOf } from '../../../support/tobin-words';

/*
 * The results that the domain brief expects of its three demo records (5a, 5b, 5c), for the rules of this part of the
 * catalogue: statements, the child, thinking, decisions, the front door and privacy.
 */

const OURS = /^(?:SOS|CHD|REF|FDR|PRV|CLS)-|^DEC-02$/;

/** A sealed supervision as a later one remembers it. */
function remembered(content: RecordContent, sessionDate: LocalDate, changes: Partial<RecordMemory> = {}): RecordMemory {
  const { header, template, number } = content;
  return {
    ...{ recordId: idOf(9_000 + number) as RecordId, number: number - 1, type: content.type, templateId: template.id },
    ...{ sessionDate, sealedAt: `${sessionDate}T12:00:00.000Z` as Instant, supervisor: header.supervisor },
    ...{ supervisorId: header.supervisorId, supervisee: header.supervisee, caseStatus: header.caseStatus },
    ...{ legalStatus: header.legalStatus, livingArrangement: header.livingArrangement, planStart: header.planStart },
    ...{ progress: null, numbers: [], drift: [], asked: [], written: ['identity', 'dayInLife'], childSeenOn: null },
    ...{ networkPeople: 3, nextPlanned: null, permanencePlan: null, measures: [], ...changes },
  };
}

function historyOf(content: RecordContent, sessions: readonly string[]): ChildHistory {
  const records = sessions.map((each) => remembered(content, day(each)));
  return { ...NO_HISTORY, records, lastSections: {} };
}

function oursIn(content: RecordContent, history: ChildHistory): Finding[] {
  const { sessionDate } = content.header;
  if (sessionDate === null) throw new Error('A demo record has a day');
  return checkRecord(content, checkContext(sessionDate, { history })).filter(({ code }) => OURS.test(code));
}

const said = (findings: readonly Finding[]) => findings.map(({ code, strength }) => `${code} ${strength}`);

test('5a, child protection with drift: nothing of these rules is left over', () => {
  const tobin = tobinRecord();
  expect(said(oursIn(tobin, historyOf(tobin, ['2026-07-20', '2026-08-17', '2026-10-12'])))).toEqual([]);
});

test('5a: the danger statement has exactly its sixty words, and passes', () => {
  const danger = tobinRecord().sections.danger;
  const words =
    danger?.kind === 'DANGER_STATEMENTS' && danger.statements.map((each) => countWords(statementSentence(each)));
  expect(words).toEqual([60]);
});

test('5b, permanence with a challenge: nothing of these rules is left over', () => {
  const marlow = marlowRecord();
  const sessions = ['2026-06-09', '2026-07-07', '2026-08-04', '2026-09-01', '2026-10-06'];
  expect(said(oursIn(marlow, historyOf(marlow, sessions)))).toEqual([]);
});

test('5c, a note on a Thursday afternoon: only the tool is still missing', () => {
  const found = oursIn(sunnivaRecord(), NO_HISTORY);
  expect(found.map(({ code, strength, place }) => [code, strength, place])).toEqual([
    ['FDR-03', 'WARN', { section: 'header', field: 'concerns' }],
  ]);
});

test('5c: an agreement that was decided against accuses nobody, even where domestic abuse is ticked', () => {
  const sunniva = sunnivaRecord();
  const header = { ...sunniva.header, concerns: ['DOMESTIC_ABUSE' as const] };
  expect(said(oursIn({ ...sunniva, header }, NO_HISTORY))).toEqual([]);
});
