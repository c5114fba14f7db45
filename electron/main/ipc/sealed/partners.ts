import type { SealedFile, SealedPartner } from '@contract/sealed-calls';
import type { UserId } from '@domain/identifiers';
import { isSamePerson } from '@domain/people/name-key';
import { spokenCode } from '../../sealed/spoken-code';
import { filesMadeFor, type ListedFile, openedHandOvers } from '../../store/sealed-file-table';
import {
  keepPartnerCode,
  type PartnerKey,
  readPartnerCode,
  readPartnerKeys,
  type SealedPerson,
  workersToExchangeWith,
} from '../../store/sealed-key-table';
import { type HandlerContext, LockedError, type OpenSession } from '../handler-context';
import { publicKeyOf } from './own-key';

/** The keys of this person that have not ended, the last read first. `null`: of managers, in a worker's own copy. */
export function keysWith({ database }: OpenSession, userId: UserId | null): PartnerKey[] {
  return readPartnerKeys(database)
    .filter((key) => key.userId === userId && key.endedAt === null)
    .toReversed();
}

/** The key that is to be compared or used: the last that was read. */
export function presentKey(session: OpenSession, userId: UserId | null): PartnerKey | null {
  return keysWith(session, userId)[0] ?? null;
}

/** The key that files to this person are sealed with; null while none was compared. */
export function trustedKey(session: OpenSession, userId: UserId | null): PartnerKey | null {
  return keysWith(session, userId).find(({ trustedAt }) => trustedAt !== null) ?? null;
}

/** True for a worker of this person's team; whoever has no team named has the whole store. */
export function isOfTheirTeam({ user }: OpenSession, worker: Pick<SealedPerson, 'team'>): boolean {
  return user.team.trim() === '' || worker.team.trim() === '' || isSamePerson(user.team, worker.team);
}

/** Works out the codes that are not known yet: another manager here may have read the card. */
export async function fillCodes(context: HandlerContext): Promise<void> {
  const { database, user } = context.session();
  const own = publicKeyOf(context.session());
  if (own === null) return;
  for (const { row, publicKey } of readPartnerKeys(database).filter(({ endedAt }) => endedAt === null)) {
    if (readPartnerCode(database, row, user.userId) !== null) continue;
    const code = await spokenCode(own, publicKey);
    if (context.session().database !== database) throw new LockedError();
    keepPartnerCode(database, { partner: row, userId: user.userId, code });
  }
}

/** A team's store: its social workers. A worker's own copy: the managers whose cards were read, or one without a card. */
export function listPartners(session: OpenSession): SealedPartner[] {
  if (session.user.storeKind === 'OWN_COPY') return managersOf(session);
  if (session.user.role === 'SW') return [];
  const { database } = session;
  return workersToExchangeWith(database)
    .filter((worker) => isOfTheirTeam(session, worker))
    .map((worker) => workerAsPartner(session, worker))
    .filter(({ leftOn, key, files }) => leftOn === null || key !== 'NONE' || files.length > 0);
}

function workerAsPartner(session: OpenSession, { id, name, leftOn }: SealedPerson): SealedPartner {
  const files = filesMadeFor(session.database, id).flatMap(toSealedFile);
  return { userId: id, name, leftOn, files, ...standingOf(session, presentKey(session, id)) };
}

function managersOf(session: OpenSession): SealedPartner[] {
  const opened = openedHandOvers(session.database);
  const keys = keysWith(session, null);
  if (keys.length === 0) {
    const last = readPartnerKeys(session.database).at(-1);
    return [{ userId: null, name: last?.name ?? '', leftOn: null, files: [], ...standingOf(session, null) }];
  }
  return keys.map((key) => ({
    ...{ userId: null, name: key.name, leftOn: null, ...standingOf(session, key) },
    files: opened.filter(({ partner }) => partner === key.row).flatMap(toSealedFile),
  }));
}

function standingOf(
  { database, user }: OpenSession,
  key: PartnerKey | null,
): Pick<SealedPartner, 'key' | 'code' | 'trustedAt'> {
  if (key === null) return { key: 'NONE', code: null, trustedAt: null };
  const standing = key.trustedAt === null ? 'TO_COMPARE' : 'TRUSTED';
  return { key: standing, code: readPartnerCode(database, key.row, user.userId), trustedAt: key.trustedAt };
}

function toSealedFile({ fileId, number, madeAt, expiresOn, revokedAt, answeredAt, counts }: ListedFile): SealedFile[] {
  return expiresOn === null ? [] : [{ fileId, number, madeAt, expiresOn, revokedAt, answeredAt, ...counts }];
}
