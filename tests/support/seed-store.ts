import { addDays, type LocalDate, localDate } from '@domain/calendar/local-date';
import { type ChildId, childId, type RecordId, recordId, type UserId } from '@domain/identifiers';
import { CASE_STATUS_LABELS, LEGAL_STATUS_LABELS, LIVING_ARRANGEMENT_LABELS } from '@domain/lists/case-lists';
import type { RecordHeader } from '@domain/record/record';
import type { RichText } from '@domain/section/rich-text';
import { shippedTemplate } from '@domain/template/shipped-templates';
import type { Template } from '@domain/template/template';
import { keepTemplate } from '@main/store/template-table';
import type { Database } from 'better-sqlite3';
import { type Random, seededRandom } from './seeded-random';
import { seededWords, type Words } from './seeded-words';
import { moment } from './store-for-tests';

export type Seeding = {
  readonly children: number;
  readonly recordsPerChild: number;
  /** Who supervises; must be in the store. */
  readonly manager: { readonly id: UserId; readonly name: string };
  readonly today: LocalDate;
};

export type Seeded = { readonly children: readonly ChildId[]; readonly drafts: readonly RecordId[] };

const FORENAMES = 'Neve Tobin Asha Callum Zoë Idris Maisie Kofi Orla Rafe Saoirse Jude Amina Perrin Lila'.split(' ');
const SURNAMES = "Carrick Fell Adeyemi O'Neill Brandt Castell Whitlow Mensah Ravenhill Quayle Iqbal Tarn".split(' ');
const NOW = moment('2026-11-21T10:00:00.000Z');
/** Every child of this many has a record still being written; all other records are filed. */
const ONE_DRAFT_IN = 50;

/**
 * Fills an empty store with a fictional caseload, the same at every run. Filed records do not go through the steps
 * of their life: the triggers that forbid that are taken away for as long as it takes, and put back as they were.
 * Sealed texts are not made; a bench that reads one takes a record through its life by the store's own functions.
 */
export function seedStore(database: Database, seeding: Seeding): Seeded {
  const template = shippedTemplate('case-supervision');
  if (template === null) throw new Error('The case supervision template is missing');
  const random = seededRandom(20_261_121);
  const seeder = new Seeder(database, seeding, { template, random, words: seededWords(random) });
  return withoutTriggers(database, ['record', 'record_section', 'action'], () => {
    const seeded = { children: [] as ChildId[], drafts: [] as RecordId[] };
    keepTemplate(database, template, NOW);
    for (let start = 0; start < seeding.children; start += 500) {
      const end = Math.min(start + 500, seeding.children);
      database.transaction(() => {
        for (let index = start; index < end; index += 1) seeder.addChild(index, seeded);
      })();
    }
    for (const index of ['draft_search', 'record_search']) makeIndex(database, index);
    return seeded;
  });
}

/** All at once, with memory to sort in: many times quicker than section by section, and the same index. */
function makeIndex(database: Database, index: string): void {
  const setMemory = (mib: number) =>
    database.exec(`INSERT INTO ${index} (${index}, rank) VALUES ('hashsize', ${mib * 1_048_576})`);
  setMemory(64);
  database.exec(`INSERT INTO ${index} (${index}) VALUES ('rebuild')`);
  setMemory(1);
}

export function withoutTriggers<T>(database: Database, tables: readonly string[], work: () => T): T {
  const triggers = database
    .prepare<[string], { name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_schema
       WHERE type = 'trigger' AND tbl_name IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(tables));
  for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
  try {
    return work();
  } finally {
    for (const { sql } of triggers) database.exec(sql);
  }
}

class Seeder {
  readonly #database: Database;
  readonly #seeding: Seeding;
  readonly #random: Random;
  readonly #words: Words;
  readonly #template: Template;
  readonly #sectionKeys: readonly string[];
  #number = 0;

  constructor(database: Database, seeding: Seeding, from: { template: Template; random: Random; words: Words }) {
    this.#database = database;
    this.#seeding = seeding;
    this.#random = from.random;
    this.#words = from.words;
    this.#template = from.template;
    this.#sectionKeys = from.template.sections.filter(({ kind }) => kind === 'RICH_TEXT').map(({ key }) => key);
  }

