import type { Role } from '@domain/lists/roles';
import { expect, type Page } from '@playwright/test';
import { goTo } from './drive-app';
import { ask, PASSPHRASE } from './throwaway-vault';

/** One shared desk and two who sit at it in turn, each with their own passphrase. */
export const MANAGER = { name: 'Marian Oduya', passphrase: PASSPHRASE };
export const WORKER = { name: 'Priya Castell', passphrase: 'nine herons waiting by the weir' };

export type Sitter = typeof MANAGER;

/** The manager lets the worker in through the door; the worker joins with the code and is the one signed in then. */
export async function letWorkerJoin(page: Page): Promise<void> {
  await letJoin(page, [{ ...WORKER, role: 'SW' }]);
}

/** Several at once, each with a code of their own. Nobody is signed in afterwards: each signs in at the door. */
export async function letJoin(page: Page, people: readonly (Sitter & { readonly role: Role })[]): Promise<void> {
  const codes: string[] = [];
  for (const { name, role } of people) {
    const person = { name, role, team: '', newlyQualifiedFrom: null, signsIn: true } as const;
    const added = (await ask(page, 'person:add', { ...person, passphrase: MANAGER.passphrase })) as {
      code: { groups: string[] };
    };
    codes.push(added.code.groups.join('-'));
  }
  for (const [at, { name, passphrase }] of people.entries()) {
    await leave(page);
    await ask(page, 'vault:join', { name, code: codes[at] ?? '', passphrase });
  }
  await page.reload();
  await page.locator('input[type="password"]').first().waitFor();
}

/** Whoever sits there goes, and the other signs in, as people do it. */
export async function changeSitter(page: Page, to: Sitter): Promise<void> {
  if (await page.getByRole('navigation').first().isVisible()) await leave(page);
  await signIn(page, to);
}

export async function signIn(page: Page, { name, passphrase }: Sitter): Promise<void> {
  await page.getByLabel('Your name', { exact: true }).fill(name);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner')).toContainText(name);
  await goTo(page, '/today');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
}

async function leave(page: Page): Promise<void> {
  await page.evaluate(() => void window.throughline.call('vault:lock', undefined));
  await page.locator('input[type="password"]').first().waitFor();
}
