import { addDays, type LocalDate, localDate } from '@domain/calendar/local-date';
import { CASE_STATUS_LABELS } from '@domain/lists/case-lists';
import { shippedTemplate } from '@domain/template/shipped-templates';
import { keepTemplate } from '@main/store/template-table';
import type { Database } from 'better-sqlite3';
import { rememberSeeded } from './seed-memory';
import { withoutTriggers } from './seed-store';
import { type Random, seededRandom } from './seeded-random';
import { moment } from './store-for-tests';

export type TeamSeeding = { readonly children: number; readonly seed: number; readonly today: string };
type Manager = { readonly id: string; readonly name: string };
type Child = { readonly id: string; readonly worker: string | null };
type NewRecord = { readonly type: string; readonly state: string; readonly session: LocalDate };

const FORENAMES = 'Neve Tobin Asha Callum Zoë Idris Maisie Kofi Orla Rafe Saoirse Jude Amina Perrin Lila'.split(' ');
const SURNAMES = "Carrick Fell Adeyemi O'Neill Brandt Castell Whitlow Mensah Ravenhill Quayle Iqbal Tarn".split(' ');
const WORKERS = ['Priya Castell', 'Tom Birkett', 'Agnes Holloway', 'Dev Rahman', 'PRIYA CASTELL', null] as const;
const STATES = ['DRAFT', 'SHARED', 'AGREED', 'AGREED_WITH_COMMENT', 'AGREED_NO_REPLY', 'FILED'] as const;
const ACTION_STATES = ['OPEN', 'OPEN', 'PARTLY', 'NOT_DONE', 'DONE', 'WITHDRAWN'] as const;
const TASKS = ['Ask Nan Pat who is there at night', "Take the school's worries to the core group", 'Find Dean'];
const SOMEBODY_ELSE = { id: '33333333-3333-4333-8333-333333333333', name: 'Helen Marsh' };

/**
 * A fictional team with everything a board looks at: workers of all kinds, children with and without a status, records
 * in every state, actions that slipped, challenges, milestone reviews. The same seed makes the same team. Nothing goes
 * through the steps of its life, so that what a board says can be recounted from the rows alone.
 */
export function seedTeam(database: Database, { children, seed, today }: TeamSeeding): void {
  withoutTriggers(database, ['record', 'action', 'worker_answer', 'challenge'], () => {
    const seeder = new TeamSeeder(database, localDate.parse(today), seededRandom(seed));
    seeder.addWorkers();
    for (let index = 0; index < children; index += 1) seeder.addChild(index);
    rememberSeeded(database);
  });
}

class TeamSeeder {
  readonly #database: Database;
  readonly #today: LocalDate;
  readonly #random: Random;
  readonly #manager: Manager;
  readonly #form: readonly [string, number];
  readonly #at: string;
  #number = 0;

