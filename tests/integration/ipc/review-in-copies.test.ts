import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordId } from '@domain/identifiers';
import { createExportHandlers } from '@main/ipc/export-handlers';
import { createNameHandlers } from '@main/ipc/name-handlers';
import { isSealIntact } from '@main/store/seal';
import { readWordPart } from '@main/word/read-word-part';
import JSZip from 'jszip';
import { expect, onTestFinished, test } from 'vitest';
import { contextFor } from '../../support/context-for-tests';
import { aChild } from '../../support/records-for-tests';
import { ask, refusal } from '../../support/replies';
import { idOf, ReviewDesk } from '../../support/review-desk';

/* What a worker writes in their answer leaves as the rest of the record does: proven in the file, and looked through for other children. */

const BECAUSE = 'Nobody has asked Ingrid whether she would.';
const MISSING = 'Wren Ashgrove was at the harbour too.';

async function signedOver(desk: ReviewDesk): Promise<RecordId> {
  const recordId = await desk.shared();
  const { textHash } = await ask(desk.as('WORKER').reviews['review:open']({ recordId }));
  const disagrees = { actionId: idOf(desk.second.id), verdict: 'DISAGREE' as const, because: BECAUSE };
  const review = desk.review([disagrees], {
    isMissing: true,
    missing: MISSING,
    reflection: 'I was frightened for her.',
  });
  await ask(desk.reviews['review:answer']({ recordId, textHash, kind: 'AGREES', comment: '', review }));
  await ask(desk.as('MANAGER').records['record:sign']({ recordId }));
  return recordId;
}

async function wordsOf(file: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const text = await zip.file('word/document.xml')?.async('string');
  return readWordPart(text ?? '').paragraphs.join('\n');
}

test('a disagreement that was signed over is in the Word file beside what was decided; another child in it is decided on first', async () => {
  const desk = new ReviewDesk();
  const { at } = desk;
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  const wren = aChild(at, { forename: 'Wren', surname: 'Ashgrove' });
  const recordId = await signedOver(desk);
  const exporting = createExportHandlers(contextFor(at));
  const names = createNameHandlers(contextFor(at));
  expect(await refusal(exporting['record:export']({ recordId, format: 'WORD' }))).toBe('NAMES_TO_DECIDE');
  const choices = [{ childId: wren, choice: 'INITIALS' as const }];
  await ask(names['names:decide']({ recordId, version: 1, choices }));
  const { fileName } = await ask(exporting['record:export']({ recordId, format: 'WORD' }));
  const words = await wordsOf(join(at.folder.path, fileName));
  for (const each of [BECAUSE, 'Ring Ingrid at night', 'I was frightened for her.', 'was at the harbour too.']) {
    expect(words).toContain(each);
  }
  expect(words).not.toContain('Wren');
  expect(isSealIntact(at.database, recordId)).toBe(true);
});

test('a word of the worker’s that was changed past the triggers breaks the seal', async () => {
  const desk = new ReviewDesk();
  const { at } = desk;
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  const recordId = await signedOver(desk);
  at.database.exec('DROP TRIGGER worker_answer_update');
  at.database.exec(`UPDATE worker_answer SET review = replace(review, 'Nobody', 'Somebody')`);
  expect(isSealIntact(at.database, recordId)).toBe(false);
});
