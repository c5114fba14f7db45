import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordDocument } from '@domain/document/document';
import { documentBlocksText, documentParagraphs } from '@domain/document/document-text';
import type { ExportProfile } from '@domain/export/export-profile';
import type { NameChoice } from '@domain/export/name-choice';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { WorkerReview } from '@domain/review/worker-review';
import { createExportHandlers } from '@main/ipc/export-handlers';
import { printableRecord } from '@main/ipc/exports/printable-record';
import { createNameHandlers } from '@main/ipc/name-handlers';
import { createPasteHandlers } from '@main/ipc/paste-handlers';
import { createPracticeHandlers } from '@main/ipc/practice-handlers';
import { readRecord } from '@main/store/record-table';
import { sealRecord } from '@main/store/seal';
import JSZip from 'jszip';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { contextFor } from '../../support/context-for-tests';
import { aChild, anAction } from '../../support/records-for-tests';
import { ask, refusal } from '../../support/replies';
import { ACTIONS, idOf, ReviewDesk, says } from '../../support/review-desk';
import { day } from '../../support/store-for-tests';
import { paragraphsOf } from '../../support/word-text';

vi.setConfig({ testTimeout: 60_000 });

/*
 * A whole answer of a worker on each way out of a record: what they propose, where they disagree, how earlier actions
 * went, what they thought and what they miss. Each of their words names another child, a different one each, so that no
 * place where words of theirs stand is forgotten when names are looked for (EXP-02).
 */

const PLACES = {
  comment: { forename: 'Aurel', words: 'put the mornings first' },
  proposed: { forename: 'Bryn', words: 'Ask the school twice' },
  whyProposed: { forename: 'Cerys', words: 'the office is shut' },
  whyNot: { forename: 'Dilan', words: 'nobody has asked her' },
  result: { forename: 'Elowen', words: 'half of it is done' },
  reflection: { forename: 'Fenna', words: 'was frightened at night' },
  missing: { forename: 'Gwil', words: 'the swimming club' },
} as const;
type Place = keyof typeof PLACES;
const SURNAME = 'Quennell';
const EACH = Object.keys(PLACES) as Place[];
const said = (place: Place) => `${PLACES[place].forename} ${SURNAME}: ${PLACES[place].words}.`;
const ANYBODY = new RegExp(`${SURNAME}|${EACH.map((place) => PLACES[place].forename).join('|')}`);

let desk: ReviewDesk;
let children: ChildId[];
beforeEach(() => {
  desk = new ReviewDesk();
  const { at } = desk;
  children = EACH.map((place) => aChild(at, { forename: PLACES[place].forename, surname: SURNAME }));
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
});

const PROPOSED = { due: day('2026-12-11'), who: 'Joan Tarrant', what: said('proposed') };

/** The second supervision of a child, shared: two actions of its own, and two of the first still open. */
async function shared(): Promise<{ recordId: RecordId; earlier: string[]; now: string[] }> {
  const first = await desk.shared();
  await answer(first, desk.review());
  seal(first);
  const now = [anAction({ id: randomUUID() }), anAction({ id: randomUUID(), what: 'Ring Ingrid at night' })];
  desk.as('MANAGER');
  const started = await ask(desk.records['record:start']({ childId: desk.childId, templateId: 'case-supervision' }));
  const sections = { ...desk.words(), [ACTIONS]: { kind: 'ACTIONS' as const, actions: now, noActionReason: '' } };
  await ask(desk.records['record:save']({ ...started, sections, place: null }));
  await ask(desk.records['record:share'](started));
  return { ...started, earlier: [desk.first.id, desk.second.id], now: now.map(({ id }) => id) };
}

async function answer(recordId: RecordId, review: WorkerReview, comment = ''): Promise<void> {
  const { textHash } = await ask(desk.as('WORKER').reviews['review:open']({ recordId }));
  const kind = comment === '' ? ('AGREES' as const) : ('AGREES_WITH_COMMENT' as const);
  await ask(desk.reviews['review:answer']({ recordId, textHash, kind, comment, review }));
}

