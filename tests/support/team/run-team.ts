import type { LocalDate } from '@domain/calendar/local-date';
import { challengeWords } from '@domain/challenge/challenge';
import { actionId, type ChallengeId, type ChildId, type RecordId } from '@domain/identifiers';
import type { SectionValue, ValueOf } from '@domain/section/section-values';
import type { Template } from '@domain/template/template';
import { noteProgress } from '@main/store/action-history';
import { changeOwner, moveDate } from '@main/store/action-list';
import { saveAnswer } from '@main/store/answer-table';
import { changeChallenge, closeChallenge, raiseChallenge } from '@main/store/challenge-table';
import { recordChange } from '@main/store/child-fact-table';
import { discardRecord, returnRecord } from '@main/store/record-steps';
import { readRecord, startRecord } from '@main/store/record-table';
import { sealRecord } from '@main/store/seal';
import { readTemplate } from '@main/store/template-table';
import { saveWorker } from '@main/store/worker-table';
import { aSection, ownForm, publish } from '../form-for-tests';
import { aChild, aHeader, share, write } from '../records-for-tests';
import { seededRandom } from '../seeded-random';
import { day, moment, type TestStore } from '../store-for-tests';
import { isStillOpen, type PlainAction, PlainTeam } from './plain-model';

type Answer = ValueOf<'LAST_ACTIONS'>['answers'][number];
type Action = ValueOf<'ACTIONS'>['actions'][number];
type Written = { readonly id: RecordId; readonly child: ChildId; answers: Answer[]; actions: Action[] };

const WORKERS = [
  'Tom Hale',
  'Priya Castell',
  'Asha Mensah',
  'Idris Quayle',
  'Orla Tarn',
  'Kofi Brandt',
  'Jude Iqbal',
  'Zoë Fell',
] as const;
const LATER_WORKERS = ['Lila Whitlow', 'Rafe Carrick', 'Maisie Adeyemi', "Saoirse O'Neill"] as const;
const CAUSES = ['FAMILY_NOT_READY', 'WORKER_TIME', 'WAITING_COURT_OR_LEGAL', 'CRISIS_TOOK_OVER'] as const;
const STATUSES = ['CIN', 'CP', 'PLO', 'CLA'] as const;
const HOMES = ['ONE_PARENT', 'FAMILY_FRIENDS', 'FOSTER_IN_HOUSE', 'CHILDRENS_HOME'] as const;
const FORM = ownForm([aSection('lastActions', 'LAST_ACTIONS'), aSection('actions', 'ACTIONS')]);

/** Eight workers, their children and a month at a time, through the store's own steps; the plain model watches. */
export class SimulatedTeam {
  readonly plain = new PlainTeam();
  readonly children: ChildId[] = [];
  readonly sealed: RecordId[] = [];
  readonly #at: TestStore;
  readonly #random = seededRandom(20_261_125);
  readonly #late = new Map<ChildId, Written>();
  readonly #workerOf = new Map<ChildId, string>();
  readonly #challengeOf = new Map<ChildId, ChallengeId>();
  readonly #workers: string[] = [...WORKERS];
  readonly #form: Template;
  #number = 0;

  constructor(at: TestStore, children: number) {
    this.#at = at;
    at.clock.moveTo('2024-12-20T10:00:00.000Z');
    const form = readTemplate(at.database, FORM.id, publish(at, FORM));
    if (form === null) throw new Error('The form was not published');
    this.#form = form;
    for (let index = 0; index < children; index += 1) {
      const child = aChild(at, { forename: `Child${String(index)}` });
      this.children.push(child);
      this.#fact(child, 'WORKER', this.#workers[index % this.#workers.length] ?? WORKERS[0]);
      this.#fact(child, 'HOME', this.#random.pick(HOMES));
      this.#fact(child, 'STATUS', this.#random.pick(STATUSES));
    }
  }

