import type { TemplateSummary } from '@contract/template-calls';
import type { Template } from '@domain/template/template';
import type { Page } from '@playwright/test';
import { goTo, unlock } from '../support/drive-app';
import { launchApp } from '../support/launch-app';
import { paintedAfterKey } from '../support/painted';
import { print, printFigure, quantile, sorted } from '../support/paired-ratio';
import { seededVault } from '../support/seeded-vault';
import { ask } from '../support/throwaway-vault';
import * as typing from '../support/typing';

const FRAME_MS = 16;
const SWITCH_MS = 200;
const SECTIONS = 200;
const TYPED = 'what the family knows and what they do with it tonight ';
/** A quick typist's pace; the pause lets the preview, the findings and the save run between two batches. */
const QUICK = { everyMs: 40, thenMs: 900 };
const BATCHES = 6;
const SWITCHES = 12;

/** A form of our own with two versions of two hundred sections each. */
async function largeForm(page: Page): Promise<string> {
  const { id } = (await ask(page, 'template:duplicate', {
    id: 'case-supervision',
    version: null,
    name: 'Two hundred sections',
  })) as { id: string };
  const { template } = (await ask(page, 'template:edit', { id })) as { template: Template };
  const more = Array.from({ length: SECTIONS - template.sections.length }, (_, number) => ({
    ...{
      key: `more${String(number)}`,
      kind: 'RICH_TEXT' as const,
      title: `Question ${String(number)}`,
      need: 'OPTIONAL' as const,
    },
    ...{ prompts: ['What do you see?', 'Who says so?'], who: 'SW' as const, guideWords: null, showWhen: [] },
  }));
  const sections = [...template.sections.slice(0, -1), ...more, ...template.sections.slice(-1)];
  await ask(page, 'template:save-draft', { id, template: { ...template, sections } });
  await ask(page, 'template:publish', { id, note: 'First' });
  const second = (await ask(page, 'template:edit', { id })) as { template: Template };
  const renamed = second.template.sections.map((section) => ({ ...section, title: `${section.title}, again` }));
  await ask(page, 'template:save-draft', { id, template: { ...second.template, sections: renamed } });
  await ask(page, 'template:publish', { id, note: 'Second' });
  return id;
}

/** The time from a key in the title of a section to the paint after it, with the live preview open. */
async function typeInEditor(
  page: Page,
  id: string,
): Promise<{ paintedMs: readonly number[]; longTasks: readonly number[] }> {
  await goTo(page, `#/templates/${id}/edit`);
  const rows = page.locator('[data-section-row]');
  await rows.nth(6).click();
  await page.getByLabel('Title', { exact: true }).click();
  await page.waitForTimeout(2_000);
  await typing.watchKeys(page);
  for (let batch = 0; batch < BATCHES; batch += 1) await typing.typeKeys(page, TYPED, QUICK);
  const { paintedMs, longTasks } = await typing.seenKeys(page);
  return { paintedMs: sorted(paintedMs), longTasks: sorted(longTasks) };
}

/** The time from the key that chooses another version until its sections are painted. */
async function switchVersions(page: Page, id: string): Promise<readonly number[]> {
  await goTo(page, `#/templates/${id}`);
  await page.getByRole('heading', { name: 'Question 1, again' }).first().waitFor();
  const samples: number[] = [];
  for (let turn = 0; turn < SWITCHES; turn += 1) {
    await page.getByRole('button', { name: turn % 2 === 0 ? /^Version 1/ : /^Version 2/ }).focus();
    samples.push(await paintedAfterKey(page, 'Enter', 'main ol'));
    await page.waitForTimeout(200);
  }
  return sorted(samples);
}

const { dataDir } = await seededVault({ children: 20, recordsPerChild: 1 });
const { page, close } = await launchApp({ dataDir, windowSize: { width: 1366, height: 768 } });
await unlock(page);

const copy = (await ask(page, 'template:duplicate', {
  id: 'case-supervision',
  version: null,
  name: 'Case supervision, copied',
})) as { id: string };
for (const [name, id] of [
  ['case supervision', copy.id],
  [`${String(SECTIONS)} sections`, await largeForm(page)],
] as const) {
  const { paintedMs, longTasks } = await typeInEditor(page, id);
  const median = quantile(paintedMs, 0.5);
  printFigure(`A key in the form editor to the paint after it, ${name}, preview open, median`, median, {
    atMost: FRAME_MS,
    unit: 'ms',
  });
  print(`  95th percentile ${quantile(paintedMs, 0.95).toFixed(1)} ms, most ${quantile(paintedMs, 1).toFixed(1)} ms`);
  print(`  tasks longer than 50 ms meanwhile: ${longTasks.map(Math.round).join(', ') || 'none'}`);
}
const forms = (await ask(page, 'templates:list', undefined)) as TemplateSummary[];
const large = forms.find(({ name }) => name === 'Two hundred sections');
const switched = await switchVersions(page, large?.id ?? '');
printFigure(`Another version of a form of ${String(SECTIONS)} sections, median`, quantile(switched, 0.5), {
  atMost: SWITCH_MS,
  unit: 'ms',
});
print(`  most ${quantile(switched, 1).toFixed(0)} ms`);
await close();
print('');
