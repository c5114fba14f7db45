import type { ChildRow } from '@domain/child/child';
import { test } from '@playwright/test';
import { goTo, importCaseload, lock, SAMPLE_CASELOAD, unlock } from '../support/drive-app';
import { launchApp } from '../support/launch-app';
import { ask, setUpVault } from '../support/throwaway-vault';
import { tobinSections } from '../support/tobin-words';

test.setTimeout(180_000);
test('look', async () => {
  const size = { width: Number(process.env.LOOK_W ?? 1366), height: Number(process.env.LOOK_H ?? 768) };
  const { app, page, close } = await launchApp({ windowSize: size });
  await setUpVault(page);
  await importCaseload(app, page, SAMPLE_CASELOAD);
  const children = (await ask(page, 'children:list', undefined)) as ChildRow[];
  const child = children.find((c) => c.status === 'CP') ?? children[0];
  const { recordId } = (await ask(page, 'record:start', { childId: child!.id, templateId: 'case-supervision' })) as any;
  const view = (await ask(page, 'record:open', { recordId })) as any;
  const keys = new Set(view.content.template.sections.map((s: any) => s.key));
  const kinds = Object.fromEntries(view.content.template.sections.map((s: any) => [s.key, s.kind]));
  const sections = Object.fromEntries(
    Object.entries(tobinSections()).filter(([k, v]: any) => keys.has(k) && kinds[k] === v.kind && k !== 'lastActions'),
  );
  if (process.env.LOOK_EMPTY !== '1') await ask(page, 'record:save', { recordId, sections, place: 'header' });
  await lock(page);
  await unlock(page);
  await goTo(page, `/records/${recordId}`);
  await page.waitForTimeout(1500);
  const n = await page.evaluate(() => document.querySelector('[data-pane="record"]')!.scrollHeight);
  for (let y = 0, i = 0; y < n - 300; y += size.height - 180, i += 1) {
    await page.evaluate((top) => document.querySelector('[data-pane="record"]')!.scrollTo({ top }), y);
    await page.waitForTimeout(120);
    await page.screenshot({ path: `test-results/screens/look-${String(i).padStart(2, '0')}.png` });
  }
  await close();
});
