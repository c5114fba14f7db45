import { createHash } from 'node:crypto';
import { sodium } from './sodium';

/** X25519, 32 bytes each. */
export type KeyPair = { readonly publicKey: Buffer; readonly secretKey: Buffer };

/** Wipe `secretKey` as soon as it is in the store. */
export async function newKeyPair(): Promise<KeyPair> {
  const { publicKey, privateKey } = (await sodium()).crypto_box_keypair();
  const pair = { publicKey: Buffer.from(publicKey), secretKey: Buffer.from(privateKey) };
  privateKey.fill(0);
  return pair;
}

/** What the outside of a file says of a key: enough to find it among those known, and nobody's name. 16 hex digits. */
export function keyIdOf(publicKey: Uint8Array): string {
  return createHash('sha256').update('throughline/key-id/1').update(publicKey).digest('hex').slice(0, 16);
}
