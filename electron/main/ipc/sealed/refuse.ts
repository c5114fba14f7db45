import type { Failure } from '@contract/failure';
import { failed } from '@domain/result';
import type { SealedTrouble } from '@domain/sealed/sealed-trouble';
import { appendAudit } from '../../store/audit-trail';
import type { HandlerContext } from '../handler-context';

/** Turns a file away and writes down that it was: which file and why, and no name. */
export function refuseSealed(
  { session, clock }: Pick<HandlerContext, 'session' | 'clock'>,
  why: SealedTrouble,
  about: { readonly fileId?: string; readonly kind?: string } = {},
): { readonly ok: false; readonly failure: Failure } {
  const { database, user } = session();
  appendAudit(database, {
    ...{ at: clock.now(), actor: user.userId, kind: 'SEALED_REFUSED' },
    ...{ subject: about.fileId ?? 'unknown', detail: { why, file: about.kind ?? null } },
  });
  return failed({ kind: 'SEALED_REFUSED', why });
}
