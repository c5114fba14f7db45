import { createHash } from 'node:crypto';
import { MOST_ACTIONS_IN_WORD } from '@contract/action-calls';
import type { Answer, ParsedRequest, Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import { actionsCalendar, actionsCsv, actionsDocument, actionsFileName } from '@domain/action/action-files';
import type { ActionLine } from '@domain/action/action-line';
import { type ExportedAction, exportedAction } from '@domain/action/exported-action';
import { nameRemover } from '@domain/export/without-child-names';
import { failed, type Result, succeeded } from '@domain/result';
import { findAction, listActions } from '../store/action-list';
import { appendAudit } from '../store/audit-trail';
import { readAdultNames, readSubjectChildren } from '../store/known-children';
import { readSettings } from '../store/settings-table';
import type { HandlerContext, Handlers } from './handler-context';
import { saveAndLog } from './save-and-log';
import { viewerOf } from './viewer';

type Request = ParsedRequest<'actions:export'>;
type Kind = Request['kind'];

const ENDINGS = { WORD: 'docx', CSV: 'csv', CALENDAR: 'ics' } as const;

/** A list of actions as a file for the team: without what says which children they are about. */
export function createActionExport(context: HandlerContext): Handlers<'actions:export'> {
  return { 'actions:export': (request) => exportActions(context, request) };
}

/** Asks where, then writes the actions as they are at that moment, and logs it or takes the file back. */
async function exportActions(context: HandlerContext, request: Request): Promise<Reply<Answer<'actions:export'>>> {
  const offered = chosenActions(context, request);
  if (!offered.ok) return offered;
  const fileName = actionsFileName(context.clock.today(), ENDINGS[request.kind]);
  const file = await context.dialogs.chooseWhereToSave({ fileName, kind: request.kind });
  if (file === null) return failed({ kind: 'CANCELLED' });
  const chosen = chosenActions(context, request);
  if (!chosen.ok) return chosen;
  const bytes = await bytesOf(context, request.kind, withoutChildren(context, chosen.value));
  const actions = chosen.value.length;
  const saved = await saveAndLog(context, { file, bytes }, ({ database, user }, { fileSha256 }) =>
    // What kind, how many, and the file's hash; never a folder or a word.
    appendAudit(database, {
      at: context.clock.now(),
      actor: user.userId,
      kind: 'ACTIONS_EXPORTED',
      subject: user.userId,
      detail: { kind: request.kind, actions, fileSha256 },
    }),
  );
  return saved.ok ? succeeded({ fileName: saved.value.fileName, actions }) : saved;
}

/** These actions, in the order asked for, all of them such as this person may see; otherwise none. */
function chosenActions(context: HandlerContext, { actionIds, kind }: Request): Result<ActionLine[], Failure> {
  const { database, user } = context.session();
  const ids = [...new Set(actionIds)];
  if (kind === 'WORD' && ids.length > MOST_ACTIONS_IN_WORD) return failed({ kind: 'INVALID', field: 'actionIds' });
  const lines = new Map(
    listActions(database, viewerOf(user), context.clock.today()).map((line) => [line.id as string, line]),
  );
  const missing = ids.find((id) => !lines.has(id));
  if (missing !== undefined) {
    return failed({ kind: findAction(database, missing) === null ? 'NOT_FOUND' : 'NOT_ALLOWED' });
  }
  return succeeded(ids.flatMap((id) => lines.get(id) ?? []));
}

function withoutChildren(context: HandlerContext, lines: readonly ActionLine[]): ExportedAction[] {
  const { database } = context.session();
  const children = readSubjectChildren(database);
  const without = nameRemover([...children.values()], readAdultNames(database));
  const today = context.clock.today();
  return lines.flatMap((line) => {
    const child = children.get(line.childId);
    return child === undefined ? [] : [exportedAction(line, { child, without, today })];
  });
}

async function bytesOf(context: HandlerContext, kind: Kind, actions: readonly ExportedAction[]): Promise<Buffer> {
  const writtenAt = context.clock.now();
  switch (kind) {
    case 'CSV':
      return Buffer.from(actionsCsv(actions), 'utf8');
    case 'CALENDAR':
      return Buffer.from(actionsCalendar(actions, { writtenAt, uidOf }), 'utf8');
    case 'WORD': {
      const { marking } = readSettings(context.session().database);
      const document = actionsDocument(actions, { marking, writtenAt });
      // A list to work from is no paper for a file: a letterhead would make it look like one.
      return (await context.makeWordFile({ document, house: null })).bytes;
    }
  }
}

/** Made from the action's own random id, so that it is the same each time and leads back to nothing outside the store. */
function uidOf(actionId: string): string {
  return `${createHash('sha256').update(`calendar ${actionId}`).digest('hex').slice(0, 40)}@throughline`;
}
