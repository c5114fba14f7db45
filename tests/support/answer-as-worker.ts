import type { RecordId } from '@domain/identifiers';
import type { Role } from '@domain/lists/roles';
import { expect, type Page } from '@playwright/test';
import { goTo } from './drive-app';
import { ask } from './throwaway-vault';
import { changeSitter, letWorkerJoin, MANAGER, signIn, WORKER } from './two-people';

/** What the worker says on Tobin's second record, by hand as a person does it, and who else takes part in the team. */
const SEE_WREN = /^See Wren at nursery/;
const WRITE = /^Write to Dean/;
const WRITE_TO = 'Write to Dean';

/** The worker joins with a code, reads the shared record and answers it; `seen` is called before it is sent. */
export async function answerAsWorker(
  page: Page,
  recordId: RecordId,
  { comment, seen }: { readonly comment: string; readonly seen: () => Promise<void> },
): Promise<void> {
  await letWorkerJoin(page);
  await signIn(page, WORKER);
  await goTo(page, `/records/${recordId}`);
  await page.getByRole('button', { name: /^Agree to all/ }).click();
  const visit = page.getByRole('group', { name: SEE_WREN });
  await visit.getByRole('radio', { name: 'Propose a change' }).check();
  await visit.getByLabel('Another date').fill('2w');
  await visit.getByLabel('Why', { exact: true }).fill('Wren is not at nursery until then');
  const letter = page.getByRole('group', { name: WRITE });
  await letter.getByRole('radio', { name: 'Disagree', exact: true }).check();
  await letter.getByLabel('Because', { exact: true }).fill('The last letter came back. I would ring her first.');
  await page.getByLabel('Your reflection').fill('I had not seen how much Tobin carries in the mornings.');
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  await page.getByRole('radio', { name: 'Agree, with a comment' }).check();
  await page.getByLabel('Your comment').fill(comment);
  await letter.getByLabel('Because', { exact: true }).focus();
  await seen();
  await page.getByRole('button', { name: 'Send my answer' }).click();
  await expect(page.getByText(/^Your answer of .* is with Marian Oduya/)).toBeVisible();
  await changeSitter(page, MANAGER);
}

/** The manager's place for it: a proposal under the cursor, and in sight with it an action that is seen differently. */
export async function showBothVoices(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Accept this proposal/ }).focus();
  const disagreed = page.getByRole('row').filter({ hasText: WRITE_TO });
  await disagreed.last().evaluate((row) => row.scrollIntoView({ block: 'start' }));
}

/** People of several roles, each as a manager adds them; the worker at another computer answers in sealed files. */
export async function addColleagues(page: Page): Promise<void> {
  const all: readonly (readonly [string, Role, string | null])[] = [
    ['Grace Ibbotson', 'SW', '2026-09-01'],
    ['Colin Threlfall', 'SM', null],
    ['Dilys Rowe', 'QA', null],
    ['Sam Whitlock', 'BS', null],
  ];
  for (const [name, role, newlyQualifiedFrom] of all) {
    const signsIn = role !== 'SW';
    const passphrase = signsIn ? MANAGER.passphrase : '';
    await ask(page, 'person:add', { name, role, team: '', newlyQualifiedFrom, signsIn, passphrase } as never);
  }
}
