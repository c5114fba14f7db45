import { basename } from 'node:path';
import type { Answer, ParsedRequest, Reply } from '@contract/contract';
import type { SealedPartner } from '@contract/sealed-calls';
import { safeFileName } from '@domain/export/safe-file-name';
import type { UserId } from '@domain/identifiers';
import { isSamePerson } from '@domain/people/name-key';
import { failed, succeeded } from '@domain/result';
import { type Card, readCard, writeCard } from '../../sealed/card';
import { readEnvelope } from '../../sealed/envelope';
import { readSealedFile } from '../../sealed/read-sealed-file';
import { isSameCode, spokenCode } from '../../sealed/spoken-code';
import { type AuditKind, appendAudit } from '../../store/audit-trail';
import { inOneTransaction } from '../../store/prepared';
import {
  endPartnerKey,
  keepPartnerCode,
  keepPartnerKey,
  type PartnerKey,
  readPartnerKeys,
  trustPartnerKey,
} from '../../store/sealed-key-table';
import { findUser } from '../../store/user-table';
import { type HandlerContext, LockedError, type OpenSession } from '../handler-context';
import { saveAndLog } from '../save-and-log';
import { chooseSealed, isElsewhere } from './chosen-file';
import { ownPublicKey } from './own-key';
import { isOfTheirTeam, keysWith, listPartners, presentKey } from './partners';
import { refuseSealed } from './refuse';

const LONGEST_CARD = 64 * 1024;

/** Saves this person's card. */
export async function saveCard(context: HandlerContext): Promise<Reply<Answer<'sealed:save-card'>>> {
  const { user } = context.session();
  // A worker who signs in here needs no files.
  if (user.storeKind === 'TEAM' && user.role === 'SW') return failed({ kind: 'WRONG_STATE' });
  const publicKey = await ownPublicKey(context);
  const { userId, name, role } = user;
  const bytes = writeCard({ userId, name, role, publicKey: publicKey.toString('hex') });
  const fileName = safeFileName(`Key card of ${name}`, { ending: '.throughline', instead: 'Key card', number: '1' });
  const file = await context.dialogs.chooseWhereToSave({ fileName, kind: 'SEALED' });
  if (file === null) return failed({ kind: 'CANCELLED' });
  const saved = await saveAndLog(context, { file, bytes }, (session, { fileSha256 }) =>
    note(context, session, { kind: 'SEALED_CARD_SAVED', subject: userId, detail: { sha256: fileSha256 } }),
  );
  return saved.ok ? succeeded({ fileName: saved.value.fileName }) : saved;
}

/** What a dropped file says it is, from its outside alone; a card also says whose it is. */
export async function recognise(
  context: HandlerContext,
  { path }: ParsedRequest<'sealed:recognise'>,
): Promise<Reply<Answer<'sealed:recognise'>>> {
  const { database } = context.session();
  const read = isElsewhere(path) ? failed('CANNOT_OPEN' as const) : await readSealedFile(path, LONGEST_CARD);
  if (context.session().database !== database) throw new LockedError();
  if (!read.ok) return refuseSealed(context, read.failure);
  const envelope = readEnvelope(read.value, true);
  if (!envelope.ok) return refuseSealed(context, envelope.failure);
  const { kind } = envelope.value.header;
  const about = { kind, fileName: basename(path) };
  if (kind !== 'CARD') return succeeded({ ...about, name: '' });
  const card = readCard(envelope.value, read.value);
  return card.ok ? succeeded({ ...about, name: card.value.name }) : refuseSealed(context, card.failure, { kind });
}

/** Reads the other's card and works the code out. It is trusted only once the code was compared. */
export async function readPartnerCard(
  context: HandlerContext,
  { userId, path }: ParsedRequest<'sealed:read-card'>,
): Promise<Reply<SealedPartner>> {
  if (!isPartner(context.session(), userId)) return failed({ kind: 'NOT_FOUND' });
  const chosen = await chooseSealed(context, path, 'CARD');
  if (!chosen.ok) return chosen;
  const card = readCard(chosen.value.envelope, chosen.value.file);
  const { header } = chosen.value.envelope;
  if (!card.ok) return refuseSealed(context, card.failure, header);
  const { database } = context.session();
  const own = await ownPublicKey(context);
  const publicKey = Buffer.from(card.value.publicKey, 'hex');
  if (own.equals(publicKey) || !isCardOf(context.session(), userId, card.value)) {
    return refuseSealed(context, 'NOT_THEIRS', header);
  }
  const code = await spokenCode(own, publicKey);
  if (context.session().database !== database) throw new LockedError();
  keepCard(context, { userId, name: card.value.name, publicKey, code });
  return succeeded(partnerOf(context, userId));
}

