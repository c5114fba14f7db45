import type { RecordView } from '@contract/record-calls';
import type { OpenedDraft } from '@contract/template-calls';
import type { RecordId } from '@domain/identifiers';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { goTo, importCaseload, SAMPLE_CASELOAD, startSupervision, unlock } from '../support/drive-app';
import { type SmallDisk, smallDisk } from '../support/full-disk';
import { launchApp, type RunningApp } from '../support/launch-app';
import { ask, setUpVault } from '../support/throwaway-vault';

/**
 * Words outside the old sections, in a danger statement, in what the child says and in a form that is being made: a
 * kill takes less than a second of them, a lock in the middle of a word takes none, a full disk is said and outlived.
 */
test.setTimeout(240_000);

const LOSS_ALLOWED_MS = 1_000;
const KEY_INTERVAL_MS = 40;

type Prepared = { readonly dataDir: string; readonly recordId: RecordId; readonly formId: string };
type PlaceToWrite = {
  readonly name: string;
  readonly box: (page: Page, prepared: Prepared) => Promise<Locator>;
  readonly stored: (page: Page, prepared: Prepared) => Promise<string>;
};

const PLACES: readonly PlaceToWrite[] = [
  {
    name: 'a danger statement',
    box: (page, prepared) => inSection(page, prepared, { key: 'danger', label: /^If nothing changes/ }),
    stored: (page, prepared) => storedSection(page, prepared, 'danger'),
  },
  {
    name: 'what the child says',
    box: (page, prepared) => inSection(page, prepared, { key: 'childVoice', label: /^Worries$/ }),
    stored: (page, prepared) => storedSection(page, prepared, 'childVoice'),
  },
  {
    name: 'a form that is being made',
    box: async (page, { formId }) => {
      await goTo(page, `/templates/${formId}/edit`);
      return page.getByLabel('What it is for');
    },
    stored: async (page, { formId }) =>
      ((await ask(page, 'template:edit', { id: formId })) as OpenedDraft).template.purpose,
  },
];

for (const place of PLACES) {
  test(`a kill while typing takes less than a second of ${place.name}, and a lock in the middle of a word nothing`, async () => {
    const prepared = await prepare();
    const first = await openApp(prepared.dataDir);
    const box = await place.box(first.page, prepared);
    await box.click();
    await first.page.keyboard.press('Control+End');
    const typed: { readonly key: string; readonly atMs: number }[] = [];
    for (const key of 'The harbour was loud until four and nobody had gone to bed') {
      await first.page.keyboard.type(key);
      typed.push({ key, atMs: performance.now() });
      await first.page.waitForTimeout(KEY_INTERVAL_MS);
    }
    const killedAtMs = performance.now();
    await first.kill();

    const second = await openApp(prepared.dataDir);
    const old = typed.filter(({ atMs }) => killedAtMs - atMs > LOSS_ALLOWED_MS).map(({ key }) => key);
    expect(old.length).toBeGreaterThan(20);
    expect(await place.stored(second.page, prepared)).toContain(old.join(''));

    const again = await place.box(second.page, prepared);
    await again.click();
    await second.page.keyboard.press('Control+End');
    await second.page.keyboard.type(' Half a wo');
    await second.page.keyboard.press('Control+l');
    await second.page.getByLabel('Passphrase', { exact: true }).waitFor();
    await unlock(second.page);
    expect(await place.stored(second.page, prepared)).toContain(' Half a wo');
    await second.close();
  });
}

test.describe('on a full disk', () => {
  let disk: SmallDisk;
  let running: RunningApp;
  let prepared: Prepared;

  test.beforeEach(async () => {
    disk = smallDisk();
    prepared = await prepare(disk.folder);
    running = await openApp(disk.folder);
    await goTo(running.page, `/templates/${prepared.formId}/edit`);
    await running.page.getByLabel('What it is for').waitFor();
    await disk.fill(running.app);
  });
  test.afterEach(async () => {
    await disk.makeRoom(running.app).catch(() => undefined);
    await running.close().catch(() => undefined);
    disk.remove();
  });

  test('a form in the making says that it is not saved, is not published, and is whole when there is room', async () => {
    const { app, page } = running;
    const box = page.getByLabel('What it is for');
    for (const part of ['One. ', 'Two. ', 'Three. ']) await box.pressSequentially(part.repeat(30));
    await box.pressSequentially('The very last word');
    await expect(page.getByText(/^Not saved/)).toBeVisible({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Publish…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^What (changed|it is for)/).fill('While there is no room');
    await dialog.getByRole('button', { name: /^Publish version/ }).click();
    await expect(page.getByText(/^Not saved/)).toBeVisible();
    await disk.makeRoom(app);
    await expect
      .poll(async () => PLACES[2]?.stored(page, prepared), { timeout: 15_000 })
      .toContain('The very last word');
    const forms = (await ask(page, 'templates:list', undefined)) as { id: string; versions: unknown[] }[];
    expect(forms.find(({ id }) => id === prepared.formId)?.versions).toEqual([]);
  });
});

async function prepare(folder?: string): Promise<Prepared> {
  const { app, page, dataDir, close } = await launchApp(folder === undefined ? {} : { dataDir: folder });
  await setUpVault(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  const recordId = await startSupervision(page);
  const copy = { id: 'case-supervision', version: null, name: 'Our supervision' };
  const { id: formId } = (await ask(page, 'template:duplicate', copy)) as { id: string };
  await close();
  return { dataDir, recordId, formId };
}

async function openApp(dataDir: string): Promise<RunningApp> {
  const running = await launchApp({ dataDir, windowSize: { width: 1366, height: 768 } });
  await unlock(running.page);
  return running;
}

type Field = { readonly key: string; readonly label: RegExp };

async function inSection(page: Page, { recordId }: Prepared, { key, label }: Field): Promise<Locator> {
  await goTo(page, `/records/${recordId}`);
  const section = page.locator(`[data-section="${key}"]`);
  await section.waitFor();
  const box = section.getByLabel(label).first();
  if ((await box.count()) === 0)
    await section
      .getByRole('button', { name: /^Add a/ })
      .first()
      .click();
  return box;
}

async function storedSection(page: Page, { recordId }: Prepared, key: string): Promise<string> {
  const { content } = (await ask(page, 'record:open', { recordId })) as RecordView;
  return JSON.stringify(content.sections[key]);
}
