import { addDays, localDate } from '@domain/calendar/local-date';
import { userId } from '@domain/identifiers';
import { CASE_STATUS_LABELS } from '@domain/lists/case-lists';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { keepTemplate } from '@main/store/template-table';
import type { Database } from 'better-sqlite3';
import { rememberSeeded } from './seed-memory';
import { withoutTriggers } from './seed-store';
import { seededRandom } from './seeded-random';
import { moment } from './store-for-tests';

export type TeamSeeding = { readonly children: number; readonly seed: number; readonly today: string };

const FORENAMES = 'Neve Tobin Asha Callum Zoë Idris Maisie Kofi Orla Rafe Saoirse Jude Amina Perrin Lila'.split(' ');
const SURNAMES = "Carrick Fell Adeyemi O'Neill Brandt Castell Whitlow Mensah Ravenhill Quayle Iqbal Tarn".split(' ');
const WORKERS = ['Priya Castell', 'Tom Birkett', 'agnes Holloway', 'Dev Rahman', 'PRIYA CASTELL', null] as const;
const STATUSES = Object.keys(CASE_STATUS_LABELS);
const STATES = ['DRAFT', 'SHARED', 'AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY', 'FILED'] as const;
const ACTION_STATES = ['OPEN', 'OPEN', 'PARTLY', 'NOT_DONE', 'DONE', 'WITHDRAWN'] as const;

/**
 * A fictional team with everything a board looks at: workers of all kinds, children with and without a status, records
 * in every state, actions that slipped, challenges, milestone reviews. The same seed makes the same team. Nothing goes
 * through the steps of its life, so that what a board says can be recounted from the rows alone.
 */
