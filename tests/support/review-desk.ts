import { randomUUID } from 'node:crypto';
import { type ActionId, actionId, type ChildId, type RecordId, userId } from '@domain/identifiers';
import { type ActionAnswer, NO_REVIEW, type WorkerReview } from '@domain/review/worker-review';
import type { SectionValue } from '@domain/section/section-values';
import type { HandlerContext, SignedIn } from '@main/ipc/handler-context';
import { createRecordHandlers } from '@main/ipc/record-handlers';
import { createReviewHandlers } from '@main/ipc/review-handlers';
import { recordChange } from '@main/store/child-fact-table';
import { addUser } from '@main/store/user-table';
import { provenWordFile } from '@main/word/proven-word-file';
import { answersTo } from './answer-check';
import { NO_DIALOGS } from './no-dialogs';
import { NO_PAPER } from './no-paper';
import { aChild, anAction, richText, sectionKey, WORKER } from './records-for-tests';
import { ask } from './replies';
import { day, newTestStore, type TestStore } from './store-for-tests';

export const ACTIONS = sectionKey('ACTIONS');

/** A manager and their worker at one store, with a child of theirs; `as` says who sits at it. */
export class ReviewDesk {
  readonly at: TestStore;
  readonly childId: ChildId;
  readonly manager: SignedIn;
  readonly worker: SignedIn;
  readonly context: HandlerContext;
  readonly records: ReturnType<typeof createRecordHandlers>;
  readonly reviews: ReturnType<typeof createReviewHandlers>;
  readonly first = anAction({ id: randomUUID() });
  readonly second = anAction({ id: randomUUID(), what: 'Ring Ingrid at night', by: day('2026-12-01'), byText: '1/12' });
  #user: SignedIn;

  constructor() {
    const at = newTestStore();
    this.at = at;
    this.childId = aChild(at);
    const from = { childId: this.childId, source: 'CASELOAD', now: at.clock.now() } as const;
    recordChange(at.database, { kind: 'WORKER', from: day('2026-02-01'), name: WORKER }, from);
    recordChange(at.database, { kind: 'STATUS', from: day('2026-02-01'), status: 'CP', category: 'NEGLECT' }, from);
    recordChange(at.database, { kind: 'LEGAL_STATUS', from: day('2026-02-01'), legalStatus: 'NONE' }, from);
    recordChange(at.database, { kind: 'HOME', from: day('2026-02-01'), arrangement: 'ONE_PARENT', detail: '' }, from);
    this.manager = { userId: at.manager.id, name: at.manager.name, role: 'TM', team: '', storeKind: 'TEAM' };
    this.worker = { userId: userId.parse(randomUUID()), name: WORKER, role: 'SW', team: '', storeKind: 'TEAM' };
    addUser(at.database, { id: this.worker.userId, name: WORKER, role: 'SW', team: '', createdAt: at.clock.now() });
    this.#user = this.manager;
    this.context = {
      session: () => ({ database: at.database, user: this.#user }),
      clock: { now: () => at.clock.now(), today: () => at.clock.today() },
      ...{ dialogs: NO_DIALOGS, tell: () => undefined, makeWordFile: provenWordFile, paper: NO_PAPER },
      withStoreToItself: (work) => work(new AbortController().signal),
    };
    this.records = createRecordHandlers(this.context);
    this.reviews = createReviewHandlers(this.context);
  }

  as(who: 'MANAGER' | 'WORKER' | SignedIn): this {
    this.#user = who === 'MANAGER' ? this.manager : who === 'WORKER' ? this.worker : who;
    return this;
  }

  words(): Record<string, SectionValue> {
    return {
      update: richText('Sunniva went missing on Thursday night and was found at the harbour.'),
      progress: { kind: 'PROGRESS', progress: 'SLOW', why: 'Nobody has yet rung Ingrid at night.', longestWait: '' },
      [ACTIONS]: { kind: 'ACTIONS', actions: [this.first, this.second], noActionReason: '' },
      [sectionKey('NEXT_DATE')]: { kind: 'NEXT_DATE', date: day('2026-12-18'), dateText: '18/12/2026', reason: '' },
    };
  }

  /** A shared record to which everything the check asks is answered. */
  async shared(): Promise<RecordId> {
    this.as('MANAGER');
    const { recordId } = await ask(
      this.records['record:start']({ childId: this.childId, templateId: 'case-supervision' }),
    );
    await ask(this.records['record:save']({ recordId, sections: this.words(), place: 'update' }));
    const view = await ask(this.records['record:share']({ recordId }));
    const answers = answersTo(view, view.content.header.sessionDate ?? day('2026-11-21'));
    await ask(this.records['record:save-check']({ recordId, answers }));
    return recordId;
  }

  /** Back to draft, other words, shared again. */
  async changed(recordId: RecordId, sections: Record<string, SectionValue>): Promise<void> {
    this.as('MANAGER');
    await ask(this.records['record:return']({ recordId }));
    await ask(this.records['record:save']({ recordId, sections, place: null }));
    await ask(this.records['record:share']({ recordId }));
  }

  /** The worker's review with these answers, the others agreed to. */
  review(answers: Partial<ActionAnswer>[] = [], rest: Partial<WorkerReview> = {}): WorkerReview {
    const actions = [this.first, this.second].map(({ id }) => {
      const given = answers.find((answer) => answer.actionId === id);
      return { ...says(id), ...given };
    });
    return { ...NO_REVIEW, actions, isMissing: false, ...rest };
  }
}

export function says(id: string, answer: Partial<ActionAnswer> = {}): ActionAnswer {
  const empty = { due: null, dueText: '', who: '', what: '', because: '' };
  return { actionId: idOf(id), verdict: 'AGREE', ...empty, ...answer };
}

export function idOf(id: string): ActionId {
  return actionId.parse(id);
}
