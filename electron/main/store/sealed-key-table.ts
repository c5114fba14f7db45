import type { Instant, LocalDate } from '@domain/calendar/local-date';
import type { UserId } from '@domain/identifiers';
import type { Role } from '@domain/lists/roles';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';

export type OwnKey = { readonly userId: UserId; readonly publicKey: Buffer; readonly secretKey: Buffer };

/** The key pairs of people here. Wipe the secret halves after use. */
export function readOwnKeys(database: Database): OwnKey[] {
  return prepared<OwnKey>(
    database,
    'SELECT user_id AS userId, public_key AS publicKey, secret_key AS secretKey FROM own_key',
  ).all();
}

export function readOwnKey(database: Database, userId: UserId): OwnKey | null {
  const row = prepared<OwnKey>(
    database,
    'SELECT user_id AS userId, public_key AS publicKey, secret_key AS secretKey FROM own_key WHERE user_id = ?',
  ).get(userId);
  return row ?? null;
}

export function saveOwnKey(database: Database, key: OwnKey & { readonly madeAt: Instant }): void {
  prepared(
    database,
    'INSERT INTO own_key (user_id, public_key, secret_key, made_at) VALUES (@userId, @publicKey, @secretKey, @madeAt)',
  ).run(key);
}

/** A key card that was read here. */
export type PartnerKey = {
  readonly row: number;
  /** The person in a team's store; null in a worker's own copy. */
  readonly userId: UserId | null;
  readonly name: string;
  readonly publicKey: Buffer;
  readonly trustedAt: Instant | null;
  readonly endedAt: Instant | null;
};

const PARTNER = `row, user_id AS userId, name, public_key AS publicKey, trusted_at AS trustedAt, ended_at AS endedAt`;

/** Every card that was read here, the first first. */
export function readPartnerKeys(database: Database): PartnerKey[] {
  return prepared<PartnerKey>(database, `SELECT ${PARTNER} FROM partner_key ORDER BY row`).all();
}

export type ReadCard = Pick<PartnerKey, 'userId' | 'name' | 'publicKey'> & {
  readonly by: UserId;
  readonly at: Instant;
};

/** Keeps a card. One whose key had ended is as new: its code is compared again. */
export function keepPartnerKey(database: Database, card: ReadCard): void {
  prepared(
    database,
    `INSERT INTO partner_key (user_id, name, public_key, read_by, read_at) VALUES (@userId, @name, @publicKey, @by, @at)
     ON CONFLICT (public_key) DO UPDATE SET name = excluded.name, read_by = excluded.read_by,
       read_at = excluded.read_at, trusted_at = NULL, ended_at = NULL WHERE ended_at IS NOT NULL`,
  ).run(card);
}

export function trustPartnerKey(database: Database, row: number, at: Instant): void {
  prepared(database, 'UPDATE partner_key SET trusted_at = ? WHERE row = ?').run(at, row);
}

export function endPartnerKey(database: Database, row: number, at: Instant): void {
  prepared(database, 'UPDATE partner_key SET ended_at = ? WHERE row = ? AND ended_at IS NULL').run(at, row);
}

/** The code for this card and this person's own key, once it was worked out. */
export function readPartnerCode(database: Database, partner: number, userId: UserId): string | null {
  return (
    prepared<{ code: string }>(database, 'SELECT code FROM partner_code WHERE partner = ? AND user_id = ?').get(
      partner,
      userId,
    )?.code ?? null
  );
}

export function keepPartnerCode(
  database: Database,
  code: { readonly partner: number; readonly userId: UserId; readonly code: string },
): void {
  prepared(
    database,
    'INSERT OR REPLACE INTO partner_code (partner, user_id, code) VALUES (@partner, @userId, @code)',
  ).run(code);
}

export type SealedPerson = {
  readonly id: UserId;
  readonly name: string;
  readonly role: Role;
  readonly team: string;
  readonly leftOn: LocalDate | null;
};

/** The social workers of a team's store, by name; those who have left too. */
export function workersToExchangeWith(database: Database): SealedPerson[] {
  return prepared<SealedPerson>(
    database,
    `SELECT id, name, role, team, left_on AS leftOn FROM app_user WHERE role = 'SW'
     ORDER BY left_on IS NOT NULL, name COLLATE NOCASE`,
  ).all();
}