export function seedTeam(database: Database, { children, seed, today: day }: TeamSeeding): void {
  const today = localDate.parse(day);
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[random.below(from.length)] as T;
  const back = (days: number) => addDays(today, -days);
  const run = (sql: string, ...values: readonly unknown[]) => database.prepare(sql).run(...values);
  const template = shippedTemplate('case-supervision');
  const manager = database
    .prepare<[], { id: string; name: string }>("SELECT id, name FROM app_user WHERE role = 'TM'")
    .get();
  if (template === null || manager === undefined) throw new Error('There is no form, or no manager');
  const at = moment(`${day}T09:00:00.000Z`);
  const form = [template.id, template.version];
  let number = 0;

  const addRecord = (
    child: string,
    worker: string | null,
    record: { type: string; state: string; session: string | null },
  ) => {
    number += 1;
    const id = random.uuid();
    const isMine = random.below(4) > 0;
    const isShared = record.state !== 'DRAFT';
    const header = {
      ...{
        sessionDate: record.session,
        sessionType: 'PLANNED',
        supervisee: worker ?? '',
        coveringFor: '',
        present: '',
      },
      supervisor: isMine ? manager.name : 'Helen Marsh',
      supervisorId: isMine ? manager.id : userId.parse('33333333-3333-4333-8333-333333333333'),
      ...{ caseStatus: null, cpCategory: null, legalStatus: null, livingArrangement: null, planStart: null },
    };
    const sharedAt = isShared
      ? `${addDays(localDate.parse(record.session ?? day), random.below(3))}T23:30:00.000Z`
      : null;
    run(
      `INSERT INTO record (number, id, child_id, type, template_id, template_version, state, version, header, recorded_on,
         created_at, updated_at, shared_at, filed_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[number, id, child, record.type, ...form, record.state, isShared ? 1 : 0, JSON.stringify(header), at, at, at],
      ...[sharedAt, record.state === 'FILED' ? record.session : null],
    );
    const isAnswered =
      record.state === 'SHARED' ? random.below(2) === 0 : isShared && record.state !== 'AGREED_NO_REPLY';
    if (isAnswered) {
      run("INSERT INTO worker_answer VALUES (?, 1, 'AGREES', '', ?, ?)", id, worker ?? 'Somebody', sharedAt);
    }
    return id;
  };

  withoutTriggers(database, ['record', 'action', 'worker_answer'], () => {
    keepTemplate(database, template, at);
    run('INSERT INTO worker VALUES (?, ?, NULL, NULL, ?)', 'Priya Castell', back(500), at);
    run('INSERT INTO worker VALUES (?, ?, ?, NULL, ?)', 'Agnes Holloway', back(60), back(60), at);
    run('INSERT INTO worker VALUES (?, ?, NULL, NULL, ?)', 'Dev Rahman', back(30), at);
    for (let index = 0; index < children; index += 1) {
      const id = random.uuid();
      const worker = pick(WORKERS);
      run(
        'INSERT INTO child (id, reference, forename, surname, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)',
        ...[id, String(41_000 + index), pick(FORENAMES), pick(SURNAMES), at, at],
      );
      const status = random.below(3) === 0 ? 'CP' : pick([...STATUSES, null]);
      const addFact = (kind: string, value: string | null, days: number) => {
        if (value === null) return;
        run(
          `INSERT INTO child_fact (id, child_id, kind, from_day, until_day, value, detail, source, recorded_at)
           VALUES (?, ?, ?, ?, NULL, ?, NULL, 'CASELOAD', ?)`,
          ...[random.uuid(), id, kind, back(days), value, at],
        );
      };
      addFact('WORKER', worker, 100);
      addFact('STATUS', status, 20 + random.below(720));
      const held = random.below(10);
      for (let month = held; month > 0; month -= 1) {
        const session = back(month * 28 + random.below(20) - 12);
        const state = month === 1 ? pick(STATES) : 'FILED';
        const record = addRecord(id, worker, { type: 'CASE', state, session: session > today ? today : session });
        if (state !== 'DRAFT') addActions(id, record, worker);
        if (!['DRAFT', 'SHARED'].includes(state))
          run('UPDATE child SET last_supervision = ? WHERE id = ?', session, id);
      }
      if (random.below(6) === 0)
        addRecord(id, worker, {
          type: 'MILESTONE',
          state: pick(['AGREED', 'FILED', 'DRAFT']),
          session: back(random.below(200)),
        });
      if (random.below(4) === 0) addChallenge(id);
    }
    rememberSeeded(database);
  });

  function addActions(child: string, record: string, worker: string | null): void {
    for (let position = 0; position < random.below(3); position += 1) {
      const firstDue = back(random.below(120) - 20);
      run(
        `INSERT INTO action (id, child_id, record_id, position, who, role, what, so_that, agreed_on, first_due, due, state,
           carries, moves, earlier_carries, earlier_moves) VALUES (?, ?, ?, ?, ?, 'social worker', ?, '', ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[
          random.uuid(),
          child,
          record,
          position,
          pick([worker ?? 'Nobody', manager?.name ?? '', ` ${manager?.name ?? ''} `]),
        ],
        ...[
          pick([
            'Ask Nan Pat who is there at night',
            'Take the school’s worries to the core group',
            'Find Dean’s address',
          ]),
        ],
        ...[firstDue, firstDue, addDays(firstDue, random.below(30)), pick(ACTION_STATES)],
        ...[random.below(3), random.below(3), random.below(2), random.below(2)],
      );
    }
  }

  function addChallenge(child: string): void {
    const raised = back(random.below(60));
    const isAnswered = random.below(2) === 0;
    const isClosed = isAnswered && random.below(3) === 0;
    run(
      `INSERT INTO challenge (id, child_id, raised_on, raised_by, source, stage, issue, risk, response, responded_on, changed,
         how_we_know, seen_on, closed_on, closed_by, created_at, updated_at)
       VALUES (?, ?, ?, 'Beth Amory', 'IRO', 'INFORMAL', 'The plan has no end date', '', ?, ?, 'Seen', 'Seen', ?, ?, ?, ?, ?)`,
      ...[random.uuid(), child, raised, isAnswered ? 'It has now' : '', isAnswered ? today : null, today],
      ...[isClosed ? today : null, isClosed ? 'Beth Amory' : '', at, at],
    );
  }
}
