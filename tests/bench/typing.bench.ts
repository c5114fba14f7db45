import type { RecordId } from '@domain/identifiers';
import type { RichText } from '@domain/section/rich-text';
import type { CDPSession, Page } from '@playwright/test';
import { goTo, unlock } from '../support/drive-app';
import { launchApp } from '../support/launch-app';
import { compareInPairs, print, printFigure, printRatio, quantile, sorted } from '../support/paired-ratio';
import { asRichText } from '../support/seed-store';
import { seededRandom } from '../support/seeded-random';
import { seededVault } from '../support/seeded-vault';
import { seededWords } from '../support/seeded-words';
import { ask } from '../support/throwaway-vault';
import * as typing from '../support/typing';

const KEYS_IN_A_BATCH = 20;
const BATCH = 'the visit went well '.slice(0, KEYS_IN_A_BATCH);
/** 30 keys a second is more than anyone types; after the batch the autosave, the counters and the check have run. */
const QUICK = { everyMs: 25, thenMs: 1_400 };
const LONG_WORDS = 10_000;
const SHORT_WORDS = 500;
const FRAME_MS = 16;
const PAIRS = 15;

function textOf(words: number): RichText {
  const prose = seededWords(seededRandom(words));
  return asRichText(Array.from({ length: words / 100 }, () => prose.prose(100)));
}

async function openWithWords(page: Page, recordId: RecordId, text: RichText): Promise<void> {
  await goTo(page, '#/today');
  const sections = { update: { kind: 'RICH_TEXT' as const, text } };
  await ask(page, 'record:save', { recordId, sections, place: 'update' });
  await goTo(page, `#/records/${recordId}`);
  await page.locator('[data-section="update"] .ProseMirror').waitFor();
  await typing.mountBeside(page, text);
  await page.waitForTimeout(1_500);
}

/** What one batch costs the window, everything that follows on it included; per key. */
async function wholeMsPerKey(page: Page, session: CDPSession, side: typing.Side): Promise<number> {
  await typing.focusMiddle(page, side);
  await page.waitForTimeout(200);
  const before = await typing.mainThreadMs(session);
  await typing.typeKeys(page, BATCH, QUICK);
  return ((await typing.mainThreadMs(session)) - before) / KEYS_IN_A_BATCH;
}

async function scriptMs(page: Page, side: typing.Side): Promise<number> {
  await typing.focusMiddle(page, side);
  const ms = await typing.scriptMsPerKey(page, side, KEYS_IN_A_BATCH);
  await page.waitForTimeout(100);
  return ms;
}

async function typeOn(page: Page): Promise<{ paintedMs: readonly number[]; longTasks: readonly number[] }> {
  await typing.focusMiddle(page, 'ours');
  await page.waitForTimeout(200);
  await typing.seenKeys(page);
  for (let batch = 0; batch < 10; batch += 1) await typing.typeKeys(page, BATCH, { ...QUICK, thenMs: 350 });
  const { paintedMs, longTasks } = await typing.seenKeys(page);
  return { paintedMs: sorted(paintedMs), longTasks: sorted(longTasks) };
}

function printTyping(name: string, { paintedMs, longTasks }: Awaited<ReturnType<typeof typeOn>>): void {
  const [middle, high, most] = [0.5, 0.95, 1].map((share) => quantile(paintedMs, share));
  printFigure(`A key to the paint after it, ${name}, median`, middle ?? Number.NaN, { atMost: FRAME_MS, unit: 'ms' });
  print(`  95th percentile ${high?.toFixed(1)} ms, most ${most?.toFixed(1)} ms (${paintedMs.length} keys)`);
  printFigure(`Tasks longer than 50 ms meanwhile, ${name}`, longTasks.length, { atMost: 0, unit: 'tasks' });
  if (longTasks.length > 0) print(`  ${longTasks.map(Math.round).join(', ')} ms`);
}

/** Every key that was pressed is on disk, in its order. */
async function expectAllSaved(page: Page, recordId: RecordId): Promise<void> {
  await page.waitForTimeout(1_500);
  const { content } = (await ask(page, 'record:open', { recordId })) as { content: { sections: unknown } };
  const shown = await page.evaluate(() => window.typedIn?.ours.getText({ blockSeparator: '\n' }) ?? '');
  const saved = textsIn(content.sections).join('');
  if (saved.length === 0 || !saved.includes(BATCH.trim())) throw new Error('What was typed is not in the store');
  if (!saved.includes(shown.replaceAll('\n', ''))) throw new Error('The store does not hold what the window shows');
}

function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value && typeof value.text === 'string') return [value.text];
  return Object.values(value).flatMap(textsIn);
}

const { dataDir, seeded } = await seededVault({ children: 100, recordsPerChild: 2 });
const [longRecord, shortRecord] = seeded.drafts;
if (longRecord === undefined || shortRecord === undefined) throw new Error('There are no drafts');
const long = await launchApp({ dataDir });
const { page } = long;
await unlock(page);
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');

await openWithWords(page, longRecord, textOf(LONG_WORDS));
await typing.watchKeys(page);
const script = await compareInPairs(
  () => scriptMs(page, 'ours'),
  () => scriptMs(page, 'bare'),
  PAIRS,
);
printRatio(`A key in ${LONG_WORDS} words, the editor’s script, against bare TipTap`, script, {
  atMost: 2.5,
  unit: 'ms',
});
const whole = await compareInPairs(
  () => wholeMsPerKey(page, session, 'ours'),
  () => wholeMsPerKey(page, session, 'bare'),
  PAIRS,
);
printRatio(`A key in ${LONG_WORDS} words, all the window’s work, against bare TipTap`, whole, {
  atMost: 2.5,
  unit: 'ms',
});
printTyping(`${LONG_WORDS} words`, await typeOn(page));
await expectAllSaved(page, longRecord);

await long.close();

const brief = await launchApp({ dataDir });
await unlock(brief.page);
await openWithWords(brief.page, shortRecord, textOf(SHORT_WORDS));
await typing.watchKeys(brief.page);
const shortSamples: number[] = [];
for (let round = 0; round < PAIRS; round += 1) shortSamples.push(await scriptMs(brief.page, 'ours'));
const short = sorted(shortSamples);
const ratio = quantile(script.ours, 0.5) / quantile(short, 0.5);
printFigure(`The editor’s script at ${LONG_WORDS} words against ${SHORT_WORDS}`, ratio, { atMost: 1.5, unit: 'times' });
printTyping(`${SHORT_WORDS} words`, await typeOn(brief.page));
await brief.close();
print('');
