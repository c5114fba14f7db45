import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ParsedRequest, Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { nameCalls, RecordNames } from '@contract/name-calls';
import type { ExportProfile } from '@domain/export/export-profile';
import { otherChildrenNamed } from '@domain/export/names/other-names';
import { suggestedChoice } from '@domain/export/names/suggested-choice';
import type { RecordId } from '@domain/identifiers';
import { failed, type Result, succeeded } from '@domain/result';
import { readEarlierChoices, readNameChoices, saveNameChoices } from '../store/name-choice-table';
import { findNamesFor } from './exports/names-in-record';
import { composedRecord } from './exports/printable-record';
import type { HandlerContext, Handlers } from './handler-context';

/** Other children named in what is to be printed, and what people decide about them (EXP-02). */
export function createNameHandlers(context: HandlerContext): Handlers<keyof typeof nameCalls> {
  return {
    'names:look': ({ recordIds, profile }) => look(context, recordIds, profile ?? 'FILE_COPY'),
    'names:decide': (request) => decide(context, request),
  };
}

/** Lets other calls in between two records: there may be many. */
async function look(
  context: HandlerContext,
  recordIds: readonly RecordId[],
  profile: ExportProfile,
): Promise<Reply<RecordNames[]>> {
  const looked: RecordNames[] = [];
  for (const recordId of recordIds) {
    const names = namesOf(context, recordId, profile);
    if (names.ok) looked.push(names.value);
    else if (recordIds.length === 1) return names;
    await nextTurn();
  }
  return succeeded(looked);
}

function decide(context: HandlerContext, request: ParsedRequest<'names:decide'>): Reply<RecordNames> {
  const { recordId, version, choices } = request;
  const profile = request.profile ?? 'FILE_COPY';
  const names = namesOf(context, recordId, profile);
  if (!names.ok) return names;
  if (names.value.version !== version) return failed({ kind: 'WRONG_STATE' });
  const named = new Set(names.value.named.map(({ childId }) => childId));
  if (choices.some(({ childId }) => !named.has(childId))) return failed({ kind: 'INVALID', field: 'choices' });
  const { database, user } = context.session();
  saveNameChoices(database, { recordId, version, choices, by: user.userId, now: context.clock.now() });
  return namesOf(context, recordId, profile);
}

function namesOf(context: HandlerContext, recordId: RecordId, profile: ExportProfile): Result<RecordNames, Failure> {
  const composed = composedRecord(context, recordId, { profile });
  if (!composed.ok) return composed;
  const { entry, content, document } = composed.value;
  const { database } = context.session();
  const named = otherChildrenNamed(document, findNamesFor(database, composed.value));
  const choices = readNameChoices(database, recordId, entry.version);
  const earlier = readEarlierChoices(database, recordId, entry.version);
  const { forename, surname } = content.child;
  return succeeded({
    recordId,
    version: entry.version,
    child: `${forename} ${surname}`.trim(),
    named: named.map((child) => ({
      ...child,
      forms: [...child.forms],
      excerpts: [...child.excerpts],
      choice: choices.get(child.childId) ?? null,
      suggested: earlier.get(child.childId) ?? suggestedChoice(child.relation),
    })),
  });
}
