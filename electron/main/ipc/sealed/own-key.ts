import type { UserId } from '@domain/identifiers';
import { type KeyPair, newKeyPair } from '../../sealed/key-pair';
import { inOneTransaction } from '../../store/prepared';
import { readOwnKey, saveOwnKey } from '../../store/sealed-key-table';
import { type HandlerContext, LockedError, type OpenSession } from '../handler-context';

/** This person's public key; the pair is made when it is first wanted, and its secret half never leaves the store. */
export async function ownPublicKey(context: HandlerContext): Promise<Buffer> {
  const { database, user } = context.session();
  const known = publicKeyOf(context.session());
  if (known !== null) return known;
  const pair = await newKeyPair();
  try {
    if (context.session().database !== database) throw new LockedError();
    return inOneTransaction(database, () => {
      // Two calls may have found none.
      const meanwhile = publicKeyOf(context.session());
      if (meanwhile !== null) return meanwhile;
      saveOwnKey(database, { userId: user.userId, ...pair, madeAt: context.clock.now() });
      return pair.publicKey;
    });
  } finally {
    pair.secretKey.fill(0);
  }
}

export function publicKeyOf({ database, user }: OpenSession): Buffer | null {
  const key = readOwnKey(database, user.userId);
  key?.secretKey.fill(0);
  return key?.publicKey ?? null;
}

/** Lends the pair to `work` and wipes its secret half. Throws where there is none. */
export async function withKeyOf<T>(
  { database }: Pick<OpenSession, 'database'>,
  userId: UserId,
  work: (pair: KeyPair) => Promise<T>,
): Promise<T> {
  const key = readOwnKey(database, userId);
  if (key === null) throw new Error('There is no key of this person');
  try {
    return await work(key);
  } finally {
    key.secretKey.fill(0);
  }
}
