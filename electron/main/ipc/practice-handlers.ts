import { basename, dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Answer, ParsedRequest, Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import { composeCopy } from '@domain/export/compose-copy';
import { checkSheet } from '@domain/export/practice/check-sheet';
import type { StoreNames } from '@domain/export/practice/known-names';
import { type PracticePack, practicePackInSteps } from '@domain/export/practice/practice-pack';
import { isSealed } from '@domain/record/life-cycle';
import { failed, type Result, succeeded } from '@domain/result';
import { readPackAdults, readSubjectChildren, readTeamNames } from '../store/known-children';
import type { Database } from '../store/open-store';
import type { RecordEntry } from '../store/record-table';
import { readSettings } from '../store/settings-table';
import type { ProvenFile } from '../word/proven-word-file';
import { freeName } from './exports/free-name';
import { nameKey } from './exports/look-in-folder';
import { type PackFile, savePack } from './exports/save-pack';
import { wordsToPrint } from './exports/words-to-print';
import type { HandlerContext, Handlers } from './handler-context';
import { LockedError } from './handler-context';
import { readableRecord } from './viewer';

type Request = ParsedRequest<'practice:make'>;

/** Packs for practice days: records with made-up names, and the sheet to check them by (EXP-07). */
export function createPracticeHandlers(context: HandlerContext): Handlers<'practice:look' | 'practice:make'> {
  return {
    'practice:look': async (request) => {
      const made = await packOf(context, request);
      return made.ok ? succeeded({ unknown: [...made.value.pack.unknown] }) : made;
    },
    'practice:make': (request) => makePack(context, request),
  };
}

type Made = { readonly pack: PracticePack; readonly entries: readonly RecordEntry[] };

/** The pack of these records as they were sealed; a record that is not agreed is in no pack. */
async function packOf(context: HandlerContext, { recordIds, decided }: Request): Promise<Result<Made, Failure>> {
  const session = context.session();
  const settings = readSettings(session.database);
  const entries: RecordEntry[] = [];
  const records: PracticePack['records'][number][] = [];
  for (const id of new Set(recordIds)) {
    await othersFirst(context, session.database);
    const readable = readableRecord(session, id);
    if (!readable.ok) return readable;
    const entry = readable.value;
    if (!isSealed(entry.state)) return failed({ kind: 'WRONG_STATE' });
    const words = wordsToPrint(context, entry);
    if (!words.ok) return words;
    entries.push(entry);
    records.push({ ...words.value, state: entry.state, sharedAt: entry.sharedAt, settings });
  }
  const store = storeNames(context, [settings.serviceName, settings.teamName]);
  const steps = practicePackInSteps({ records, decided, store });
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return succeeded({ pack: step.value, entries });
    await othersFirst(context, session.database);
  }
}

/** Between two records, because thirty are a second's work. Whoever unlocks meanwhile did not ask for this pack. */
async function othersFirst(context: HandlerContext, database: Database): Promise<void> {
  await nextTurn();
  if (context.session().database !== database) throw new LockedError();
}

function storeNames(context: HandlerContext, places: readonly string[]): StoreNames {
  const { database } = context.session();
  return {
    children: [...readSubjectChildren(database).values()],
    adults: readPackAdults(database),
    places: [...places, ...readTeamNames(database)],
  };
}

async function makePack(context: HandlerContext, request: Request): Promise<Reply<Answer<'practice:make'>>> {
  const offered = await decidedPack(context, request);
  if (!offered.ok) return offered;
  const { database } = context.session();
  const suggestion = checkSheet(offered.value.pack).fileName;
  const file = await context.dialogs.chooseWhereToSave({ fileName: suggestion, kind: 'WORD' });
  if (file === null) return failed({ kind: 'CANCELLED' });
  const made = await decidedPack(context, request);
  if (!made.ok) return made;
  const sheet = await context.makeWordFile({ document: checkSheet(made.value.pack), house: null });
  const files = await recordFiles(context, made.value, file);
  if (context.session().database !== database) throw new LockedError();
  const saved = await savePack(context, { sheet: { file, ...sheet }, files });
  if (!saved.ok) return saved;
  const pieces = [sheet, ...files].reduce((sum, each) => sum + each.pieces.length, 0);
  return succeeded({ sheet: basename(file), files: files.map((each) => basename(each.file)), pieces });
}

async function decidedPack(context: HandlerContext, request: Request): Promise<Result<Made, Failure>> {
  const made = await packOf(context, request);
  if (made.ok && made.value.pack.unknown.length > 0) return failed({ kind: 'PRACTICE_NAMES_TO_DECIDE' });
  return made;
}

/** A file for each record, as one file is about one child (META-02). All are made before the first is written. */
async function recordFiles(context: HandlerContext, { pack, entries }: Made, sheet: string): Promise<PackFile[]> {
  const files: PackFile[] = [];
  for (const record of pack.records) {
    const entry = entries.find(({ id }) => id === record.content.id);
    if (entry === undefined) continue;
    const document = composeCopy({ ...record, profile: 'PRACTICE_DAY', pack });
    const made: ProvenFile = await context.makeWordFile({ document, house: null });
    // A file that is there stays: another pack may be in the same folder. Nor is the name the sheet's, in whatever case.
    const name = await freeName(
      dirname(sheet),
      document.fileName,
      (each) => nameKey(each) === nameKey(basename(sheet)),
    );
    files.push({ ...made, entry, file: join(dirname(sheet), name) });
  }
  return files;
}
