import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { nameKey } from '@domain/people/name-key';
import type { NameLabel } from './keyring';

const SALT_BYTES = 16;

/**
 * Says whose slot it is without writing the name down. It keeps a name from being read in passing; somebody who has
 * the file and a list of names can try them, and finds out who signs in and nothing else.
 */
export function nameLabel(name: string): NameLabel {
  const salt = randomBytes(SALT_BYTES);
  return { salt: salt.toString('base64'), hash: hashOf(name, salt).toString('base64') };
}

export function isNamed(label: NameLabel, name: string): boolean {
  return timingSafeEqual(hashOf(name, Buffer.from(label.salt, 'base64')), Buffer.from(label.hash, 'base64'));
}

function hashOf(name: string, salt: Buffer): Buffer {
  return createHmac('sha256', salt).update(nameKey(name), 'utf8').digest();
}
