import type { RecordView } from '@contract/record-calls';
import type { RecordId } from '@domain/identifiers';
import { expect, type Page, test } from '@playwright/test';
import { goTo, importCaseload, SAMPLE_CASELOAD, startSupervision, unlock } from '../support/drive-app';
import { launchApp, type RunningApp } from '../support/launch-app';
import { ask, setUpVault } from '../support/throwaway-vault';

/**
 * At most one second of typing may be lost to `kill -9`, and the file must never be damaged. Each round starts the
 * program, checks every word of the rounds before, types, and kills the main process at a moment nobody chose.
 */
const ROUNDS = 50;
const LOSS_ALLOWED_MS = 1_000;
const KEY_INTERVAL_MS = 30;

type TypedKey = { readonly key: string; readonly atMs: number };
type Typing = { readonly typed: readonly TypedKey[]; readonly killedAtMs: number };

test.setTimeout(15 * 60_000);

test('a kill at any moment of typing loses less than a second and damages nothing', async () => {
  const { dataDir, recordId } = await prepareRecord();
  let kept = '';
  let last: Typing = { typed: [], killedAtMs: 0 };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const running = await openRecord(dataDir, recordId);
    const after = await savedWords(running.page, recordId);
    expectNothingOldIsLost({ before: kept, after, ...last });
    kept = after;
    last = await typeAndKill(running, `r${round} `);
  }
  expect(kept.length, 'words were kept at all').toBeGreaterThan(ROUNDS);
});

test('the same check fails when nothing is saved, so it can fail', async () => {
  const { dataDir, recordId } = await prepareRecord();
  const running = await openRecord(dataDir, recordId);
  await pretendToSave(running);
  const typing = await typeAndKill(running, 'lost ', 2_000);
  const again = await openRecord(dataDir, recordId);
  const after = await savedWords(again.page, recordId);
  await again.close();
  expect(() => expectNothingOldIsLost({ before: '', after, ...typing })).toThrow();
});

async function prepareRecord(): Promise<{ dataDir: string; recordId: RecordId }> {
  const { app, page, dataDir, close } = await launchApp();
  await setUpVault(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  const recordId = await startSupervision(page);
  await close();
  return { dataDir, recordId };
}

async function openRecord(dataDir: string, recordId: RecordId): Promise<RunningApp> {
  const running = await launchApp({ dataDir });
  await unlock(running.page);
  await goTo(running.page, `/records/${recordId}`);
  await updateBox(running.page).waitFor();
  return running;
}

function updateBox(page: Page) {
  return page.getByRole('textbox', { name: 'What has happened since' });
}

/** Types one key after another until the moment of the kill, which falls anywhere in the next one and a half seconds. */
async function typeAndKill(
  running: RunningApp,
  prefix: string,
  delayMs = 200 + Math.random() * 1_300,
): Promise<Typing> {
  const { page } = running;
  const box = updateBox(page);
  await box.click();
  await expect(box).toBeFocused();
  await page.keyboard.press('Control+End');
  const typed: TypedKey[] = [];
  const endsAtMs = performance.now() + delayMs;
  for (let index = 0; performance.now() < endsAtMs; index += 1) {
    const key = prefix[index] ?? 'abcdefghij'[index % 10] ?? 'x';
    await page.keyboard.type(key);
    typed.push({ key, atMs: performance.now() });
    await page.waitForTimeout(KEY_INTERVAL_MS);
  }
  const killedAtMs = performance.now();
  await running.kill();
  return { typed, killedAtMs };
}

async function savedWords(page: Page, recordId: RecordId): Promise<string> {
  const { content } = (await ask(page, 'record:open', { recordId })) as RecordView;
  const update = content.sections['update'];
  if (update?.kind !== 'RICH_TEXT') return '';
  return update.text.content
    .flatMap((block) => (block.type === 'paragraph' ? (block.content ?? []) : []))
    .map((inline) => (inline.type === 'text' ? inline.text : '\n'))
    .join('');
}

type Loss = Typing & { readonly before: string; readonly after: string };

function expectNothingOldIsLost({ before, after, typed, killedAtMs }: Loss): void {
  const everything = before + typed.map(({ key }) => key).join('');
  const old = typed.filter(({ atMs }) => killedAtMs - atMs > LOSS_ALLOWED_MS);
  expect(everything.startsWith(after), 'what was kept is what was typed, in order').toBe(true);
  expect(after.length, 'keys older than a second').toBeGreaterThanOrEqual(before.length + old.length);
}

/** The broken twin: the door still answers "saved", and writes nothing. */
async function pretendToSave({ app }: RunningApp): Promise<void> {
  await app.evaluate(({ ipcMain }) => {
    type Handler = (event: unknown, ...rest: unknown[]) => Promise<unknown>;
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, Handler> })._invokeHandlers;
    const [door, real] = [...handlers.entries()][0] ?? [];
    if (door === undefined || real === undefined) throw new Error('No door to replace');
    handlers.set(door, async (event, ...rest) => {
      if (rest[0] === 'record:save') return { ok: true, value: { savedAt: new Date().toISOString() } };
      return real(event, ...rest);
    });
  });
}
