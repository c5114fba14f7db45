import { type News, news as newsSchema } from '@contract/news';
import { createActionHandlers } from './ipc/action-handlers';
import { createAuditHandlers } from './ipc/audit-handlers';
import { createBoardHandlers } from './ipc/board-handlers';
import { createChallengeHandlers } from './ipc/challenge-handlers';
import { createChildHandlers } from './ipc/child-handlers';
import { createFilingHandlers } from './ipc/filing-handlers';
import type { Clock, Dialogs, HandlerContext } from './ipc/handler-context';
import { createLaterHandlers } from './ipc/later-handlers';
import { createLocking, type Locking } from './ipc/locking';
import { refusalNotes } from './ipc/note-refusals';
import { withOwnCopy } from './ipc/own-copy/own-copy-handlers';
import { createPassageHandlers } from './ipc/passage-handlers';
import { createPeopleHandlers } from './ipc/people-handlers';
import { createPersonalHandlers } from './ipc/personal-handlers';
import { isInReach } from './ipc/reach';
import { createRecordHandlers } from './ipc/record-handlers';
import { createDoor, type Door } from './ipc/register-handlers';
import { createReviewHandlers } from './ipc/review-handlers';
import { SessionHolder } from './ipc/session';
import { createSettingsHandlers } from './ipc/settings-handlers';
import { createSiblingHandlers } from './ipc/sibling-handlers';
import { StoreTurns } from './ipc/store-turns';
import { createTemplateHandlers } from './ipc/template-handlers';
import { createVaultHandlers } from './ipc/vault-handlers';
import type { Log } from './log';
import type { Paper } from './paper/paper-maker';
import { AttemptPace, MACHINE_TIMER, type Timer } from './vault/attempt-pace';
import { triesFile } from './vault/tries-file';
import { openVault } from './vault/vault';
import type { TryHouse } from './word/house/preflight';
import type { MakeWordFile } from './word/proven-word-file';

/** What the machine gives: everything below this line runs in plain Node as well, where the tests are. */
export type Surroundings = {
  readonly dataFolder: string;
  readonly nativeBinding: string | undefined;
  readonly appVersion: string;
  readonly isEvaluationRuntime: boolean;
  readonly clock: Clock;
  readonly dialogs: Dialogs;
  readonly log: Log;
  readonly sendNews: (news: News) => void;
  readonly paper: Paper;
  /** Waits between wrong passphrases; the machine's own where not given. */
  readonly timer?: Timer;
  /** Makes Word files elsewhere than on this thread; on it where not given. */
  readonly makeWordFile?: MakeWordFile;
  /** Tries the look of a council's document elsewhere than on this thread; on it where not given. */
  readonly tryHouse?: TryHouse;
};

export type BackRoom = {
  readonly door: Door;
  /** Asks the window to save and lock, and gives what came of it. */
  readonly lockSoon: Locking['lockSoon'];
  readonly isUnlocked: () => boolean;
  /** Locks without asking anybody. */
  readonly lockNow: Locking['lockNow'];
};

/** The Word library is large and rarely wanted: loaded when the first file is made. */
const makeWordFileHere: MakeWordFile = async (order, signal) =>
  (await import('./word/proven-word-file')).provenWordFile(order, signal);
const tryHouseHere: TryHouse = async (trial) => (await import('./word/house/preflight')).preflightHouse(trial);

/** Wires vault, store and the rooms around them behind the one door. */
export function openBackRoom(around: Surroundings): BackRoom {
  const { clock, dialogs, log, nativeBinding } = around;
  const sessions = new SessionHolder();
  const turns = new StoreTurns();
  const tell = (news: News) => around.sendNews(newsSchema.parse(news));
  const locking = createLocking({ sessions, turns, clock, tell });
  const context: HandlerContext = {
    session: () => sessions.current(),
    clock,
    dialogs,
    tell,
    paper: around.paper,
    makeWordFile: around.makeWordFile ?? makeWordFileHere,
    withStoreToItself: (work) => turns.alone(work),
  };
  const access = { clock, nativeBinding };
  const vault = openVault({ folder: around.dataFolder });
  const tries = triesFile(around.dataFolder, () => Date.parse(clock.now()));
  const pace = new AttemptPace(around.timer ?? MACHINE_TIMER, tries);
  const about = { appVersion: around.appVersion, isEvaluationRuntime: around.isEvaluationRuntime };
  const noteRefusal = refusalNotes({ session: context.session, clock, logError: log.error });
  const door = createDoor({
    handlers: withOwnCopy(context, {
      ...createVaultHandlers({ context, vault, sessions, pace, locking, access, about }),
      ...createChildHandlers(context),
      ...createRecordHandlers(context),
      ...createPassageHandlers(context),
      ...createActionHandlers(context),
      ...createChallengeHandlers(context),
      ...createBoardHandlers(context),
      ...createSettingsHandlers(context),
      ...createTemplateHandlers(context),
      ...createPersonalHandlers(context),
      ...createLaterHandlers(context, {
        letOthersGoFirst: () => turns.stepAside(),
        logError: log.error,
        tryHouse: around.tryHouse ?? tryHouseHere,
      }),
      ...createSiblingHandlers(context),
      ...createPeopleHandlers({ context, vault, pace }),
      ...createReviewHandlers(context),
      ...createAuditHandlers(context),
      ...createFilingHandlers(context),
    }),
    signedIn: () => sessions.signedIn,
    turns,
    isInReach: (channel, request) => isInReach(sessions.current(), channel, request),
    onRefusal: (channel, kind, named) => {
      log.write({ event: 'REFUSED', channel, kind });
      noteRefusal(channel, kind, named);
    },
    logError: log.error,
  });
  const isUnlocked = () => sessions.signedIn !== null;
  return { door, isUnlocked, lockSoon: locking.lockSoon, lockNow: locking.lockNow };
}
