import { randomUUID } from 'node:crypto';
import type { Answer, ParsedRequest, Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import { addDays, type LocalDate } from '@domain/calendar/local-date';
import { safeFileName } from '@domain/export/safe-file-name';
import { type SealedFileId, sealedFileId, type UserId } from '@domain/identifiers';
import { failed, type Result, succeeded } from '@domain/result';
import { sealFile } from '../../sealed/box';
import { appendAudit } from '../../store/audit-trail';
import { readCheckSettings } from '../../store/check-settings-table';
import { receivedFrom } from '../../store/handed-answer-table';
import { inOneTransaction } from '../../store/prepared';
import { addMadeFile, findMadeFile, nextFileNumber, revokedFilesOf, revokeFile } from '../../store/sealed-file-table';
import type { PartnerKey } from '../../store/sealed-key-table';
import { readSettings } from '../../store/settings-table';
import { type AppUser, findUser } from '../../store/user-table';
import { type HandlerContext, LockedError } from '../handler-context';
import { saveAndLog } from '../save-and-log';
import { countsOf, gatherHandOver } from './gather-hand-over';
import { ownPublicKey, withKeyOf } from './own-key';
import { isOfTheirTeam, trustedKey } from './partners';
import { type HandOver, newHandOver } from './payloads';
import { refuseSealed } from './refuse';

/** How long a file opens, unless somebody says otherwise, and at most. */
const USUAL_DAYS = 14;
const MOST_DAYS = 366;

export function lookAtHandOver(context: HandlerContext, userId: UserId): Reply<Answer<'sealed:look'>> {
  const worker = workerHere(context, userId);
  if (!worker.ok) return worker;
  const expiresOn = addDays(context.clock.today(), USUAL_DAYS);
  return succeeded({ ...countsOf(gatherHandOver(context, worker.value)), expiresOn });
}

/** Asks where, gathers, seals and saves: whole, with its entry in the store, or not at all. */
export async function makeHandOver(
  context: HandlerContext,
  { userId, expiresOn }: ParsedRequest<'sealed:make'>,
): Promise<Reply<Answer<'sealed:make'>>> {
  const ready = readyToSeal(context, userId, expiresOn);
  if (!ready.ok) return ready;
  const { database, user } = context.session();
  const { worker } = ready.value;
  await ownPublicKey(context);
  const number = nextFileNumber(database, userId);
  const file = await context.dialogs.chooseWhereToSave({ fileName: nameOf(context, worker, number), kind: 'SEALED' });
  if (file === null) return failed({ kind: 'CANCELLED' });
  if (context.session().database !== database) throw new LockedError();
  // Meanwhile their key may have ended, or a text may have been shared.
  const still = readyToSeal(context, userId, expiresOn);
  if (!still.ok) return still;
  const handOver = compose(context, worker, { expiresOn, number });
  const { fileId } = handOver;
  const sealed = await withKeyOf(context.session(), user.userId, (from) =>
    sealFile({ fileId, kind: 'HAND_OVER', payload: handOver, from, to: still.value.key.publicKey }),
  );
  if (!sealed.ok) return refuseSealed(context, sealed.failure, { fileId });
  const saved = await saveAndLog(context, { file, bytes: sealed.value }, (session, { fileSha256: sha256 }) =>
    inOneTransaction(session.database, () => noteMade(context, handOver, { userId, sha256 })),
  );
  return saved.ok ? succeeded({ ...countsOf(handOver.content), fileName: saved.value.fileName }) : saved;
}

export function revokeHandOver(context: HandlerContext, fileId: SealedFileId): Reply<undefined> {
  const { database, user } = context.session();
  const made = findMadeFile(database, fileId);
  if (made === null) return failed({ kind: 'NOT_FOUND' });
  const worker = made.userId === null ? null : workerHere(context, made.userId);
  if (worker?.ok === false) return worker;
  if (made.revokedAt !== null) return failed({ kind: 'WRONG_STATE' });
  const at = context.clock.now();
  inOneTransaction(database, () => {
    revokeFile(database, fileId, at);
    const entry = { at, actor: user.userId, kind: 'SEALED_FILE_REVOKED', subject: fileId } as const;
    appendAudit(database, { ...entry, detail: { worker: made.userId } });
  });
  return succeeded(undefined);
}

/** A social worker of this person's team. */
function workerHere(context: HandlerContext, userId: UserId): Result<AppUser, Failure> {
  const worker = findUser(context.session().database, userId);
  if (worker?.role !== 'SW') return failed({ kind: 'NOT_FOUND' });
  return isOfTheirTeam(context.session(), worker) ? succeeded(worker) : failed({ kind: 'NOT_ALLOWED' });
}

function readyToSeal(
  context: HandlerContext,
  userId: UserId,
  expiresOn: LocalDate,
): Result<{ worker: AppUser; key: PartnerKey }, Failure> {
  const worker = workerHere(context, userId);
  if (!worker.ok) return worker;
  const today = context.clock.today();
  if (expiresOn < today || expiresOn > addDays(today, MOST_DAYS))
    return failed({ kind: 'INVALID', field: 'expiresOn' });
  const key = trustedKey(context.session(), userId);
  return key === null ? failed({ kind: 'WRONG_STATE' }) : succeeded({ worker: worker.value, key });
}

/** Without any child's name, so that it may lie on a shared drive: "For Tom Birkett 2026-11-25 3.throughline". */
function nameOf({ clock }: HandlerContext, { name }: AppUser, number: number): string {
  const parts = { ending: '.throughline', instead: 'Sealed file', number: String(number) };
  return safeFileName(`For ${name} ${clock.today()} ${number}`, parts);
}

function compose(
  context: HandlerContext,
  worker: AppUser,
  { expiresOn, number }: Pick<HandOver, 'expiresOn' | 'number'>,
): HandOver {
  const { database, user } = context.session();
  const { answers, notes } = receivedFrom(database, worker.id);
  return newHandOver({
    ...{ fileId: sealedFileId.parse(randomUUID()), number, madeAt: context.clock.now(), expiresOn },
    ...{ serviceName: readSettings(database).serviceName, manager: user.name, worker: worker.name },
    settings: readCheckSettings(database),
    revoked: revokedFilesOf(database, worker.id),
    received: { answers: answers as HandOver['received']['answers'], notes },
    content: gatherHandOver(context, worker),
  });
}

function noteMade(context: HandlerContext, handOver: HandOver, file: { userId: UserId; sha256: string }): void {
  const { database, user } = context.session();
  const { fileId, number, madeAt, expiresOn, content } = handOver;
  const counts = countsOf(content);
  const made = { fileId, kind: 'HAND_OVER', number, madeAt, expiresOn, counts, madeBy: user.userId } as const;
  addMadeFile(database, { ...made, ...file });
  const detail = { worker: file.userId, number, expiresOn, ...counts, sha256: file.sha256 };
  appendAudit(database, { at: madeAt, actor: user.userId, kind: 'SEALED_FILE_MADE', subject: fileId, detail });
}
