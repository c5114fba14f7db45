import type { Channel, Request, WindowApi } from '@contract/contract';
import type { Page } from '@playwright/test';

/** Fictional, and strong enough for the real check. */
export const PASSPHRASE = 'seven otters crossing the harbour';

declare global {
  interface Window {
    readonly throughline: WindowApi;
  }
}

/** Asks through the real door of the running app, as the window does. Throws what the door refused. */
export async function ask<C extends Channel>(page: Page, channel: C, request: Request<C>): Promise<unknown> {
  const reply = await page.evaluate(([name, body]) => window.throughline.call(name as Channel, body as never), [
    channel,
    request,
  ] as const);
  if (reply.ok) return reply.value;
  throw new Error(`${channel} was refused: ${JSON.stringify(reply.failure)}`);
}

type Store = Request<'vault:finish-setup'>;

const TEAM_STORE: Store = {
  serviceName: 'Fellshire Council',
  teamName: 'Harbour Safeguarding Team',
  managerName: 'Marian Oduya',
};

/**
 * Goes through the whole first run by the door, without its screens, for tests that are about something else:
 * `first-run.spec.ts` does it by hand.
 */
export async function setUpVault(page: Page, store: Store = TEAM_STORE): Promise<readonly string[]> {
  const { recoveryKey, groupsToConfirm } = (await ask(page, 'vault:begin-setup', { passphrase: PASSPHRASE })) as {
    recoveryKey: string[];
    groupsToConfirm: number[];
  };
  const groups = groupsToConfirm.map((index) => recoveryKey[index] ?? '');
  await ask(page, 'vault:confirm-recovery', { groups });
  await ask(page, 'vault:finish-setup', store);
  return recoveryKey;
}
