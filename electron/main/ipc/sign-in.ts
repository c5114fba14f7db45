import type { Failure } from '@contract/failure';
import type { Session } from '@contract/vault-calls';
import type { StoreKind } from '@domain/lists/roles';
import { type Result, succeeded } from '@domain/result';
import { DEFAULT_MARKING } from '@domain/settings/settings';
import { type AuditKind, appendAudit } from '../store/audit-trail';
import { type OpenStore, openStore } from '../store/open-store';
import { lastPersonalPlace } from '../store/personal/personal-place';
import { wipeDiscardedPersonal } from '../store/personal/personal-steps';
import { lastPlace } from '../store/place-table';
import { inOneTransaction } from '../store/prepared';
import { wipeOldDiscards } from '../store/record-steps';
import { readSettings, saveSettings } from '../store/settings-table';
import { addUser, decideStoreKind } from '../store/user-table';
import type { Unlocked } from '../vault/vault';
import type { Clock, OpenSession } from './handler-context';
import type { SessionHolder } from './session';

export type StoreAccess = { readonly clock: Clock; readonly nativeBinding: string | undefined };
export type NewService = {
  readonly storeKind: StoreKind;
  readonly serviceName: string;
  readonly teamName: string;
  readonly managerName: string;
};

/** Opens a store that must be there. The key is lent for this call only. */
export function openExisting(access: StoreAccess, { key }: Unlocked, file: string): Result<OpenStore, Failure> {
  return openStore({ ...access, file, key, whenMissing: 'REFUSE' });
}

/** Makes the store of a new service, with its first person, and leaves it closed. */
export function makeStore(
  access: StoreAccess,
  service: NewService,
): (unlocked: Unlocked, file: string) => Result<undefined, Failure> {
  return ({ key, userId }, file) => {
    const opened = openStore({ ...access, file, key, whenMissing: 'CREATE' });
    if (!opened.ok) return opened;
    const { database, close } = opened.value;
    const at = access.clock.now();
    try {
      inOneTransaction(database, () => {
        decideStoreKind(database, service.storeKind);
        const role = service.storeKind === 'TEAM' ? 'TM' : 'SW';
        addUser(database, { id: userId, name: service.managerName, role, team: '', createdAt: at });
        const { serviceName, teamName } = service;
        saveSettings(database, { serviceName, teamName, marking: DEFAULT_MARKING });
        appendAudit(database, { at, actor: userId, kind: 'USER_ADDED', subject: userId, detail: { role } });
      });
      return succeeded(undefined);
    } finally {
      close();
    }
  };
}

export type SignIn = {
  readonly sessions: SessionHolder;
  readonly clock: Clock;
  readonly entry: { readonly kind: AuditKind; readonly wrongTriesBefore: number };
};

/**
 * Hands the open store to the session and notes who came in. When that cannot be noted, nobody comes in. The words of
 * drafts that were discarded more than thirty days ago go at the same moment (domain brief 3a).
 */
export function signIn(parts: SignIn, store: OpenStore, userId: Unlocked['userId']): Result<Session, Failure> {
  const begun = parts.sessions.begin(store, userId);
  if (!begun.ok) return begun;
  try {
    const { kind, wrongTriesBefore } = parts.entry;
    const at = parts.clock.now();
    appendAudit(begun.value.database, { at, actor: userId, kind, subject: userId, detail: { wrongTriesBefore } });
    const clock = { now: at, today: parts.clock.today() };
    wipeOldDiscards(begun.value.database, clock);
    wipeDiscardedPersonal(begun.value.database, clock);
    return succeeded(sessionOf(begun.value));
  } catch (error) {
    parts.sessions.end();
    throw error;
  }
}

function sessionOf({ database, user }: OpenSession): Session {
  return { ...user, serviceName: readSettings(database).serviceName, resume: resumeAt(database, user.userId) };
}

/** Whichever draft was written in last. */
function resumeAt(database: OpenSession['database'], userId: Unlocked['userId']): Session['resume'] {
  const record = lastPlace(database, userId);
  const personal = lastPersonalPlace(database, userId);
  if (personal && (record === null || personal.at > record.at)) return { personalId: personal.personalId };
  return record && { recordId: record.recordId };
}
