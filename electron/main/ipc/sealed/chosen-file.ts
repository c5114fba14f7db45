import type { Failure } from '@contract/failure';
import type { UserId } from '@domain/identifiers';
import { failed, type Result, succeeded } from '@domain/result';
import { openBox } from '../../sealed/box';
import { type Envelope, readEnvelope, type SealedKind } from '../../sealed/envelope';
import { keyIdOf } from '../../sealed/key-pair';
import { readSealedFile } from '../../sealed/read-sealed-file';
import { type PartnerKey, readOwnKeys, readPartnerKeys } from '../../store/sealed-key-table';
import { type HandlerContext, LockedError, type OpenSession } from '../handler-context';
import { withKeyOf } from './own-key';
import { refuseSealed } from './refuse';

export type ChosenFile = { readonly file: Buffer; readonly envelope: Envelope };

/** Asks for a file where none was dropped, and reads its outside. Every refusal is written down. */
export async function chooseSealed(
  context: HandlerContext,
  given: string | null,
  kind: SealedKind,
): Promise<Result<ChosenFile, Failure>> {
  const { database } = context.session();
  const path = given ?? (await context.dialogs.chooseSealedFile());
  if (path === null) return failed({ kind: 'CANCELLED' });
  const read = given !== null && isElsewhere(given) ? failed('CANNOT_OPEN' as const) : await readSealedFile(path);
  // A file chosen before a lock is not handed to whoever unlocks next.
  if (context.session().database !== database) throw new LockedError();
  if (!read.ok) return refuseSealed(context, read.failure);
  const envelope = readEnvelope(read.value);
  if (!envelope.ok) return refuseSealed(context, envelope.failure);
  const { header } = envelope.value;
  if (header.kind !== kind) return refuseSealed(context, 'OTHER_KIND', header);
  return succeeded({ file: read.value, envelope: envelope.value });
}

/**
 * A path that begins with the name of another computer, as Windows writes it. A page that was taken over could have this
 * computer call on another by naming it; a dialog is a person.
 */
export function isElsewhere(path: string): boolean {
  return /^[\\/]{2}/.test(path);
}

export type Opened = { readonly payload: unknown; readonly partner: PartnerKey };

/** Opens a file for whoever it is for here: in a team's store any of its managers' keys, in an own copy one's own. */
export async function openSealed(context: HandlerContext, envelope: Envelope): Promise<Result<Opened, Failure>> {
  const session = context.session();
  const { header } = envelope;
  const receiver = receiverOf(session, header.to);
  if (receiver === null) return refuseSealed(context, 'FOR_SOMEBODY_ELSE', header);
  const partner = readPartnerKeys(session.database).find(({ publicKey }) => keyIdOf(publicKey) === header.from);
  if (partner?.endedAt) return refuseSealed(context, 'KEY_ENDED', header);
  if (!partner?.trustedAt) return refuseSealed(context, 'UNKNOWN_SENDER', header);
  const opened = await withKeyOf(session, receiver, (own) => openBox(envelope, { own, sender: partner.publicKey }));
  if (context.session().database !== session.database) throw new LockedError();
  return opened.ok ? succeeded({ payload: opened.value, partner }) : refuseSealed(context, opened.failure, header);
}

function receiverOf({ database, user }: OpenSession, keyId: string | null): UserId | null {
  const keys = readOwnKeys(database);
  for (const { secretKey } of keys) secretKey.fill(0);
  const key = keys.find(({ publicKey }) => keyIdOf(publicKey) === keyId);
  if (key === undefined) return null;
  return user.storeKind === 'TEAM' || key.userId === user.userId ? key.userId : null;
}
