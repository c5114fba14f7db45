import { randomUUID } from 'node:crypto';
import { addDays, addMonths, type LocalDate } from '@domain/calendar/local-date';
import type { NewDatedFact } from '@domain/child/child';
import { type ChildId, childId, type UserId } from '@domain/identifiers';
import type { RecordMemory } from '@domain/memory/record-memory';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { raiseChallenge } from '@main/store/challenge-table';
import { recordChange } from '@main/store/child-fact-table';
import { recordKeyDate } from '@main/store/key-date-table';
import { keepTemplate } from '@main/store/template-table';
import type { Database } from 'better-sqlite3';
import { withoutTriggers } from './seed-store';
import { moment } from './store-for-tests';

type Manager = { readonly id: UserId; readonly name: string };
type Seeding = { readonly manager: Manager; readonly today: LocalDate };

const SESSIONS = 13;

/**
 * A fictional child on a plan for a little more than fourteen months: a supervision each month, three workers and two
 * homes, a number that does not move, an action carried twice, a challenge that is open. Sealed texts are not made.
 */
export function addChildWithAStory(database: Database, seeding: Seeding): ChildId {
  return withoutTriggers(database, ['record', 'action', 'record_memory'], () => {
    const id = childId.parse(randomUUID());
    const start = addDays(addMonths(seeding.today, -14), -6);
    addChild(database, { id, ...seeding });
    addFacts(database, { id, start, ...seeding });
    const records = addRecords(database, { id, start, ...seeding });
    addActions(database, { id, records, ...seeding });
    addChallenge(database, { id, ...seeding });
    return id;
  });
}

type Of = Seeding & { readonly id: ChildId };

function addChild(database: Database, { id, manager, today }: Of): void {
  const at = moment(`${today}T08:00:00.000Z`);
  database
    .prepare(
      `INSERT INTO child (id, reference, forename, surname, date_of_birth, gender, team, team_manager, last_seen,
         next_review, created_at, updated_at) VALUES (?, '31882', 'Wren', 'Halloway', ?, 'Female', 'Harbour', ?, ?, ?, ?, ?)`,
    )
    .run(id, addDays(addMonths(today, -91), -4), manager.name, addDays(today, -6), addDays(today, 41), at, at);
}

function addFacts(database: Database, { id, start, today }: Of & { readonly start: LocalDate }): void {
  const now = moment(`${today}T08:00:00.000Z`);
  const facts: NewDatedFact[] = [
    { kind: 'STATUS', from: addMonths(start, -3), status: 'CIN', category: null },
    { kind: 'STATUS', from: start, status: 'CP', category: 'NEGLECT' },
    { kind: 'LEGAL_STATUS', from: addMonths(start, -3), legalStatus: 'S17' },
    { kind: 'WORKER', from: addMonths(start, -3), name: 'Dilwyn Prosser' },
    { kind: 'WORKER', from: addMonths(today, -8), name: 'Amara Obi' },
    { kind: 'WORKER', from: addMonths(today, -2), name: 'Priya Castell' },
    { kind: 'HOME', from: addMonths(start, -3), arrangement: 'ONE_PARENT', detail: 'Mum' },
    { kind: 'HOME', from: addMonths(today, -5), arrangement: 'FAMILY_FRIENDS', detail: 'Grandmother' },
  ];
  for (const fact of facts) recordChange(database, fact, { childId: id, source: 'CASELOAD', now });
  const step = { at: now, actor: 'seed' };
  recordKeyDate(database, id, { kind: 'NEXT_CORE_GROUP', day: addDays(today, 12), ...step });
  recordKeyDate(database, id, { kind: 'IRO_MONITORED', day: addDays(today, -50), ...step });
}

function addRecords(database: Database, of: Of & { readonly start: LocalDate }): readonly RecordMemory[] {
  const template = shippedTemplate('case-supervision');
  if (template === null) throw new Error('The case supervision form is missing');
  keepTemplate(database, template, moment(`${of.today}T08:00:00.000Z`));
  const records = Array.from({ length: SESSIONS }, (_, place) => memoryOf(place, of));
  const milestone: RecordMemory = { ...memoryOf(9, of), recordId: newId(), type: 'MILESTONE', numbers: [] };
  const all = [...records, milestone];
  for (const [place, memory] of all.entries()) {
    keepRecord(database, { ...of, version: template.version, memory: { ...memory, number: place + 1 } });
  }
  return records;
}