  constructor(database: Database, today: LocalDate, random: Random) {
    const template = shippedTemplate('case-supervision');
    const manager = database.prepare<[], Manager>("SELECT id, name FROM app_user WHERE role = 'TM'").get();
    if (template === null || manager === undefined) throw new Error('There is no form, or no manager');
    this.#database = database;
    this.#today = today;
    this.#random = random;
    this.#manager = manager;
    this.#form = [template.id, template.version];
    this.#at = moment(`${today}T09:00:00.000Z`);
    keepTemplate(database, template, moment(this.#at));
  }

  addWorkers(): void {
    const add = (name: string, started: number, qualified: number | null) =>
      this.#run(
        'INSERT INTO worker VALUES (?, ?, ?, NULL, ?)',
        ...[name, this.#back(started), qualified === null ? null : this.#back(qualified), this.#at],
      );
    add('Priya Castell', 500, null);
    add('Agnes Holloway', 60, 60);
    add('Dev Rahman', 30, null);
  }

  addChild(index: number): void {
    const child = { id: this.#random.uuid(), worker: this.#pick(WORKERS) };
    this.#run(
      'INSERT INTO child (id, reference, forename, surname, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)',
      ...[child.id, String(41_000 + index), this.#pick(FORENAMES), this.#pick(SURNAMES), this.#at, this.#at],
    );
    const status = this.#random.below(3) === 0 ? 'CP' : this.#pick([...Object.keys(CASE_STATUS_LABELS), null]);
    this.#addFact(child, { kind: 'WORKER', value: child.worker, days: 100 });
    this.#addFact(child, { kind: 'STATUS', value: status, days: 20 + this.#random.below(720) });
    for (let month = this.#random.below(10); month > 0; month -= 1) this.#addSession(child, month);
    if (this.#random.below(6) === 0) this.#addReview(child);
    if (this.#random.below(4) === 0) this.#addChallenge(child);
  }

  #addFact(child: Child, fact: { readonly kind: string; readonly value: string | null; readonly days: number }): void {
    if (fact.value === null) return;
    this.#run(
      `INSERT INTO child_fact (id, child_id, kind, from_day, until_day, value, detail, source, recorded_at)
       VALUES (?, ?, ?, ?, NULL, ?, NULL, 'CASELOAD', ?)`,
      ...[this.#random.uuid(), child.id, fact.kind, this.#back(fact.days), fact.value, this.#at],
    );
  }

  /** A month apart; only the last may be unfinished. */
  #addSession(child: Child, month: number): void {
    const day = this.#back(month * 28 + this.#random.below(20) - 12);
    const session = day > this.#today ? this.#today : day;
    const state = month === 1 ? this.#pick(STATES) : 'FILED';
    const record = this.#addRecord(child, { type: 'CASE', state, session });
    if (state !== 'DRAFT') this.#addActions(child, record);
    if (state === 'DRAFT' || state === 'SHARED') return;
    this.#run('UPDATE child SET last_supervision = ? WHERE id = ?', session, child.id);
  }

  #addReview(child: Child): void {
    const state = this.#pick(['AGREED', 'FILED', 'DRAFT']);
    this.#addRecord(child, { type: 'MILESTONE', state, session: this.#back(this.#random.below(200)) });
  }

  #addRecord(child: Child, { type, state, session }: NewRecord): string {
    this.#number += 1;
    const id = this.#random.uuid();
    const author = this.#random.below(4) > 0 ? this.#manager : SOMEBODY_ELSE;
    const header = {
      ...{ sessionDate: session, sessionType: 'PLANNED', supervisee: child.worker ?? '', supervisor: author.name },
      ...{ supervisorId: author.id, coveringFor: '', present: '', caseStatus: null, cpCategory: null },
      ...{ legalStatus: null, livingArrangement: null, planStart: null },
    };
    const isShared = state !== 'DRAFT';
    const sharedAt = isShared ? `${addDays(session, this.#random.below(3))}T23:30:00.000Z` : null;
    this.#run(
      `INSERT INTO record (number, id, child_id, type, template_id, template_version, state, version, header, recorded_on,
         created_at, updated_at, shared_at, filed_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[this.#number, id, child.id, type, ...this.#form, state, Number(isShared), JSON.stringify(header)],
      ...[this.#at, this.#at, this.#at, sharedAt, state === 'FILED' ? session : null],
    );
    if (isShared && this.#isAnswered(state)) {
      this.#run(
        `INSERT INTO worker_answer (record_id, version, kind, comment, recorded_by, recorded_at)
         VALUES (?, 1, 'AGREES', '', 'Somebody', ?)`,
        id,
        sharedAt,
      );
    }
    return id;
  }

  #isAnswered(state: string): boolean {
    return state === 'SHARED' ? this.#random.below(2) === 0 : state !== 'AGREED_NO_REPLY';
  }

  #addActions(child: Child, record: string): void {
    const owners = [child.worker ?? 'Nobody', this.#manager.name, ` ${this.#manager.name.toLowerCase()} `];
    for (let position = this.#random.below(3); position > 0; position -= 1) {
      const firstDue = this.#back(this.#random.below(120) - 20);
      this.#run(
        `INSERT INTO action (id, child_id, record_id, position, who, role, what, so_that, agreed_on, first_due, due, state,
           carries, moves, earlier_carries, earlier_moves)
         VALUES (?, ?, ?, ?, ?, 'social worker', ?, '', ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[this.#random.uuid(), child.id, record, position, this.#pick(owners), this.#pick(TASKS), firstDue, firstDue],
        ...[addDays(firstDue, this.#random.below(30)), this.#pick(ACTION_STATES)],
        ...[this.#random.below(3), this.#random.below(3), this.#random.below(2), this.#random.below(2)],
      );
    }
  }

  #addChallenge(child: Child): void {
    const isAnswered = this.#random.below(2) === 0;
    const isClosed = isAnswered && this.#random.below(3) === 0;
    this.#run(
      `INSERT INTO challenge (id, child_id, raised_on, raised_by, source, stage, issue, risk, response, responded_on, changed,
         how_we_know, seen_on, closed_on, closed_by, created_at, updated_at)
       VALUES (?, ?, ?, 'Beth Amory', 'IRO', 'INFORMAL', 'The plan has no end date', '', ?, ?, 'Seen', 'Seen', ?, ?, ?, ?, ?)`,
      ...[this.#random.uuid(), child.id, this.#back(this.#random.below(60)), isAnswered ? 'It has now' : ''],
      ...[isAnswered ? this.#today : null, this.#today, isClosed ? this.#today : null, isClosed ? 'Beth Amory' : ''],
      ...[this.#at, this.#at],
    );
  }

  #back(days: number): LocalDate {
    return addDays(this.#today, -days);
  }

  #pick<T>(from: readonly T[]): T {
    return from[this.#random.below(from.length)] as T;
  }

  #run(sql: string, ...values: readonly unknown[]): void {
    this.#database.prepare(sql).run(...values);
  }
}
