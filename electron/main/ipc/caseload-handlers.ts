import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { caseloadCalls } from '@contract/caseload-calls';
import type { Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { CaseloadFile, ColumnMatch, ImportPreview, ImportResult } from '@domain/caseload/caseload';
import { type CaseloadTable, sampleColumns } from '@domain/caseload/caseload-table';
import { isUsableMatch, missingFields } from '@domain/caseload/check-match';
import { headerSignature, matchColumns } from '@domain/caseload/match-columns';
import { type ImportPlan, planImport } from '@domain/caseload/plan-import';
import { type ImportId, importId as importIdSchema } from '@domain/identifiers';
import { failed, succeeded } from '@domain/result';
import { readCaseloadFile } from '../caseload/read-caseload-file';
import { ImportStopped, writeImport } from '../store/caseload-import';
import { readMatch } from '../store/caseload-match-table';
import { maySeeChild } from '../store/child-table';
import { readKnownChildren } from '../store/known-children';
import type { Database } from '../store/open-store';
import { type HandlerContext, type Handlers, LockedError, type OpenSession } from './handler-context';
import { viewerOf } from './viewer';

/** A file that was read and not yet imported. It lives in memory only. */
type Pending = {
  readonly importId: ImportId;
  readonly table: CaseloadTable;
  /** What the person saw last, with the match it was made by; null until there is a preview. */
  previewed: { readonly match: ColumnMatch; readonly plan: ImportPlan } | null;
  readonly cancel: AbortController;
};

/**
 * The import in four calls: choose a file, look at its preview as often as wished, import, or cancel. One file at a
 * time. The pending file hangs on the open connection, so it goes when the store is locked, whoever locks it.
 */
export function createCaseloadHandlers(context: HandlerContext): Handlers<keyof typeof caseloadCalls> {
  const pendingOf = new WeakMap<Database, Pending>();
  const pendingWith = (importId: ImportId): Pending | null => {
    const pending = pendingOf.get(context.session().database);
    return pending?.importId === importId ? pending : null;
  };
  const forget = () => pendingOf.delete(context.session().database);
  return {
    'caseload:choose-file': async () => {
      const chosen = await chooseFile(context);
      if (!chosen.ok) return chosen;
      const { database } = context.session();
      pendingOf.set(database, chosen.value.pending);
      return succeeded(chosen.value.file);
    },
    'caseload:preview': ({ importId, match }) => {
      const pending = pendingWith(importId);
      return pending === null ? failed({ kind: 'NOT_FOUND' }) : preview(context, pending, match);
    },
    'caseload:import': async ({ importId }) => {
      const pending = pendingWith(importId);
      if (pending === null || pending.previewed === null) return failed({ kind: 'NOT_FOUND' });
      const reply = await importPending(context, pending);
      if (reply.ok || reply.failure.kind === 'CANCELLED') forget();
      return reply;
    },
    'caseload:cancel': ({ importId }) => {
      const pending = pendingWith(importId);
      pending?.cancel.abort();
      if (pending !== null) forget();
      return succeeded(undefined);
    },
  };
}

type Chosen = { readonly pending: Pending; readonly file: CaseloadFile };

async function chooseFile(context: HandlerContext): Promise<Reply<Chosen>> {
  const { database } = context.session();
  const path = await context.dialogs.chooseCaseloadFile();
  if (path === null) return failed({ kind: 'CANCELLED' });
  const read = await readCaseloadFile(path);
  // A file chosen before a lock is not handed to whoever unlocks next.
  if (context.session().database !== database) throw new LockedError();
  if (!read.ok) return failed({ kind: 'CASELOAD_UNREADABLE', why: read.failure });
  const table = read.value;
  const remembered = readMatch(database, headerSignature(table.headers), table.headers.length);
  const importId = importIdSchema.parse(randomUUID());
  const file: CaseloadFile = {
    importId,
    fileName: basename(path),
    encoding: table.encoding,
    separator: table.separator,
    headerLine: table.headerLine,
    headers: [...table.headers],
    samples: sampleColumns(table),
    match: remembered ?? matchColumns(table.headers),
    matchRemembered: remembered !== null,
    rowCount: table.rows.length,
  };
  return succeeded({ file, pending: { importId, table, previewed: null, cancel: new AbortController() } });
}

function preview(context: HandlerContext, pending: Pending, match: ColumnMatch): Reply<ImportPreview> {
  if (!isUsableMatch(match, pending.table.headers.length)) return failed({ kind: 'INVALID', field: 'match' });
  const missing = missingFields(match);
  if (missing.length > 0) return failed({ kind: 'MATCH_INCOMPLETE', missing });
  const plan = makePlan(context, pending.table, match);
  pending.previewed = { match, plan };
  return succeeded({ importId: pending.importId, ...plan.preview });
}

function makePlan({ session, clock }: HandlerContext, table: CaseloadTable, match: ColumnMatch): ImportPlan {
  const { database, user } = session();
  const known = readKnownChildren(database);
  const viewer = viewerOf(user);
  const elsewhere = new Set(known.map(({ child }) => child.id).filter((id) => !maySeeChild(database, id, viewer)));
  return planImport({ table, match, known, elsewhere, today: clock.today() });
}

/** Nothing is written that was not shown: the plan is made again when the store is ours alone, and must be the same. */
async function importPending(context: HandlerContext, pending: Pending): Promise<Reply<ImportResult>> {
  const { previewed } = pending;
  if (previewed === null) return failed({ kind: 'NOT_FOUND' });
  const { match, plan } = previewed;
  return context.withStoreToItself(async (locking) => {
    if (pending.cancel.signal.aborted) return failed({ kind: 'CANCELLED' });
    const session = context.session();
    if (!isSamePlan(makePlan(context, pending.table, match), plan)) return failed({ kind: 'PREVIEW_OUT_OF_DATE' });
    try {
      return succeeded(await write(context, { session, pending, match, plan, locking }));
    } catch (error) {
      return failed(failureOfStop(error, locking));
    }
  });
}

type Writing = {
  readonly session: OpenSession;
  readonly pending: Pending;
  readonly match: ColumnMatch;
  readonly plan: ImportPlan;
  readonly locking: AbortSignal;
};

function write(context: HandlerContext, { session, pending, match, plan, locking }: Writing): Promise<ImportResult> {
  const { importId, table, cancel } = pending;
  const order = {
    importId,
    changes: plan.changes,
    unchangedCount: plan.preview.unchangedCount,
    refusedCount: plan.preview.refused.length,
    match: { signature: headerSignature(table.headers), match, isCorrected: isCorrected(table, match) },
    actor: session.user.userId,
    now: context.clock.now(),
  };
  const onProgress = (done: number, total: number) =>
    context.tell({ kind: 'CASELOAD_PROGRESS', importId, done, total });
  return writeImport(session.database, order, { onProgress, signal: AbortSignal.any([cancel.signal, locking]) });
}

function isCorrected(table: CaseloadTable, match: ColumnMatch): boolean {
  return JSON.stringify(match) !== JSON.stringify(matchColumns(table.headers));
}

function isSamePlan(one: ImportPlan, other: ImportPlan): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A stop is an answer; anything else is for the door to name. */
function failureOfStop(error: unknown, locking: AbortSignal): Failure {
  if (!(error instanceof ImportStopped)) throw error;
  if (locking.aborted) throw new LockedError();
  return { kind: 'CANCELLED' };
}