async function answered(): Promise<RecordId> {
  const { recordId, earlier, now } = await shared();
  const [proposes = '', disagrees = ''] = now;
  await answer(
    recordId,
    {
      actions: [
        says(proposes, { verdict: 'PROPOSE', ...PROPOSED, because: said('whyProposed') }),
        says(disagrees, { verdict: 'DISAGREE', because: said('whyNot') }),
      ],
      results: earlier.map((id) => ({ actionId: idOf(id), result: 'PARTLY' as const, note: said('result') })),
      reflection: said('reflection'),
      isMissing: true,
      missing: said('missing'),
    },
    said('comment'),
  );
  return recordId;
}

/** Past the recording check, which is not what this is about. */
function seal(recordId: RecordId): void {
  const { at } = desk;
  const signedBy = { id: at.manager.id, name: at.manager.name };
  const sealed = {
    recordId,
    state: 'AGREED_WITH_COMMENT',
    signedBy,
    now: at.clock.now(),
    today: at.clock.today(),
  } as const;
  sealRecord(at.database, sealed);
}

async function signed(): Promise<RecordId> {
  const recordId = await answered();
  seal(recordId);
  return recordId;
}

const context = () => contextFor(desk.at);
const paste = (recordId: RecordId) =>
  createPasteHandlers(context())['paste:parts']({ recordId, choice: 'whole', limit: null });
const word = (recordId: RecordId) => createExportHandlers(context())['record:export']({ recordId, format: 'WORD' });

async function decide(recordId: RecordId, choice: NameChoice): Promise<void> {
  const version = readRecord(desk.at.database, recordId)?.version ?? 0;
  const choices = children.map((childId) => ({ childId, choice }));
  await ask(createNameHandlers(context())['names:decide']({ recordId, version, choices }));
}

function copyOf(recordId: RecordId, profile: ExportProfile): RecordDocument {
  const printable = printableRecord(context(), recordId, { profile, isChecked: true });
  if (!printable.ok) throw new Error(printable.failure.kind);
  return printable.value.document;
}
const wordsOf = (document: RecordDocument) => documentParagraphs(document).join('\n');

/** What a PDF would be laid out from, which is asked for as it is from the window. */
async function pdf(recordId: RecordId): Promise<RecordDocument | string> {
  let laidOut: RecordDocument | null = null;
  const toPdf = async (document: RecordDocument) => {
    laidOut = document;
    throw new Error('No window to lay it out in');
  };
  const withPaper = { ...context(), paper: { ...context().paper, toPdf } };
  const reply = createExportHandlers(withPaper)['record:export']({ recordId, format: 'PDF' });
  const failure = await Promise.resolve(reply).then(
    (said) => (said.ok ? 'MADE' : said.failure.kind),
    () => 'LAID_OUT',
  );
  return laidOut ?? failure;
}

describe('a child who is named in the worker’s words alone', () => {
  test.each(EACH)('is asked about: %s', async (place) => {
    const [looked] = await ask(createNameHandlers(context())['names:look']({ recordIds: [await answered()] }));
    expect(looked?.named.map(({ name }) => name)).toContain(`${PLACES[place].forename} ${SURNAME}`);
  });

  test('lets nothing out that holds these words until somebody has decided, before it is signed and after', async () => {
    const recordId = await answered();
    for (const step of [() => undefined, () => seal(recordId)]) {
      step();
      expect(await refusal(word(recordId))).toBe('NAMES_TO_DECIDE');
      expect(await refusal(paste(recordId))).toBe('NAMES_TO_DECIDE');
      expect(await pdf(recordId)).toBe('NAMES_TO_DECIDE');
    }
    const disclosure = printableRecord(context(), recordId, 'DISCLOSURE');
    expect(disclosure).toEqual({ ok: false, failure: { kind: 'NAMES_TO_DECIDE' } });
  });

  test('is printed by initials on every way, beside every word of the worker’s', async () => {
    const recordId = await signed();
    await decide(recordId, 'INITIALS');
    const { fileName } = await ask(word(recordId));
    const laidOut = await pdf(recordId);
    const ways = {
      word: (await paragraphsOf(join(desk.at.folder.path, fileName))).join('\n'),
      paste: (await ask(paste(recordId))).parts.map(({ text, html }) => `${text}\n${html}`).join('\n'),
      pdf: typeof laidOut === 'string' ? laidOut : wordsOf(laidOut),
    };
    for (const [way, words] of Object.entries(ways)) {
      expect([way, words.match(ANYBODY)]).toEqual([way, null]);
      for (const place of EACH) expect([way, place, words.includes(PLACES[place].words)]).toEqual([way, place, true]);
      expect(words).toContain('Joan Tarrant');
    }
  });

  test('is whole and marked in the copy for preparing disclosure', async () => {
    const recordId = await signed();
    await decide(recordId, 'MARK');
    const words = wordsOf(copyOf(recordId, 'DISCLOSURE'));
    for (const place of EACH) {
      expect(words).toContain(PLACES[place].words);
      expect(words).toMatch(new RegExp(`${PLACES[place].forename} ${SURNAME}\\[\\d+\\]`));
    }
  });
});