  /** One month: every child on a day of its own, so that sessions fall on all days there are. */
  month(year: number, month: number): void {
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    for (let date = 1; date <= days; date += 1) {
      const today = `${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
      for (const [index, child] of this.children.entries()) {
        if (Math.min(days, 1 + (index % 31)) !== date) continue;
        this.#at.clock.moveTo(`${today}T${String(8 + this.#random.below(16)).padStart(2, '0')}:59:30.000Z`);
        this.#at.database.transaction(() => this.#supervise(child))();
      }
    }
    if (month % 6 === 0) this.#someoneLeaves();
  }

  #chance(share: number): boolean {
    return this.#random.next() < share;
  }

  #today(): LocalDate {
    return this.#at.clock.today();
  }

  #supervise(child: ChildId): void {
    this.#betweenTimes(child);
    const late = this.#late.get(child);
    // Some are answered late: the next supervision is signed before the last one is.
    const isAfterNext = late !== undefined && this.#chance(0.6);
    if (late !== undefined && !isAfterNext) this.#seal(late);
    if (this.#chance(0.05)) this.#discardOne(child);
    const next = this.#begin(child);
    this.#share(next);
    if (this.#chance(0.12)) this.#returnAndShare(next);
    const isLate = this.#chance(0.12) && !isAfterNext;
    if (!isLate) this.#seal(next);
    if (late !== undefined && isAfterNext) {
      if (this.#chance(0.3)) this.#returnAndShare(late);
      this.#seal(late);
    }
    this.#late.delete(child);
    if (isLate) this.#late.set(child, next);
  }

  #live(child: ChildId, except: RecordId | null): PlainAction[] {
    return this.plain
      .actionsOf(child)
      .filter((action) => action.record !== except && isStillOpen(this.plain.recount(action).state));
  }

  #begin(child: ChildId): Written {
    const id = this.#newRecord(child);
    const open = this.#live(child, id);
    const answers = open.filter(() => this.#chance(0.97)).map((action) => this.#answer(action));
    const count = this.#random.below(3) + (open.length === 0 ? 1 : 0);
    const actions = Array.from({ length: count }, () => this.#newAction(open));
    return { id, child, answers, actions };
  }

  #newRecord(child: ChildId): RecordId {
    const header = aHeader(this.#at, { supervisee: this.#workerOf.get(child) ?? '' });
    const id = startRecord(this.#at.database, {
      childId: child,
      template: this.#form,
      header,
      addendumTo: null,
      now: this.#at.clock.now(),
    });
    this.#number += 1;
    this.plain.records.set(id, { id, child, number: this.#number, sessionDate: this.#today(), state: 'DRAFT' });
    return id;
  }

  #answer(action: PlainAction): Answer {
    const { due } = this.plain.recount(action);
    const mayWait = due > this.#today();
    const result = this.#random.pick(
      mayWait
        ? (['NOT_YET_DUE', 'NOT_YET_DUE', 'DONE', 'PARTLY', 'NOT_DONE'] as const)
        : (['DONE', 'PARTLY', 'NOT_DONE', 'NOT_DONE', 'NO_LONGER_NEEDED', 'PARTLY'] as const),
    );
    const isNotDone = result === 'PARTLY' || result === 'NOT_DONE';
    const newDue = this.#chance(0.4) ? { date: this.#someDay(), text: '' } : null;
    const newOwner = this.#chance(0.1) ? this.#random.pick(WORKERS) : null;
    return {
      ...{ actionId: action.id, result, note: 'What it has meant for the child.' },
      ...(isNotDone ? { cause: this.#random.pick(CAUSES) } : {}),
      ...(newDue ? { newDue } : {}),
      ...(newOwner === null ? {} : { newOwner }),
    };
  }

  #newAction(open: readonly PlainAction[]): Action {
    const again = this.#chance(0.3) ? open[this.#random.below(Math.max(1, open.length))] : undefined;
    const id = this.#random.uuid();
    return {
      ...{ id, who: this.#random.pick(WORKERS), role: 'social worker', what: `What is agreed ${id.slice(0, 6)}` },
      ...{ by: this.#someDay(), byText: '', soThat: 'she is safe at night' },
      ...(again ? { continues: again.id } : {}),
    };
  }

  /** Today and up to ten weeks on. */
  #someDay(): LocalDate {
    const from = Date.parse(`${this.#today()}T12:00:00Z`);
    return day(new Date(from + this.#random.below(70) * 86_400_000).toISOString().slice(0, 10));
  }

  #share({ id, answers, actions }: Written): void {
    const sections: Record<string, SectionValue> = {
      lastActions: { kind: 'LAST_ACTIONS', answers },
      actions: { kind: 'ACTIONS', actions, noActionReason: '' },
    };
    if (!write(this.#at, id, sections).ok || !share(this.#at, id).ok) throw new Error('Not shared');
    const record = this.#recordOf(id);
    record.state = 'SHARED';
    for (const { id: action, what, who, by, continues } of actions) {
      const { child, sessionDate } = record;
      if (!this.plain.actions.has(action))
        this.plain.actions.set(action, {
          id: action,
          child,
          record: id,
          what,
          continues: continues ?? null,
          happenings: [],
        });
      this.plain.happened(action, { kind: 'SHARED', due: by ?? '', who, agreedOn: sessionDate });
    }
  }

  /** Back to draft, where a date changes and sometimes an action goes, and shared again. */
  #returnAndShare(written: Written): void {
    const step = { recordId: written.id, by: this.#at.manager.id, now: this.#at.clock.now() };
    if (!returnRecord(this.#at.database, step).ok) throw new Error('Not returned');
    for (const { id } of written.actions) this.plain.happened(id, { kind: 'RETURNED' });
    const kept = written.actions.filter((_action, index) => index === 0 || this.#chance(0.7));
    written.actions = kept.map((action) => (this.#chance(0.5) ? { ...action, by: this.#someDay() } : action));
    this.#share(written);
  }

  #seal({ id, answers, actions }: Written): void {
    const { database, clock, manager } = this.#at;
    const now = clock.now();
    const version = readRecord(database, id)?.version ?? 0;
    saveAnswer(
      database,
      { recordId: id, version },
      { kind: 'AGREES', comment: '', recordedBy: 'Tom Hale', recordedAt: now },
    );
    sealRecord(database, { recordId: id, state: 'AGREED', signedBy: manager, now, today: clock.today() });
    const record = this.#recordOf(id);
    record.state = 'SEALED';
    this.sealed.push(id);
    const on = record.sessionDate;
    for (const answer of answers) {
      const { result, cause = null, newDue, newOwner = null } = answer;
      const to = newDue?.date ?? null;
      this.plain.happened(answer.actionId, { kind: 'ANSWERED', on, result: result ?? '', cause, newDue: to, newOwner });
    }
    for (const { continues } of actions) if (continues) this.plain.happened(continues, { kind: 'TAKEN_UP', on });
  }

  #recordOf(id: RecordId) {
    const record = this.plain.records.get(id);
    if (record === undefined) throw new Error('A record the model does not know');
    return record;
  }

  #discardOne(child: ChildId): void {
    const id = this.#newRecord(child);
    const step = { recordId: id, by: this.#at.manager.id, now: this.#at.clock.now() };
    if (!discardRecord(this.#at.database, step, 'Begun for the wrong child').ok) throw new Error('Not discarded');
    this.#recordOf(id).state = 'DISCARDED';
  }

  /** What happens between two supervisions: dates, notes, owners, challenges, another worker, home or status. */
  #betweenTimes(child: ChildId): void {
    for (const action of this.#live(child, null)) {
      const change = {
        id: actionId.parse(action.id),
        actor: this.#at.manager.id,
        at: this.#at.clock.now(),
        why: 'Asked for',
      };
      if (this.#chance(0.06)) {
        const to = this.#someDay();
        moveDate(this.#at.database, change, to);
        this.plain.happened(action.id, { kind: 'MOVED', to });
      }
      if (this.#chance(0.04)) {
        const to = this.#random.pick(WORKERS);
        changeOwner(this.#at.database, change, to);
        this.plain.happened(action.id, { kind: 'GIVEN', to });
      }
      if (this.#chance(0.1)) this.#note(action);
    }
    if (this.#chance(0.05)) this.#fact(child, 'HOME', this.#random.pick(HOMES));
    if (this.#chance(0.05)) this.#fact(child, 'STATUS', this.#random.pick(STATUSES));
    if (this.#chance(0.04)) this.#fact(child, 'WORKER', this.#workers[this.#random.below(this.#workers.length)] ?? '');
    this.#challenge(child);
  }

  #note(action: PlainAction): void {
    const note = `Rang ${this.#today()}`;
    const words = { on: this.#today(), by: 'Tom Hale', says: 'UNDER_WAY' as const, note, evidence: '' };
    const at = moment(this.#at.clock.now());
    noteProgress(this.#at.database, { id: actionId.parse(action.id), note: words, at, actor: this.#at.manager.id });
    this.plain.happened(action.id, { kind: 'NOTED', note });
  }

  #challenge(child: ChildId): void {
    const { database, clock, manager } = this.#at;
    const step = { actor: manager.id, at: clock.now() };
    const today = this.#today();
    const open = this.#challengeOf.get(child);
    if (open === undefined) {
      if (!this.#chance(0.04)) return;
      const id = raiseChallenge(database, { childId: child, words: this.#challengeWords('', today), step });
      this.#challengeOf.set(child, id);
      this.plain.challenges.push({ id, child, words: '', isClosed: false });
      return;
    }
    const known = this.plain.challenges.find(({ id }) => id === open);
    if (known === undefined) throw new Error('A challenge the model does not know');
    if (known.words === '') {
      changeChallenge(database, { id: open, words: this.#challengeWords('The plan was changed', today), step });
      known.words = 'The plan was changed';
    } else if (this.#chance(0.5)) {
      closeChallenge(database, { id: open, closedOn: today, closedBy: manager.name, step });
      known.isClosed = true;
      this.#challengeOf.delete(child);
    }
  }

  #challengeWords(changed: string, today: LocalDate) {
    const isAnswered = changed !== '';
    return challengeWords.parse({
      ...{
        raisedOn: today,
        raisedBy: 'A reviewing officer',
        source: 'IRO',
        stage: 'INFORMAL',
        issue: 'Drift',
        risk: 'Delay',
      },
      ...{ response: changed, respondedOn: isAnswered ? today : null, changed, howWeKnow: changed },
      seenOn: isAnswered ? today : null,
    });
  }

  /** Somebody leaves, somebody comes, and the children of the one go to the other. */
  #someoneLeaves(): void {
    const name = this.#workers.shift() ?? '';
    const next = LATER_WORKERS[this.plain.left.size % LATER_WORKERS.length] ?? LATER_WORKERS[0];
    this.#workers.push(next);
    const known = { name, startedOn: null, newlyQualifiedFrom: null, leftOn: this.#today() };
    saveWorker(this.#at.database, known, this.#at.clock.now());
    this.plain.left.set(name, this.#today());
    for (const child of this.children) if (this.#workerOf.get(child) === name) this.#fact(child, 'WORKER', next);
  }

  #fact(child: ChildId, kind: 'WORKER' | 'HOME' | 'STATUS', value: string): void {
    const from = this.#today();
    const facts = this.plain.facts.get(child) ?? [];
    this.plain.facts.set(child, facts);
    const last = facts.findLast((fact) => fact.kind === kind);
    if (last?.value === value) return;
    // The same day again is a correction, which this team does not make.
    if (last?.from === from) return;
    const change =
      kind === 'WORKER'
        ? { kind, from, name: value }
        : kind === 'HOME'
          ? { kind, from, arrangement: value as (typeof HOMES)[number], detail: '' }
          : {
              kind,
              from,
              status: value as (typeof STATUSES)[number],
              category: value === 'CP' ? ('NEGLECT' as const) : null,
            };
    recordChange(this.#at.database, change, { childId: child, source: 'PERSON', now: this.#at.clock.now() });
    facts.push({ kind, from, value });
    if (kind === 'WORKER') this.#workerOf.set(child, value);
  }
}
