import type { RecordView } from '@contract/record-calls';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { SectionValue } from '@domain/section/section-values';
import { createChallengeHandlers } from '@main/ipc/challenge-handlers';
import { createChildHandlers } from '@main/ipc/child-handlers';
import type { HandlerContext, SignedIn } from '@main/ipc/handler-context';
import { createPassageHandlers } from '@main/ipc/passage-handlers';
import { createRecordHandlers } from '@main/ipc/record-handlers';
import { createTemplateHandlers } from '@main/ipc/template-handlers';
import { provenWordFile } from '@main/word/proven-word-file';
import { NO_DIALOGS } from './no-dialogs';
import { NO_PAPER } from './no-paper';
import { ask } from './replies';
import type { TestStore } from './store-for-tests';

/** The handlers as the door calls them, over a store of a test, for whoever is at the desk; dialogs are closed unanswered. */
export function deskFor(at: () => TestStore) {
  let user: SignedIn | null = null;
  const manager = (): SignedIn => ({
    userId: at().manager.id,
    name: at().manager.name,
    role: 'TM',
    team: '',
    storeKind: 'TEAM',
  });
  const context: HandlerContext = {
    session: () => ({ database: at().database, user: user ?? manager() }),
    clock: { now: () => at().clock.now(), today: () => at().clock.today() },
    dialogs: NO_DIALOGS,
    tell: () => undefined,
    makeWordFile: provenWordFile,
    paper: NO_PAPER,
    withStoreToItself: (work) => work(new AbortController().signal),
  };
  const records = createRecordHandlers(context);
  return {
    records,
    challenges: createChallengeHandlers(context),
    passages: createPassageHandlers(context),
    children: createChildHandlers(context),
    templates: createTemplateHandlers(context),
    /** Whoever comes next; the manager of the store until then, and again with null. */
    sitDown: (next: SignedIn | null) => {
      user = next;
    },
    open: (recordId: RecordId): Promise<RecordView> => ask(records['record:open']({ recordId })),
    start: async (childId: ChildId, templateId: string, hangsOff?: RecordId): Promise<RecordId> =>
      (await ask(records['record:start']({ childId, templateId, ...(hangsOff && { hangsOff }) }))).recordId,
    save: (recordId: RecordId, sections: Record<string, SectionValue>) =>
      ask(records['record:save']({ recordId, sections, place: null })),
  };
}
