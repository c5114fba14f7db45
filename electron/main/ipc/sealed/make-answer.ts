import { randomUUID } from 'node:crypto';
import type { Answer, Reply } from '@contract/contract';
import { safeFileName } from '@domain/export/safe-file-name';
import { sealedFileId } from '@domain/identifiers';
import { failed, succeeded } from '@domain/result';
import { sealFile } from '../../sealed/box';
import { appendAudit } from '../../store/audit-trail';
import { type HandedAnswer, markSent, unconfirmedAnswers, unconfirmedNotes } from '../../store/handed-answer-table';
import { presentHandOver, readHandedItem } from '../../store/handed-item-table';
import type { Database } from '../../store/open-store';
import { inOneTransaction } from '../../store/prepared';
import { addMadeFile, lastAnswerMadeAt, nextFileNumber, openedHandOvers } from '../../store/sealed-file-table';
import type { PartnerKey } from '../../store/sealed-key-table';
import { type HandlerContext, LockedError, type OpenSession } from '../handler-context';
import { saveAndLog } from '../save-and-log';
import { ownPublicKey, withKeyOf } from './own-key';
import { keysWith } from './partners';
import { type AnswerPayload, newAnswers } from './payloads';
import { refuseSealed } from './refuse';

/** What an answer file would hold: everything the manager's file has not confirmed yet. */
export function lookAtReply(context: HandlerContext): Reply<Answer<'sealed:look-reply'>> {
  const { database, user } = context.session();
  if (user.storeKind !== 'OWN_COPY') return failed({ kind: 'WRONG_STATE' });
  const answers = unconfirmedAnswers(database);
  const notes = unconfirmedNotes(database);
  const sent = (all: readonly { readonly sentIn: unknown }[]) => all.filter(({ sentIn }) => sentIn !== null).length;
  return succeeded({
    waiting: { answers: answers.length, notes: notes.length },
    sentBefore: { answers: sent(answers), notes: sent(notes) },
    lastMadeAt: lastAnswerMadeAt(database),
  });
}

/** Asks where, and saves every answer and note that has not been confirmed: a file too many does no harm, one too few would. */
export async function makeAnswer(context: HandlerContext): Promise<Reply<Answer<'sealed:make-answer'>>> {
  const { database, user } = context.session();
  const key = user.storeKind === 'OWN_COPY' ? managersKey(context.session()) : null;
  if (key === null || isNothingWaiting(database)) return failed({ kind: 'WRONG_STATE' });
  await ownPublicKey(context);
  const number = nextFileNumber(database, null);
  const wanted = `Answer from ${user.name} ${context.clock.today()} ${number}`;
  const fileName = safeFileName(wanted, { ending: '.throughline', instead: 'Answer', number: String(number) });
  const file = await context.dialogs.chooseWhereToSave({ fileName, kind: 'SEALED' });
  if (file === null) return failed({ kind: 'CANCELLED' });
  if (context.session().database !== database) throw new LockedError();
  const payload = compose(context, number);
  const { fileId } = payload;
  const sealed = await withKeyOf(context.session(), user.userId, (from) =>
    sealFile({ fileId, kind: 'ANSWER', payload, from, to: key.publicKey }),
  );
  if (!sealed.ok) return refuseSealed(context, sealed.failure, { fileId });
  const saved = await saveAndLog(context, { file, bytes: sealed.value }, (session, { fileSha256 }) =>
    inOneTransaction(session.database, () => noteMade(context, payload, fileSha256)),
  );
  const counts = { answers: payload.answers.length, notes: payload.notes.length };
  return saved.ok ? succeeded({ ...counts, fileName: saved.value.fileName }) : saved;
}

function isNothingWaiting(database: Database): boolean {
  return unconfirmedAnswers(database).length === 0 && unconfirmedNotes(database).length === 0;
}

/** The one the last file came from, where their files are still taken; else the last whose code was compared. */
function managersKey(session: OpenSession): PartnerKey | null {
  const keys = keysWith(session, null).filter(({ trustedAt }) => trustedAt !== null);
  const present = presentHandOver(session.database);
  const sender = openedHandOvers(session.database).find(({ fileId }) => fileId === present)?.partner;
  return keys.find(({ row }) => row === sender) ?? keys[0] ?? null;
}

function compose({ session, clock }: HandlerContext, number: number): AnswerPayload {
  const { database } = session();
  return newAnswers({
    ...{ fileId: sealedFileId.parse(randomUUID()), number, madeAt: clock.now() },
    answers: unconfirmedAnswers(database).map(({ answerId, recordId, version, number: at, answer, ...given }) => ({
      ...{ answerId, recordId, version, number: at },
      givenOn: fileOf(database, { recordId, version, ...given }),
      answer: answer as AnswerPayload['answers'][number]['answer'],
    })),
    notes: unconfirmedNotes(database).map(({ noteId, actionId, at, note }) => ({ noteId, actionId, at, note })),
  });
}

/** The file that is answered: the present one where it holds the same text, for the one it was given on may have been called back. */
function fileOf(
  database: Database,
  { recordId, version, givenOn }: Pick<HandedAnswer, 'recordId' | 'version' | 'givenOn'>,
) {
  const now = readHandedItem<HandedVersion>(database, 'REVIEW', recordId);
  return now?.view.content.version === version ? (presentHandOver(database) ?? givenOn) : givenOn;
}
type HandedVersion = { readonly view: { readonly content: { readonly version: number } } };

function noteMade({ session, clock }: HandlerContext, payload: AnswerPayload, sha256: string): void {
  const { database, user } = session();
  const { fileId, number, madeAt, answers, notes } = payload;
  const records = new Set(answers.map(({ recordId }) => recordId)).size;
  const counts = { children: 0, records, actions: new Set(notes.map(({ actionId }) => actionId)).size };
  addMadeFile(database, {
    ...{ fileId, kind: 'ANSWER', userId: null, number, madeAt, expiresOn: null, counts },
    ...{ madeBy: user.userId, sha256 },
  });
  markSent(database, fileId, {
    answers: answers.map(({ answerId }) => answerId),
    notes: notes.map(({ noteId }) => noteId),
  });
  const detail = { number, answers: answers.length, notes: notes.length, sha256 };
  appendAudit(database, { at: clock.now(), actor: user.userId, kind: 'SEALED_FILE_MADE', subject: fileId, detail });
}