function keepCard(
  context: HandlerContext,
  card: Pick<PartnerKey, 'userId' | 'name' | 'publicKey'> & { readonly code: string },
): void {
  const session = context.session();
  const { database, user } = session;
  inOneTransaction(database, () => {
    const { code, ...read } = card;
    keepPartnerKey(database, { ...read, by: user.userId, at: context.clock.now() });
    const kept = readPartnerKeys(database).find(({ publicKey }) => publicKey.equals(card.publicKey));
    if (kept === undefined) throw new Error('A card that was just kept is gone');
    keepPartnerCode(database, { partner: kept.row, userId: user.userId, code });
    note(context, session, { kind: 'SEALED_CARD_READ', subject: card.userId ?? 'manager', detail: { key: kept.row } });
  });
}

/** Compares what was heard with the code here. From then on their files are taken, and only those with this key. */
export async function trustCard(
  context: HandlerContext,
  { userId, typed }: ParsedRequest<'sealed:trust-card'>,
): Promise<Reply<SealedPartner>> {
  const { database } = context.session();
  const key = isPartner(context.session(), userId) ? presentKey(context.session(), userId) : null;
  if (key === null) return failed({ kind: 'NOT_FOUND' });
  const code = await spokenCode(await ownPublicKey(context), key.publicKey);
  if (context.session().database !== database) throw new LockedError();
  if (!isSameCode(typed, code)) return refuseSealed(context, 'CODES_DIFFER', { kind: 'CARD' });
  const at = context.clock.now();
  inOneTransaction(database, () => {
    if (key.trustedAt === null) trustPartnerKey(database, key.row, at);
    // A worker has one copy: the key of an earlier one ends. A worker may have files of more than one manager.
    const others = userId === null ? [] : keysWith(context.session(), userId).filter(({ row }) => row !== key.row);
    for (const { row } of others) endPartnerKey(database, row, at);
    const entry = { kind: 'SEALED_CARD_TRUSTED', subject: userId ?? 'manager', detail: { key: key.row } } as const;
    note(context, context.session(), entry);
  });
  return succeeded(partnerOf(context, userId));
}

export function endKey(context: HandlerContext, userId: UserId | null): Reply<undefined> {
  const session = context.session();
  const keys = isPartner(session, userId) ? keysWith(session, userId) : [];
  if (keys.length === 0) return failed({ kind: 'NOT_FOUND' });
  inOneTransaction(session.database, () => {
    for (const { row } of keys) endPartnerKey(session.database, row, context.clock.now());
    note(context, session, { kind: 'SEALED_KEY_ENDED', subject: userId ?? 'manager', detail: { keys: keys.length } });
  });
  return succeeded(undefined);
}

/** In a team's store a social worker; in a worker's own copy whoever their manager is. */
function isPartner(session: OpenSession, userId: UserId | null): boolean {
  const { database, user } = session;
  if (user.storeKind === 'OWN_COPY' || userId === null) return user.storeKind === 'OWN_COPY' && userId === null;
  const worker = findUser(database, userId);
  return user.role !== 'SW' && worker?.role === 'SW' && isOfTheirTeam(session, worker);
}

function isCardOf({ database }: OpenSession, userId: UserId | null, card: Card): boolean {
  const known = readPartnerKeys(database).find(({ publicKey }) => publicKey.toString('hex') === card.publicKey);
  if (known !== undefined && known.userId !== userId) return false;
  if (userId === null) return card.role === 'TM' || card.role === 'SM';
  return card.role === 'SW' && isSamePerson(card.name, findUser(database, userId)?.name ?? '');
}

function partnerOf(context: HandlerContext, userId: UserId | null): SealedPartner {
  const session = context.session();
  const key = presentKey(session, userId);
  const found = listPartners(session).find(
    (each) => each.userId === userId && (key === null || each.name === key.name),
  );
  if (found === undefined) throw new Error('A partner that was just kept is gone');
  return found;
}

function note(
  { clock }: HandlerContext,
  { database, user }: OpenSession,
  entry: {
    readonly kind: AuditKind;
    readonly subject: string;
    readonly detail: Parameters<typeof appendAudit>[1]['detail'];
  },
): void {
  appendAudit(database, { at: clock.now(), actor: user.userId, ...entry });
}
