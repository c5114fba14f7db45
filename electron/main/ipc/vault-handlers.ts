import { basename } from 'node:path';
import type { Reply } from '@contract/contract';
import type { AppStatus, Session, vaultCalls } from '@contract/vault-calls';
import { formatLongDate } from '@domain/calendar/format-date';
import { failed, succeeded } from '@domain/result';
import { appendAudit } from '../store/audit-trail';
import type { OpenStore } from '../store/open-store';
import { mayJoin, recoveredOwner } from '../store/people-table';
import type { AttemptPace } from '../vault/attempt-pace';
import { recoverySheet } from '../vault/recovery-sheet';
import type { Unlocked, Vault } from '../vault/vault';
import { writeAndSync } from '../vault/write-file-safely';
import type { HandlerContext, Handlers } from './handler-context';
import type { Locking } from './locking';
import type { SessionHolder } from './session';
import { makeStore, openExisting, type StoreAccess, signIn } from './sign-in';

export type VaultParts = {
  readonly context: HandlerContext;
  readonly vault: Vault;
  readonly sessions: SessionHolder;
  readonly pace: AttemptPace;
  readonly locking: Locking;
  readonly access: StoreAccess;
  readonly about: { readonly appVersion: string; readonly isEvaluationRuntime: boolean };
};

/** Setting up, unlocking, recovering and locking. */
export function createVaultHandlers(parts: VaultParts): Handlers<keyof typeof vaultCalls> {
  const { vault, context, locking } = parts;
  return {
    'app:status': () => status(parts),
    'vault:assess-passphrase': async ({ passphrase, knownWords }) =>
      succeeded((await loadStrength()).assessPassphrase(passphrase, knownWords)),
    'vault:begin-setup': async ({ passphrase }) =>
      (await isWeak(passphrase)) ? failed({ kind: 'WEAK_PASSPHRASE' }) : vault.beginSetup(passphrase),
    'vault:save-recovery-sheet': () => saveRecoverySheet(parts),
    'vault:print-recovery-sheet': async () => {
      const groups = vault.recoveryGroups();
      if (!groups.ok) return groups;
      await context.dialogs.print();
      return succeeded(undefined);
    },
    'vault:confirm-recovery': ({ groups }) => vault.confirmRecovery(groups),
    'vault:finish-setup': (service) => {
      // A worker's own copy belongs to no service; a team's record says whose it is.
      if (service.storeKind === 'TEAM' && service.serviceName === '') {
        return failed({ kind: 'INVALID', field: 'serviceName' });
      }
      const made = vault.finishSetup(makeStore(parts.access, service));
      return made.ok ? enter(parts, made.value) : made;
    },
    'vault:join': (typed) => join(parts, typed),
    'vault:unlock': (typed) => unlock(parts, typed),
    'vault:recover': (typed) => recover(parts, typed),
    'vault:change-passphrase': (change) => changePassphrase(parts, change),
    'vault:hold-lock': ({ answer }) => {
      locking.hold(answer);
      return succeeded(undefined);
    },
    'vault:lock': async (request) => {
      await locking.lockNow();
      if (request?.isSwitching) parts.sessions.forgetLastName();
      return succeeded(undefined);
    },
  };
}

function status({ sessions, vault, about }: VaultParts): Reply<AppStatus> {
  const facts = { ...about, asksName: vault.asksName(), lastName: sessions.lastName };
  if (sessions.signedIn) return succeeded({ vault: 'UNLOCKED', ...facts });
  const found = vault.status();
  return found.ok ? succeeded({ vault: found.value, ...facts }) : found;
}

async function unlock(
  parts: VaultParts,
  { name, passphrase }: { name?: string | undefined; passphrase: string },
): Promise<Reply<Session>> {
  if (parts.sessions.signedIn) return failed({ kind: 'WRONG_STATE' });
  const unlocked = await parts.pace.try(
    () => parts.vault.unlock(passphrase, name),
    (outcome) => !outcome.ok && outcome.failure.kind === 'WRONG_PASSPHRASE',
  );
  return unlocked.ok ? enter(parts, unlocked.value) : unlocked;
}

/** Opens the store with the key and erases the key, whatever happens. */
function enter(parts: VaultParts, unlocked: Unlocked): Reply<Session> {
  const { sessions, vault } = parts;
  try {
    // Somebody else's call may have opened it while this one was counting: one store, one session.
    if (sessions.signedIn) return failed({ kind: 'WRONG_STATE' });
    const opened = openExisting(parts.access, unlocked, vault.files.store);
    return opened.ok ? welcome(parts, 'UNLOCKED', { store: opened.value, userId: unlocked.userId }) : opened;
  } finally {
    unlocked.key.erase();
  }
}

function welcome(
  parts: VaultParts,
  kind: 'UNLOCKED' | 'RECOVERY_KEY_USED' | 'JOINED',
  { store, userId }: { store: OpenStore; userId: Unlocked['userId'] },
): Reply<Session> {
  const { sessions, context, pace } = parts;
  const entry = { kind, wrongTriesBefore: pace.wrongTries };
  const entered = signIn({ sessions, clock: context.clock, entry }, store, userId);
  if (!entered.ok) return entered;
  pace.reset();
  endOldCodes(parts);
  return entered;
}