function memoryOf(place: number, { manager, start, today }: Of & { readonly start: LocalDate }): RecordMemory {
  const sessionDate = addDays(addMonths(start, place + 1), (place * 5) % 7);
  const worker = sessionDate < addMonths(today, -8) ? 'Dilwyn Prosser' : 'Amara Obi';
  const numbers = [4, 4, 5, 5, 6, 5, 4, 3, 4, 4, 4, 4, 4];
  const given = (rater: 'TM' | 'CHILD', value: number) => ({
    section: 'scale',
    statement: null,
    rater,
    name: '',
    value,
  });
  return {
    ...{ recordId: newId(), number: place + 1, type: 'CASE', templateId: 'case-supervision', sessionDate },
    ...{ sealedAt: moment(`${sessionDate}T15:00:00.000Z`), supervisor: manager.name, supervisorId: manager.id },
    ...{ supervisee: sessionDate >= addMonths(today, -2) ? 'Priya Castell' : worker, caseStatus: 'CP' },
    ...{ legalStatus: 'S17', livingArrangement: null, planStart: start, progress: 'SLOW' },
    numbers: [given('TM', numbers[place] ?? 4), given('CHILD', (numbers[place] ?? 4) - 1)],
    drift: place === 11 ? [{ flag: 'SCALE_FLAT', subject: '', decision: 'CHANGE_PLAN', until: null }] : [],
    ...{ asked: ['scale'], written: ['scale'], childSeenOn: addDays(sessionDate, -4), networkPeople: 2 },
    ...{ nextPlanned: place === SESSIONS - 1 ? addDays(today, 9) : null, permanencePlan: null, measures: [] },
  };
}

type Kept = Of & { readonly version: number; readonly memory: RecordMemory };

function keepRecord(database: Database, { id, manager, version, memory }: Kept): void {
  const { recordId, number, type, templateId, sessionDate, sealedAt, supervisee } = memory;
  const header = {
    ...{ sessionDate, sessionType: 'PLANNED', supervisee, supervisor: manager.name, supervisorId: manager.id },
    ...{ coveringFor: '', present: '', caseStatus: 'CP', cpCategory: 'NEGLECT', legalStatus: 'S17' },
    ...{ livingArrangement: null, planStart: memory.planStart },
  };
  database
    .prepare(
      `INSERT INTO record (number, id, child_id, type, template_id, template_version, state, version, header,
         recorded_on, created_at, updated_at, shared_at, filed_on)
       VALUES (@number, @recordId, @id, @type, @templateId, @version, 'FILED', 1, @header, @at, @at, @at, @at, @day)`,
    )
    .run({
      number,
      recordId,
      id,
      type,
      templateId,
      version,
      header: JSON.stringify(header),
      at: sealedAt,
      day: sessionDate,
    });
  database
    .prepare(
      `INSERT INTO record_memory (record_id, shape, child_id, type, session_date, memory, asked, filled, measures)
       VALUES (?, 1, ?, ?, ?, ?, 0, 0, 0)`,
    )
    .run(recordId, id, type, sessionDate, JSON.stringify(memory));
}

type SeedAction = {
  readonly what: string;
  readonly from: number;
  readonly state: 'OPEN' | 'NOT_DONE' | 'DONE';
  readonly carries: number;
};

const ACTIONS: readonly SeedAction[] = [
  { what: 'Agree with Mum who is with Wren on shift nights', from: 1, state: 'DONE', carries: 0 },
  { what: 'Ask the health visitor for the weights since spring', from: 3, state: 'DONE', carries: 1 },
  { what: 'Find the father’s address and write to him', from: 6, state: 'NOT_DONE', carries: 3 },
  { what: 'Draw the three houses with Wren', from: 11, state: 'OPEN', carries: 1 },
  { what: 'Ask Grandmother what she needs to go on', from: 12, state: 'OPEN', carries: 0 },
];

function addActions(database: Database, { id, records, today }: Of & { readonly records: readonly RecordMemory[] }) {
  const insert = database.prepare(
    `INSERT INTO action (id, child_id, record_id, position, who, role, what, so_that, agreed_on, first_due, due, state,
       carries, moves, closed_on) VALUES (?, ?, ?, ?, 'Amara Obi', 'social worker', ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const [place, { what, from, state, carries }] of ACTIONS.entries()) {
    const record = records[from];
    if (record === undefined) continue;
    const firstDue = addDays(record.sessionDate, 21);
    const due = state === 'DONE' ? firstDue : addDays(today, 14 - 9 * carries);
    const closed = state === 'DONE' ? addDays(firstDue, 40 * carries) : null;
    const ids = [randomUUID(), id, record.recordId, place] as const;
    const soThat = 'Wren is not alone when Mum works';
    insert.run(...ids, what, soThat, record.sessionDate, firstDue, due, state, carries, carries > 1 ? 2 : 0, closed);
  }
}

function addChallenge(database: Database, { id, today }: Of): void {
  const words = {
    ...{
      raisedOn: addDays(today, -20),
      raisedBy: 'Hazel Kerr',
      source: 'CP_CHAIR' as const,
      stage: 'INFORMAL' as const,
    },
    issue: 'The core group has not met since the summer.',
    risk: 'Nobody sees whether the shift nights are safe.',
    ...{ response: '', respondedOn: null, changed: '', howWeKnow: '', seenOn: null },
  };
  raiseChallenge(database, { childId: id, words, step: { actor: 'seed', at: moment(`${today}T08:00:00.000Z`) } });
}

function newId(): RecordMemory['recordId'] {
  return randomUUID() as RecordMemory['recordId'];
}
