import type { Failure } from '@contract/failure';
import type { UserId } from '@domain/identifiers';
import { failed, type Result, succeeded } from '@domain/result';
import type { OpenStore } from '../store/open-store';
import { mayEnter } from '../store/people-table';
import { findUser, readStoreKind } from '../store/user-table';
import { LockedError, type OpenSession, type SignedIn } from './handler-context';

/**
 * The open store and who opened it, or nothing. It holds no key: SQLite has taken the key into itself, and ours is
 * erased as soon as the store is open.
 */
export class SessionHolder {
  #store: OpenStore | null = null;
  #user: SignedIn | null = null;

  #lastName: string | null = null;

  /** Who was signed in last since the program was started. */
  get lastName(): string | null {
    return this.#lastName;
  }

  /** Somebody else sits down: the door offers them nobody's name. */
  forgetLastName(): void {
    this.#lastName = null;
  }

  get signedIn(): SignedIn | null {
    return this.#user;
  }

  /** Throws `LockedError` while nothing is open. Ask each time it is needed: a store can be locked while you wait. */
  current(): OpenSession {
    if (this.#store === null || this.#user === null) throw new LockedError();
    return { database: this.#store.database, user: this.#user };
  }

  /**
   * Takes an open store over. It is closed again when the keyring names a person the store does not know, and when it
   * is an older keyring that was put back and names somebody who has left: their passphrase is no longer right.
   */
  begin(store: OpenStore, userId: UserId): Result<OpenSession, Failure> {
    this.end();
    const user = findUser(store.database, userId);
    if (user === null) {
      store.close();
      return failed({ kind: 'STORE_DAMAGED' });
    }
    if (!mayEnter(store.database, userId)) {
      store.close();
      return failed({ kind: 'WRONG_PASSPHRASE' });
    }
    this.#store = store;
    this.#lastName = user.name;
    this.#user = {
      ...{ userId: user.id, name: user.name, role: user.role, team: user.team },
      storeKind: readStoreKind(store.database),
    };
    return succeeded(this.current());
  }

  end(): void {
    const store = this.#store;
    this.#store = null;
    this.#user = null;
    store?.close();
  }
}
