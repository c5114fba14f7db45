import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordId } from '@domain/identifiers';
import { createExportHandlers } from '@main/ipc/export-handlers';
import { verifyChain } from '@main/store/audit-trail';
import { exportsOfRecord } from '@main/store/export-log';
import { checkWholeStore } from '@main/store/open-store';
import { isSealIntact } from '@main/store/seal';
import JSZip from 'jszip';
import { expect, onTestFinished, test } from 'vitest';
import { contextFor } from '../../support/context-for-tests';
import { aChild, aDraft, richText, seal, sectionKey, write } from '../../support/records-for-tests';
import { ask } from '../../support/replies';
import { mustOpen, newTestStore, type TestStore } from '../../support/store-for-tests';

const ROUNDS = 3;
const LEFT_BESIDE = /^\.throughline-.*\.tmp$/;
const support = join(import.meta.dirname, '../../support');

function agreed(at: TestStore): RecordId {
  const id = aDraft(at, aChild(at));
  write(at, id, { [sectionKey('RICH_TEXT')]: richText('The grandmother cooks on Fridays.') });
  seal(at, id);
  return id;
}

/** Lets a batch run until it has told of some files, and kills it in the middle of the next. */
async function killWhileExporting(at: TestStore, ids: readonly RecordId[], afterFiles: number): Promise<number> {
  const script = [join(support, 'run-module.mjs'), join(support, 'export-until-killed.ts')];
  const given = [at.file, at.key.bytes.toString('hex'), [join(at.folder.path, 'out'), at.manager.id, ...ids].join(',')];
  const writer = spawn(process.execPath, [...script, ...given], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = 0;
  for await (const chunk of writer.stdout) {
    told += String(chunk).split('\n').length - 1;
    if (told >= afterFiles) writer.kill('SIGKILL');
  }
  return told;
}

test('a program that is killed in the middle of a batch leaves whole files, and a receipt for each that was told', {
  timeout: 120_000,
}, async () => {
  const at = newTestStore();
  onTestFinished(() => at.folder.remove());
  const ids = [agreed(at), agreed(at), agreed(at)];
  const folder = join(at.folder.path, 'out');
  mkdirSync(folder);
  at.store.close();
  let told = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    told += await killWhileExporting(at, ids, 3 + round);
    const store = mustOpen({ file: at.file, key: at.key, clock: at.clock });
    expect(checkWholeStore(store.database)).toBe(true);
    expect(verifyChain(store.database).isIntact).toBe(true);
    expect(ids.every((id) => isSealIntact(store.database, id))).toBe(true);
    const receipts = new Map(
      ids.flatMap((id) => exportsOfRecord(store.database, id)).map((each) => [each.fileName, each.fileSha256]),
    );
    store.close();
    const files = readdirSync(folder).filter((name) => !LEFT_BESIDE.test(name));
    for (const name of files) {
      const bytes = readFileSync(join(folder, name));
      expect((await JSZip.loadAsync(bytes)).file('word/document.xml')).not.toBeNull();
      if (receipts.has(name)) expect(createHash('sha256').update(bytes).digest('hex')).toBe(receipts.get(name));
    }
    expect([...receipts.keys()].filter((name) => !files.includes(name))).toEqual([]);
    expect(receipts.size).toBeGreaterThanOrEqual(told);
    // Between the file and its receipt there is a moment; each kill can fall into one at most.
    expect(files.length - receipts.size).toBeLessThanOrEqual(round);
  }
});

test('what was left beside the files is removed by the next that is written there, and nothing else is', async () => {
  const at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  const folder = join(at.folder.path, 'out');
  mkdirSync(folder);
  const put = (name: string, hoursAgo: number) => {
    writeFileSync(join(folder, name), 'half a record');
    const then = new Date(Date.parse(at.clock.now()) - hoursAgo * 3_600_000);
    utimesSync(join(folder, name), then, then);
  };
  const [old, young] = [`.throughline-${randomUUID()}.tmp`, `.throughline-${randomUUID()}.tmp`];
  put(old, 2);
  put(young, 0.5);
  put('.throughline-notes.tmp', 2);
  put('theirs.docx', 2);
  const context = contextFor(at);
  const dialogs = { ...context.dialogs, chooseWhereToSave: async () => join(folder, 'ours.docx') };
  const handlers = createExportHandlers({ ...context, dialogs });
  await ask(Promise.resolve(handlers['record:export']({ recordId: agreed(at), format: 'WORD' })));
  expect(readdirSync(folder).toSorted()).toEqual(
    ['.throughline-notes.tmp', young, 'ours.docx', 'theirs.docx'].toSorted(),
  );
});
