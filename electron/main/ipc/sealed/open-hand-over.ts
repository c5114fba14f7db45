import type { Answer, Reply } from '@contract/contract';
import { formatLongDate } from '@domain/calendar/format-date';
import { daysBetween, type LocalDate, localDateOfInstant } from '@domain/calendar/local-date';
import { failed, succeeded } from '@domain/result';
import type { SealedTrouble } from '@domain/sealed/sealed-trouble';
import { appendAudit } from '../../store/audit-trail';
import { confirmHanded } from '../../store/handed-answer-table';
import { presentHandOver, replaceHandedItems } from '../../store/handed-item-table';
import type { Database } from '../../store/open-store';
import { inOneTransaction } from '../../store/prepared';
import { addOpenedFile, isCalledBack, noteCalledBack, openedHandOvers } from '../../store/sealed-file-table';
import { readSettings, saveSettings } from '../../store/settings-table';
import type { HandlerContext } from '../handler-context';
import { chooseSealed, openSealed } from './chosen-file';
import { countsOf } from './gather-hand-over';
import { itemsOf } from './handed-items';
import { isAllTheirs } from './is-all-theirs';
import { type HandOver, readHandOver } from './payloads';
import { refuseSealed } from './refuse';

/** In a worker's own copy: takes in what a file from the manager holds, in place of what the last one held. */
export async function openHandOver(
  context: HandlerContext,
  path: string | null,
): Promise<Reply<Answer<'sealed:open'>>> {
  if (context.session().user.storeKind !== 'OWN_COPY') return failed({ kind: 'WRONG_STATE' });
  const chosen = await chooseSealed(context, path, 'HAND_OVER');
  if (!chosen.ok) return chosen;
  const { header } = chosen.value.envelope;
  const opened = await openSealed(context, chosen.value.envelope);
  if (!opened.ok) return opened;
  const read = readHandOver(opened.value.payload, header.fileId);
  if (!read.ok) return refuseSealed(context, read.failure, header);
  const from = { partner: opened.value.partner.row, handOver: read.value };
  const { database, user } = context.session();
  const trouble = whyNot(database, from, { today: context.clock.today(), name: user.name });
  if (trouble !== null) return refuseSealed(context, trouble, header);
  const { madeAt, expiresOn, manager } = read.value;
  const about = { ...countsOf(read.value.content), from: manager, madeAt, expiresOn };
  if (presentHandOver(database) === read.value.fileId) {
    return succeeded({ ...about, notes: ['This file was opened here before. Nothing has changed.'] });
  }
  takeIn(context, from);
  return succeeded({ ...about, notes: notesOn(read.value, context.clock.today()) });
}

type Incoming = { readonly partner: number; readonly handOver: HandOver };

function whyNot(
  database: Database,
  incoming: Incoming,
  here: { readonly today: LocalDate; readonly name: string },
): SealedTrouble | null {
  const { handOver } = incoming;
  if (isCalledBack(database, handOver.fileId)) return 'REVOKED';
  if (!isAllTheirs(handOver, here.name)) return 'NOT_THEIRS';
  if (isOlder(database, incoming)) return 'OLDER';
  return handOver.expiresOn < here.today ? 'EXPIRED' : null;
}

/** Files with one key are counted; between two managers' the one made later is the newer. */
function isOlder(database: Database, { partner, handOver }: Incoming): boolean {
  const { fileId, number, madeAt } = handOver;
  return openedHandOvers(database)
    .filter((other) => other.fileId !== fileId)
    .some((other) => {
      if (other.partner !== partner) return other.madeAt > madeAt;
      return other.number > number || (other.number === number && other.madeAt > madeAt);
    });
}

/** All of it or nothing. What was answered here stays, whatever was taken away. */
function takeIn(context: HandlerContext, { partner, handOver }: Incoming): void {
  const { database, user } = context.session();
  const { fileId, number, madeAt, expiresOn } = handOver;
  const at = context.clock.now();
  const counts = countsOf(handOver.content);
  inOneTransaction(database, () => {
    addOpenedFile(database, {
      ...{ fileId, kind: 'HAND_OVER', partner, number, madeAt, expiresOn, counts },
      ...{ openedBy: user.userId, openedAt: at },
    });
    replaceHandedItems(database, fileId, itemsOf(handOver));
    noteCalledBack(database, handOver.revoked, fileId);
    confirmHanded(database, handOver.received);
    saveSettings(database, { ...readSettings(database), serviceName: handOver.serviceName });
    const entry = { at, actor: user.userId, kind: 'SEALED_FILE_OPENED', subject: fileId } as const;
    appendAudit(database, { ...entry, detail: { number, expiresOn, ...counts, revoked: handOver.revoked.length } });
  });
}

function notesOn({ madeAt, revoked }: HandOver, today: LocalDate): string[] {
  const called = revoked.length === 1 ? 'An earlier file was' : `${revoked.length} earlier files were`;
  return [
    ...clockNotes(localDateOfInstant(madeAt), today),
    ...(revoked.length === 0
      ? []
      : [`${called} called back. What came with it is gone from here; your answers are kept.`]),
  ];
}

/** A file cannot come before it was made: one of the two clocks is wrong. */
export function clockNotes(madeOn: LocalDate, today: LocalDate): string[] {
  if (daysBetween(today, madeOn) < 2) return [];
  return [
    `This file says that it was made on ${formatLongDate(madeOn)}, and today is ${formatLongDate(today)} here. The date of one of the two computers is wrong. Nothing is lost by it.`,
  ];
}
