import type { Answer, Channel, ParsedRequest, Reply } from '@contract/contract';
import type { News } from '@contract/news';
import type { Instant, LocalDate } from '@domain/calendar/local-date';
import type { UserId } from '@domain/identifiers';
import type { Role, StoreKind } from '@domain/lists/roles';
import type { Paper } from '../paper/paper-maker';
import type { Database } from '../store/open-store';
import type { MakeWordFile } from '../word/proven-word-file';

/** Who is signed in. */
export type SignedIn = {
  readonly userId: UserId;
  readonly name: string;
  readonly role: Role;
  /** The team whose children they see; empty for all of them. */
  readonly team: string;
  readonly storeKind: StoreKind;
};

/** An unlocked store with the person who unlocked it. */
export type OpenSession = { readonly database: Database; readonly user: SignedIn };

/** Now, from the machine's clock and time zone; handed in so that rules never read a clock. */
export type Clock = { readonly now: () => Instant; readonly today: () => LocalDate };

/** System dialogs, apart so that tests can answer them. Each gives null when the person closes it. */
export type Dialogs = {
  readonly chooseCaseloadFile: () => Promise<string | null>;
  readonly chooseFormFile: () => Promise<string | null>;
  /** A file that may be a copy of a record, to be checked. */
  readonly chooseFileToCheck: () => Promise<string | null>;
  readonly chooseHouseDocument: () => Promise<string | null>;
  /** A sealed file or a key card. */
  readonly chooseSealedFile: () => Promise<string | null>;
  readonly chooseWhereToSave: (suggestion: {
    fileName: string;
    kind: 'WORD' | 'PDF' | 'TEXT' | 'FORM' | 'CSV' | 'CALENDAR' | 'SEALED';
  }) => Promise<string | null>;
  /** The folder's whole path. */
  readonly chooseFolder: () => Promise<string | null>;
  readonly print: () => Promise<void>;
};

/** What every handler may use. `session()` throws `LockedError` when nothing is unlocked. */
export type HandlerContext = {
  readonly session: () => OpenSession;
  readonly clock: Clock;
  readonly dialogs: Dialogs;
  readonly tell: (news: News) => void;
  readonly makeWordFile: MakeWordFile;
  readonly paper: Paper;
  /**
   * Runs long work during which every other call that needs the store waits its turn. `signal` is aborted when the
   * store is about to be locked: undo what was begun and stop within a moment.
   */
  readonly withStoreToItself: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
};

/** One function a channel; the door has already checked sender, role and shape. */
export type Handlers<C extends Channel> = {
  readonly [K in C]: (request: ParsedRequest<K>) => Reply<Answer<K>> | Promise<Reply<Answer<K>>>;
};

/** Thrown by `session()` while locked; the door answers `LOCKED`. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}
