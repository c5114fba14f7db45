import type { RecordView } from '@contract/record-calls';
import type { RecordId } from '@domain/identifiers';
import { countSectionWords } from '@domain/section/section-kinds';
import type { Template } from '@domain/template/template';
import type { Page } from '@playwright/test';
import { goTo, unlock } from '../support/drive-app';
import { fullCaseSupervision } from '../support/full-case-supervision';
import { launchApp } from '../support/launch-app';
import { paintedAfterGoing } from '../support/painted';
import { print, printFigure, quantile, sorted, timeMs } from '../support/paired-ratio';
import { seededVault } from '../support/seeded-vault';
import { ask } from '../support/throwaway-vault';
import * as typing from '../support/typing';

const WORDS = 5_000;
const OPEN = { atMost: 300, unit: 'ms' };
const SWITCH = { atMost: 200, unit: 'ms' };
const FRAME = { atMost: 16, unit: 'ms' };
const ROUNDS = 15;
/** The last section there is: once it stands, the whole record does. */
const WHOLE = '[data-section="signoff"]';
const LARGE = 200;

async function start(page: Page, childId: string, templateId: string): Promise<RecordId> {
  return ((await ask(page, 'record:start', { childId: childId as never, templateId })) as { recordId: RecordId })
    .recordId;
}

async function opened(page: Page, recordId: RecordId): Promise<RecordView> {
  return (await ask(page, 'record:open', { recordId })) as RecordView;
}

/** From the child's page to the whole record, painted. */
async function openings(page: Page, childId: string, recordId: RecordId): Promise<readonly number[]> {
  const samples: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await goTo(page, `#/children/${childId}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(700);
    samples.push(await paintedAfterGoing(page, `#/records/${recordId}`, WHOLE));
  }
  return sorted(samples);
}

/** The time from a key to the paint after it, in a field of one of the kinds made of fields. */
async function typeInStatement(page: Page): Promise<readonly number[]> {
  await page.getByLabel('About what they have seen or heard').first().focus();
  await page.waitForTimeout(1_000);
  await typing.watchKeys(page);
  for (let batch = 0; batch < 8; batch += 1)
    await typing.typeKeys(page, ' and then once more', { everyMs: 30, thenMs: 600 });
  return sorted((await typing.seenKeys(page)).paintedMs);
}

/** A form of our own with two hundred sections, and a draft on its first version with words in every one. */
async function draftOnLargeForm(
  page: Page,
  childId: string,
): Promise<{ recordId: RecordId; publish: () => Promise<void> }> {
  const { id } = (await ask(page, 'template:duplicate', { id: 'case-supervision', version: null, name: 'Large' })) as {
    id: string;
  };
  const { template } = (await ask(page, 'template:edit', { id })) as { template: Template };
  const more = Array.from({ length: LARGE - template.sections.length }, (_, at) => ({
    ...{
      key: `more${String(at)}`,
      kind: 'RICH_TEXT' as const,
      title: `Question ${String(at)}`,
      need: 'OPTIONAL' as const,
    },
    ...{ prompts: ['What do you see?'], who: 'SW' as const, guideWords: null, showWhen: [] },
  }));
  const sections = [...template.sections.slice(0, -1), ...more, ...template.sections.slice(-1)];
  await ask(page, 'template:save-draft', { id, template: { ...template, sections } });
  const publish = async () => {
    await ask(page, 'template:publish', { id, note: 'The same again' });
    const next = (await ask(page, 'template:edit', { id })) as { template: Template };
    await ask(page, 'template:save-draft', { id, template: next.template });
  };
  await publish();
  const recordId = await start(page, childId, id);
  const words = { update: fullCaseSupervision(WORDS)['dayInLife'] };
  const written = Object.fromEntries(more.map(({ key }) => [key, words.update]));
  await ask(page, 'record:save', { recordId, sections: written as never, place: null });
  return { recordId, publish };
}

const { dataDir, seeded } = await seededVault({ children: 20, recordsPerChild: 1 });
const [childId, other] = seeded.children;
if (childId === undefined || other === undefined) throw new Error('There are no children');
const { page, close } = await launchApp({ dataDir, windowSize: { width: 1366, height: 768 } });
await unlock(page);

const recordId = await start(page, childId, 'case-supervision');
const sections = fullCaseSupervision(WORDS);
await ask(page, 'record:save', { recordId, sections, place: 'header' });
const { content } = await opened(page, recordId);
const count = Object.values(content.sections).reduce((sum, value) => sum + countSectionWords(value), 0);
print(`A case supervision of ${String(count)} words in ${String(Object.keys(sections).length)} written sections`);
const opening = await openings(page, childId, recordId);
printFigure('Opening it from the child’s page until all of it is painted, median', quantile(opening, 0.5), OPEN);
print(`  least ${quantile(opening, 0).toFixed(0)}, most ${quantile(opening, 1).toFixed(0)} ms`);
const keys = await typeInStatement(page);
printFigure('A key in its danger statement to the paint after it, median', quantile(keys, 0.5), FRAME);
print(`  95th percentile ${quantile(keys, 0.95).toFixed(1)} ms (${String(keys.length)} keys)`);

const large = await draftOnLargeForm(page, other);
const moves: number[] = [];
for (let round = 0; round < 7; round += 1) {
  await large.publish();
  moves.push(await timeMs(() => ask(page, 'record:move-to-newest-form', { recordId: large.recordId })));
}
printFigure(
  `A draft of ${String(LARGE)} sections moved to a newer version of its form, median`,
  quantile(sorted(moves), 0.5),
  SWITCH,
);
await close();
print('');
