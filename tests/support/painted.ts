import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Milliseconds from the key to the paint, once it has come; set by `paintedAfterKey`. */
    paintedAfterKey?: Promise<number>;
  }
}

/**
 * Milliseconds from a change of address until what `selector` names is in the page and has been painted: a frame is
 * asked for, and a task put behind it, which runs when the frame is on the screen.
 */
export function paintedAfterGoing(page: Page, route: string, selector: string): Promise<number> {
  return page.evaluate(
    ([hash, wanted]) =>
      new Promise<number>((done, fail) => {
        const start = performance.now();
        const finish = () =>
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => done(performance.now() - start);
            channel.port2.postMessage(null);
          });
        const look = () => {
          if (document.querySelector(wanted) === null) return;
          watcher.disconnect();
          clearTimeout(limit);
          finish();
        };
        const watcher = new MutationObserver(look);
        const limit = setTimeout(() => fail(new Error(`${wanted} did not come within 10 s`)), 10_000);
        watcher.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
        window.location.hash = hash;
        look();
      }),
    [route, selector] as const,
  );
}

/**
 * Milliseconds from a real key press until what `selector` names has come, or if it is there already its text has
 * changed, and has been painted. The time of the key is the one the browser stamped on the event.
 */
export async function paintedAfterKey(page: Page, key: string, selector: string): Promise<number> {
  await page.evaluate((wanted) => {
    window.paintedAfterKey = new Promise<number>((done, fail) => {
      const textBefore = document.querySelector(wanted)?.textContent;
      let start = 0;
      window.addEventListener('keydown', (event) => (start = event.timeStamp), { capture: true, once: true });
      const limit = setTimeout(() => fail(new Error(`${wanted} did not change within 10 s`)), 10_000);
      const watcher = new MutationObserver(() => {
        const element = document.querySelector(wanted);
        if (element === null || element.textContent === textBefore) return;
        watcher.disconnect();
        clearTimeout(limit);
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => done(performance.now() - start);
          channel.port2.postMessage(null);
        });
      });
      watcher.observe(document, { childList: true, subtree: true, characterData: true });
    });
  }, selector);
  await page.keyboard.press(key);
  return page.evaluate(() => window.paintedAfterKey ?? Number.NaN);
}