  addChild(index: number, seeded: { children: ChildId[]; drafts: RecordId[] }): void {
    const id = childId.parse(this.#random.uuid());
    const worker = `Worker ${FORENAMES[index % FORENAMES.length]} ${Math.floor(index / 18)}`;
    this.#insertChild(id, index);
    const status = this.#addFacts(id, worker);
    const days = Array.from({ length: this.#seeding.recordsPerChild }, (_, place) => this.#sessionDay(place));
    for (const [place, day] of days.entries()) {
      const isNewest = place === days.length - 1;
      const state = isNewest && index % ONE_DRAFT_IN === 0 ? 'DRAFT' : 'FILED';
      const record = this.#addRecord({ child: id, worker, status, day, state });
      if (state === 'DRAFT') seeded.drafts.push(record);
    }
    this.#run('UPDATE child SET last_supervision = ? WHERE id = ?', days.at(-1) ?? null, id);
    seeded.children.push(id);
  }

  /** A month apart, the last one a few days ago. */
  #sessionDay(place: number): LocalDate {
    const back = (this.#seeding.recordsPerChild - place) * 30 - this.#random.below(8);
    return addDays(this.#seeding.today, -back);
  }

  #insertChild(id: ChildId, index: number): void {
    const forename = FORENAMES[this.#random.below(FORENAMES.length)];
    const surname = `${SURNAMES[this.#random.below(SURNAMES.length)]}${index % 7 === 0 ? `-${this.#words.ofRank(900 + (index % 9_000))}` : ''}`;
    this.#run(
      `INSERT INTO child (id, reference, forename, surname, date_of_birth, gender, team, team_manager, last_seen,
         next_review, created_at, updated_at) VALUES (?, ?, ?, ?, ?, 'Not recorded', ?, ?, ?, ?, ?, ?)`,
      ...[
        id,
        String(200_000 + index),
        forename,
        surname,
        addDays(this.#seeding.today, -400 - this.#random.below(6_000)),
      ],
      ...[`Team ${index % 40}`, this.#seeding.manager.name, addDays(this.#seeding.today, -this.#random.below(40))],
      ...[addDays(this.#seeding.today, this.#random.below(120)), NOW, NOW],
    );
  }

  #addFacts(child: ChildId, worker: string): string {
    const status = this.#code(CASE_STATUS_LABELS);
    const today = this.#seeding.today;
    const add = (kind: string, value: string, span: readonly [number, number | null]) =>
      this.#run(
        `INSERT INTO child_fact (id, child_id, kind, from_day, until_day, value, detail, source, recorded_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, 'CASELOAD', ?)`,
        ...[this.#random.uuid(), child, kind, addDays(today, -span[0]), span[1] && addDays(today, -span[1]), value],
        ...[kind === 'HOME' ? '' : null, NOW],
      );
    add('WORKER', 'Sam Earlier', [700, 301]);
    add('WORKER', worker, [300, null]);
    add('STATUS', this.#code(CASE_STATUS_LABELS), [700, 201]);
    add('STATUS', status, [200, null]);
    add('LEGAL_STATUS', this.#code(LEGAL_STATUS_LABELS), [500, null]);
    add('HOME', this.#code(LIVING_ARRANGEMENT_LABELS), [700, 121]);
    add('HOME', this.#code(LIVING_ARRANGEMENT_LABELS), [120, null]);
    return status;
  }

  #addRecord(record: { child: ChildId; worker: string; status: string; day: LocalDate; state: 'DRAFT' | 'FILED' }) {
    const id = recordId.parse(this.#random.uuid());
    this.#number += 1;
    const at = `${record.day}T15:00:00.000Z`;
    this.#run(
      `INSERT INTO record (number, id, child_id, type, template_id, template_version, state, version, header,
         recorded_on, created_at, updated_at, shared_at, filed_on)
       VALUES (?, ?, ?, 'CASE', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[this.#number, id, record.child, this.#template.id, this.#template.version, record.state],
      ...[record.state === 'FILED' ? 1 : 0, JSON.stringify(this.#header(record)), at, at, at],
      ...[record.state === 'FILED' ? at : null, record.state === 'FILED' ? record.day : null],
    );
    const sections = 3 + this.#random.below(4);
    const first = this.#random.below(this.#sectionKeys.length);
    for (let place = 0; place < sections; place += 1) {
      this.#addSection(id, this.#sectionKeys[(first + place) % this.#sectionKeys.length] ?? '', at);
    }
    if (record.state === 'FILED') for (let place = 0; place < 2; place += 1) this.#addAction(id, record, place);
    return id;
  }

  /** Mostly short, now and then long: 15 to 330 words, about 80 in the middle of them. */
  #addSection(record: RecordId, key: string, at: string): void {
    const length = 15 + Math.floor(150 * this.#random.next() ** 3);
    const paragraphs = Array.from({ length: 1 + this.#random.below(2) }, () => this.#words.prose(length));
    this.#run(
      'INSERT INTO record_section (record_id, key, value, plain_text, updated_at) VALUES (?, ?, ?, ?, ?)',
      ...[record, key, JSON.stringify({ kind: 'RICH_TEXT', text: asRichText(paragraphs) }), paragraphs.join('\n'), at],
    );
  }

  #addAction(record: RecordId, from: { child: ChildId; worker: string; day: LocalDate }, position: number): void {
    const due = addDays(from.day, 14 + this.#random.below(20));
    this.#run(
      `INSERT INTO action (id, child_id, record_id, position, who, role, what, so_that, agreed_on, first_due, due, state)
       VALUES (?, ?, ?, ?, ?, 'social worker', ?, ?, ?, ?, ?, ?)`,
      ...[this.#random.uuid(), from.child, record, position, from.worker, this.#words.prose(12), this.#words.prose(8)],
      ...[from.day, due, due, due < this.#seeding.today ? 'DONE' : 'OPEN'],
    );
  }

  #header(record: { worker: string; status: string; day: LocalDate }): RecordHeader {
    return {
      sessionDate: record.day,
      sessionType: 'PLANNED',
      supervisee: record.worker,
      supervisor: this.#seeding.manager.name,
      supervisorId: this.#seeding.manager.id,
      coveringFor: '',
      present: '',
      caseStatus: record.status as RecordHeader['caseStatus'],
      cpCategory: null,
      legalStatus: 'NONE',
      livingArrangement: 'ONE_PARENT',
      planStart: localDate.parse('2026-01-21'),
    };
  }

  #code(labels: Readonly<Record<string, string>>): string {
    const codes = Object.keys(labels);
    return codes[this.#random.below(codes.length)] ?? '';
  }

  readonly #statements = new Map<string, ReturnType<Database['prepare']>>();
  #run(sql: string, ...values: readonly unknown[]): void {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    statement.run(...values);
  }
}

export function asRichText(paragraphs: readonly string[]): RichText {
  return { type: 'doc', content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) };
}
