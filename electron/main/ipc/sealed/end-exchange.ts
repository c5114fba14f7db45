import type { UserId } from '@domain/identifiers';
import { appendAudit } from '../../store/audit-trail';
import { openFilesFor, revokeFile } from '../../store/sealed-file-table';
import { endPartnerKey } from '../../store/sealed-key-table';
import type { HandlerContext } from '../handler-context';
import { keysWith } from './partners';

/**
 * Somebody who leaves answers no more in sealed files: their keys end, and what was made for them and not answered is
 * called back. Belongs inside the transaction that takes their leave.
 */
export function endExchange({ session, clock }: HandlerContext, userId: UserId): void {
  const { database, user } = session();
  const at = clock.now();
  for (const fileId of openFilesFor(database, userId, clock.today())) {
    revokeFile(database, fileId, at);
    const detail = { worker: userId, why: 'LEFT' };
    appendAudit(database, { at, actor: user.userId, kind: 'SEALED_FILE_REVOKED', subject: fileId, detail });
  }
  const keys = keysWith(session(), userId);
  if (keys.length === 0) return;
  for (const { row } of keys) endPartnerKey(database, row, at);
  const detail = { keys: keys.length, why: 'LEFT' };
  appendAudit(database, { at, actor: user.userId, kind: 'SEALED_KEY_ENDED', subject: userId, detail });
}