/** A full disk keeps nobody out: an old code is refused by its day as well. */
function endOldCodes({ vault, context }: VaultParts): void {
  try {
    vault.endOldCodes(context.clock.today());
  } catch {
    // Tried again at the next sign-in.
  }
}

async function recover(
  parts: VaultParts,
  typed: { recoveryKey: string; newPassphrase: string },
): Promise<Reply<Session>> {
  if (parts.sessions.signedIn) return failed({ kind: 'WRONG_STATE' });
  if (await isWeak(typed.newPassphrase)) return failed({ kind: 'WEAK_PASSPHRASE' });
  return enterOnceKept(parts, 'RECOVERY_KEY_USED', (keepOpen) =>
    parts.vault.recover(typed, (unlocked, file) => {
      const store = openExisting(parts.access, unlocked, file);
      if (!store.ok) return store;
      const owner = recoveredOwner(store.value.database, unlocked.userId);
      if (owner === null) {
        store.value.close();
        return failed({ kind: 'STORE_DAMAGED' });
      }
      return succeeded({
        opened: keepOpen({ store: store.value, userId: owner.id }),
        userId: owner.id,
        name: owner.name,
      });
    }),
  );
}

async function join(
  parts: VaultParts,
  typed: { name: string; code: string; passphrase: string },
): Promise<Reply<Session>> {
  if (parts.sessions.signedIn) return failed({ kind: 'WRONG_STATE' });
  if (await isWeak(typed.passphrase, [typed.name])) return failed({ kind: 'WEAK_PASSPHRASE' });
  const today = parts.context.clock.today();
  return enterOnceKept(parts, 'JOINED', (keepOpen) =>
    parts.pace.try(
      () =>
        parts.vault.join({ ...typed, today }, (unlocked, file) => {
          const store = openExisting(parts.access, unlocked, file);
          if (!store.ok) return store;
          if (mayJoin(store.value.database, unlocked.userId, unlocked.codeId)) {
            return succeeded(keepOpen({ store: store.value, userId: unlocked.userId }));
          }
          store.value.close();
          return failed({ kind: 'WRONG_CODE' });
        }),
      (outcome) => !outcome.ok && outcome.failure.kind === 'WRONG_CODE',
    ),
  );
}

type Opened = { readonly store: OpenStore; readonly userId: Unlocked['userId'] };

/** Signs in once the new keyring is on disk; where it could not be written nothing has changed, and nobody is in. */
async function enterOnceKept(
  parts: VaultParts,
  kind: 'RECOVERY_KEY_USED' | 'JOINED',
  open: (keepOpen: (opened: Opened) => Opened) => Promise<Reply<Opened>>,
): Promise<Reply<Session>> {
  const held: { opened: Opened | null } = { opened: null };
  try {
    const entered = await open((opened) => {
      held.opened = opened;
      return opened;
    });
    if (!entered.ok) return entered;
    // Somebody else may have come in while this one was counting: one store, one session.
    if (parts.sessions.signedIn === null) return welcome(parts, kind, entered.value);
    entered.value.store.close();
    return failed({ kind: 'WRONG_STATE' });
  } catch (error) {
    held.opened?.store.close();
    throw error;
  }
}

async function changePassphrase(
  { vault, context, sessions, pace }: VaultParts,
  change: { current: string; next: string },
): Promise<Reply<undefined>> {
  const { userId } = context.session().user;
  if (await isWeak(change.next)) return failed({ kind: 'WEAK_PASSPHRASE' });
  const changed = await pace.try(
    () => vault.changePassphrase(userId, change),
    (outcome) => !outcome.ok && outcome.failure.kind === 'WRONG_PASSPHRASE',
  );
  // The machine may have locked meanwhile. The passphrase has changed all the same, and that is what is answered.
  if (!changed.ok || sessions.signedIn === null) return changed;
  pace.reset();
  const entry = {
    at: context.clock.now(),
    actor: userId,
    kind: 'PASSPHRASE_CHANGED',
    subject: userId,
    detail: {},
  } as const;
  appendAudit(sessions.current().database, entry);
  return changed;
}

async function saveRecoverySheet({ vault, context }: VaultParts): Promise<Reply<{ fileName: string }>> {
  const groups = vault.recoveryGroups();
  if (!groups.ok) return groups;
  const path = await context.dialogs.chooseWhereToSave({ fileName: 'Throughline recovery key.txt', kind: 'TEXT' });
  if (path === null) return failed({ kind: 'CANCELLED' });
  writeAndSync(path, recoverySheet(groups.value, formatLongDate(context.clock.today())));
  return succeeded({ fileName: basename(path) });
}

async function isWeak(passphrase: string, knownWords: readonly string[] = []): Promise<boolean> {
  return !(await loadStrength()).assessPassphrase(passphrase, knownWords).isAcceptable;
}

/** The estimator brings its dictionaries of several megabytes: loaded when somebody chooses a passphrase. */
function loadStrength() {
  return import('../vault/passphrase-strength');
}