test('the family’s copy and the worker’s list hold no word of the answer, so that nothing has to be decided for them', async () => {
  const recordId = await signed();
  for (const profile of ['FAMILY_ACTIONS', 'WORKER_ACTIONS'] as const) {
    const words = wordsOf(copyOf(recordId, profile));
    expect(words).toContain('Ring Ingrid at night');
    for (const place of EACH) expect(words).not.toContain(PLACES[place].words);
    expect(words).not.toMatch(/Joan Tarrant|11 December 2026/);
    expect(words).not.toMatch(ANYBODY);
  }
});

test('a practice pack keeps the worker’s words and gives everybody in them a made-up name', async () => {
  const recordId = await signed();
  const folder = join(desk.at.folder.path, 'pack');
  mkdirSync(folder);
  const dialogs = { ...context().dialogs, chooseWhereToSave: async () => join(folder, 'sheet.docx') };
  const practice = createPracticeHandlers({ ...context(), dialogs });
  const { unknown } = await ask(practice['practice:look']({ recordIds: [recordId], decided: [] }));
  const decided = unknown.map(({ word: name }) => ({ word: name, is: 'FORENAME' as const }));
  await ask(practice['practice:make']({ recordIds: [recordId], decided }));
  const record = readdirSync(folder).find((name) => name.startsWith('Practice')) ?? '';
  const words = (await paragraphsOf(join(folder, record))).join('\n');
  for (const place of EACH) expect(words).toContain(PLACES[place].words);
  const zip = await JSZip.loadAsync(readFileSync(join(folder, record)));
  const parts = await Promise.all(Object.values(zip.files).map((part) => part.async('string')));
  expect(parts.join('\n')).not.toMatch(/Joan|Tarrant|Ingrid|Sunniva/);
  expect(parts.join('\n')).not.toMatch(ANYBODY);
});

describe('the box on page 1', () => {
  const boxOf = (recordId: RecordId) => {
    const box = copyOf(recordId, 'FILE_COPY').blocks.find(({ kind }) => kind === 'box');
    return box?.kind === 'box' ? documentBlocksText(box.blocks) : '';
  };

  test('has the day that was agreed where a proposal was signed over', async () => {
    const recordId = await signed();
    await decide(recordId, 'KEEP');
    expect(boxOf(recordId)).toContain('27 November 2026');
    expect(boxOf(recordId)).not.toMatch(/11 December 2026|Joan Tarrant/);
  });

  test('has the day that was proposed once the manager took it in', async () => {
    const { recordId, now } = await shared();
    const [proposes = '', agrees = ''] = now;
    const proposal = { verdict: 'PROPOSE' as const, due: day('2026-12-11'), because: 'The office is shut.' };
    await answer(recordId, {
      ...desk.review(),
      actions: [says(proposes, proposal), says(agrees)],
    });
    await ask(desk.as('MANAGER').reviews['review:accept']({ recordId, actionIds: [idOf(proposes)] }));
    seal(recordId);
    expect(boxOf(recordId)).toContain('11 December 2026');
    expect(boxOf(recordId).match(/27 November 2026/g)).toHaveLength(1);
  });
});
