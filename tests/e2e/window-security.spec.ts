import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { lock } from '../support/drive-app';
import { launchApp, type RunningApp } from '../support/launch-app';
import { setUpVault } from '../support/throwaway-vault';

/**
 * Attacks from inside the page, as if somebody had got a script of theirs to run there. Each must fail, and each is
 * tried in the real window. What a script may still do is what the page does itself: ask the one door.
 */
let running: RunningApp;
/** A server that would answer anybody, so that what is refused is refused by us and not for want of a network. */
let server: Server;
let serverAddress: string;
let visits = 0;
test.beforeAll(async () => {
  server = createServer((_request, response) => {
    visits += 1;
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' }).end('1');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  serverAddress = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.js`;
  running = await launchApp();
  await expect(running.page.locator('#root')).not.toBeEmpty();
});
test.afterAll(async () => {
  await running.close();
  server.close();
});
test.afterEach(() => {
  expect(visits, 'requests that left the window').toBe(0);
});

/** Runs in the page and gives 'REACHED' when the attack got anywhere. */
async function attack(script: string): Promise<string> {
  return running.page.evaluate(async (source) => {
    const run = new Function(`return (async () => { ${source} })()`);
    try {
      return String(await run());
    } catch (error) {
      return `refused: ${String(error)}`;
    }
  }, script);
}
const addressNow = () => running.page.evaluate(() => window.location.href);

test.describe('the page cannot be led elsewhere', () => {
  for (const address of [
    'https://example.com/',
    'file:///etc/passwd',
    'data:text/html,hello',
    'app://other/index.html',
  ]) {
    test(`by setting its address to ${address}`, async () => {
      const before = await addressNow();
      await running.page.evaluate((to) => window.location.assign(to), address);
      await running.page.waitForTimeout(200);
      expect(await addressNow()).toBe(before);
    });
  }

  test('by a link that is clicked, in the same window or a new one', async () => {
    const before = await addressNow();
    for (const target of ['_self', '_blank']) {
      await running.page.evaluate((frame) => {
        const link = Object.assign(document.createElement('a'), { href: 'https://example.com/', target: frame });
        document.body.append(link);
        link.click();
        link.remove();
      }, target);
    }
    await running.page.waitForTimeout(200);
    expect(await addressNow()).toBe(before);
    expect(await windowCount()).toBe(1);
  });

  test('by a form that is sent', async () => {
    const before = await addressNow();
    await running.page.evaluate(() => {
      const form = Object.assign(document.createElement('form'), { action: 'https://example.com/', method: 'post' });
      document.body.append(form);
      form.submit();
      form.remove();
    });
    await running.page.waitForTimeout(200);
    expect(await addressNow()).toBe(before);
  });

  test('and opens no window', async () => {
    expect(await running.page.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
    expect(await running.page.evaluate(() => window.open('app://throughline/index.html') === null)).toBe(true);
    expect(await windowCount()).toBe(1);
  });
});

test.describe('no script or content of others', () => {
  test('an inline script does not run', async () => {
    const hasRun = await running.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.attacked = true';
      document.body.append(script);
      script.remove();
      return 'attacked' in window;
    });
    expect(hasRun).toBe(false);
  });

  test('an event handler in markup does not run', async () => {
    await running.page.evaluate(() => {
      const holder = document.createElement('div');
      holder.innerHTML = '<img src="app://throughline/none.png" onerror="window.attackedByMarkup = true">';
      document.body.append(holder);
    });
    await running.page.waitForTimeout(200);
    expect(await running.page.evaluate(() => 'attackedByMarkup' in window)).toBe(false);
  });

  test('text is not turned into code', async () => {
    // What Playwright runs is exempt from the policy while it runs, so the attempt is made a moment later.
    const outcome = await running.page.evaluate(
      () =>
        new Promise<string>((done) => {
          setTimeout(() => {
            try {
              done(new Function('return "REACHED"')());
            } catch (error) {
              done(error instanceof Error ? error.name : 'refused');
            }
          }, 20);
        }),
    );
    expect(outcome).toBe('EvalError');
  });

  test('the policy is sent with the page and has no holes', async () => {
    const policy = await running.app.evaluate(async ({ net }) => {
      const response = await net.fetch('app://throughline/index.html');
      return response.headers.get('content-security-policy') ?? '';
    });
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-|\*|https?:/);
  });

  test('a script, picture, style or frame from elsewhere is not loaded', async () => {
    const outcomes = await running.page.evaluate(async (address) => {
      const elements = [
        Object.assign(document.createElement('script'), { src: address }),
        Object.assign(document.createElement('img'), { src: address }),
        Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address }),
      ];
      return Promise.all(
        elements.map(
          (element) =>
            new Promise<string>((done) => {
              element.addEventListener('load', () => done('REACHED'));
              element.addEventListener('error', () => done('refused'));
              document.head.append(element);
            }),
        ),
      );
    }, serverAddress);
    expect(outcomes).toEqual(['refused', 'refused', 'refused']);
  });

  test('a frame of our own page cannot ask the door', async () => {
    const hasDoor = await running.page.evaluate(
      () =>
        new Promise<boolean>((done) => {
          const frame = Object.assign(document.createElement('iframe'), { src: 'app://throughline/index.html' });
          const look = () => {
            try {
              done(Boolean(frame.contentWindow && 'throughline' in frame.contentWindow));
            } catch {
              done(false);
            }
          };
          frame.addEventListener('load', look);
          document.body.append(frame);
          setTimeout(look, 1_000);
        }),
    );
    expect(hasDoor).toBe(false);
  });
});

test.describe('nothing of the machine', () => {
  test('no Node and nothing of Electron is in the page', async () => {
    const found = await running.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron', '__dirname'].filter(
        (name) => name in window,
      ),
    );
    expect(found).toEqual([]);
    expect(await running.page.evaluate(() => Object.keys(window.throughline).sort())).toEqual([
      'call',
      'onNews',
      'pathOf',
    ]);
  });

  test('the door itself cannot be replaced or extended', async () => {
    expect(
      await attack(`window.throughline.call = () => 1; return window.throughline.call() === 1 ? 'REACHED' : 'kept'`),
    ).not.toBe('REACHED');
    expect(await attack(`window.throughline = {}; return 'call' in window.throughline ? 'kept' : 'REACHED'`)).not.toBe(
      'REACHED',
    );
  });

  test('a server on this very machine cannot be fetched from', async () => {
    expect(await attack(`return 'REACHED ' + (await fetch('${serverAddress}')).status`)).toContain('refused');
    const image = `return new Promise((done) => { const i = new Image(); i.onload = () => done('REACHED'); i.onerror = () => done('refused'); i.src = '${serverAddress}'; })`;
    expect(await attack(image)).toBe('refused');
    await attack(`navigator.sendBeacon('${serverAddress}', 'words')`);
    await running.page.waitForTimeout(200);
  });

  for (const address of ['https://example.com/', 'file:///etc/passwd', 'app://throughline/../../package.json']) {
    test(`${address} cannot be fetched`, async () => {
      expect(await attack(`const r = await fetch('${address}'); return 'REACHED ' + r.status`)).toContain('refused');
    });
  }

  test('no socket, beacon or worker gets out', async () => {
    expect(await attack(`new Worker('https://example.com/x.js'); return 'REACHED'`)).toContain('refused');
    const socket = `return new Promise((done) => { const s = new WebSocket('ws://127.0.0.1:9/'); s.onopen = () => done('REACHED'); s.onerror = () => done('refused'); })`;
    expect(await attack(socket)).toContain('refused');
    expect(await attack(`const r = await navigator.serviceWorker.register('/sw.js'); return 'REACHED'`)).toContain(
      'refused',
    );
  });

  for (const permission of ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read']) {
    test(`the permission ${permission} is refused`, async () => {
      expect(await attack(`return (await navigator.permissions.query({ name: '${permission}' })).state`)).toBe(
        'denied',
      );
    });
  }

  test('asking for the camera, the screen or the place gets nothing', async () => {
    expect(await attack(`await navigator.mediaDevices.getUserMedia({ video: true }); return 'REACHED'`)).toContain(
      'refused',
    );
    expect(await attack(`await navigator.mediaDevices.getDisplayMedia({ video: true }); return 'REACHED'`)).toContain(
      'refused',
    );
    const place = `return new Promise((done) => navigator.geolocation.getCurrentPosition(() => done('REACHED'), () => done('refused')))`;
    expect(await attack(place)).toBe('refused');
  });
});

test.describe('the main process', () => {
  test('answers no frame but the page, even when the frame is made by force', async () => {
    // A second window with the same preload stands for any sender that is not ours.
    const reply = await running.app.evaluate(async ({ BrowserWindow, app }) => {
      const preload = `${app.getAppPath()}/out/preload/index.cjs`;
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await stranger.loadURL('app://throughline/index.html');
      const answered: unknown = await stranger.webContents.executeJavaScript(
        `window.throughline.call('app:status', undefined)`,
      );
      stranger.destroy();
      return answered;
    });
    expect(reply).toEqual({ ok: false, failure: { kind: 'NOT_ALLOWED' } });
  });

  test('runs the window in the sandbox, isolated, with web security', async () => {
    const preferences = await running.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return window && 'getLastWebPreferences' in window.webContents
        ? (
            window.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
          ).getLastWebPreferences()
        : {};
    });
    expect(preferences).toMatchObject({
      contextIsolation: true,
      nodeIntegration: false,
      sandbox: true,
      webSecurity: true,
      webviewTag: false,
    });
  });

  test('reaches no network by itself', async () => {
    const outcome = await running.app.evaluate(
      ({ net }, address) =>
        net.fetch(address).then(
          () => 'REACHED',
          () => 'refused',
        ),
      serverAddress,
    );
    expect(outcome).toBe('refused');
  });

  test('ends a second start on the same data and keeps the first window', async () => {
    const { THROUGHLINE_ELECTRON: binary = '' } = process.env;
    const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const second = spawn(
      binary,
      [...flags, `--user-data-dir=${running.dataDir}`, resolve(import.meta.dirname, '../..')],
      {
        env: { ...process.env, THROUGHLINE_DATA_DIR: running.dataDir },
        stdio: 'ignore',
      },
    );
    const code = await new Promise((done) => second.once('exit', done));
    expect(code).toBe(0);
    expect(await windowCount()).toBe(1);
  });

  test('spells British English without a network', async () => {
    const languages = await running.app.evaluate(({ session }) => session.defaultSession.getSpellCheckerLanguages());
    expect(languages).toEqual(['en-GB']);
    expect(readdirSync(join(running.dataDir, 'Dictionaries'))).toEqual(['en-GB-10-1.bdic']);
    expect(await running.page.evaluate(() => navigator.language)).toBe('en-GB');
  });
});

/** Last, because it sets up and locks. */
test('nothing a person typed is in the title, the log or the remembered window', async () => {
  await setUpVault(running.page);
  expect(
    await running.page.evaluate((words) => window.throughline.call('search:find', { words }), 'Canary Tobin'),
  ).toMatchObject({ ok: true });
  const title = await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  expect(title).toBe('Throughline');
  await lock(running.page);
  const log = join(running.dataDir, 'logs/throughline.log');
  expect(readFileSync(log, 'utf8')).not.toMatch(/Canary|Tobin|Oduya|otters/);
});

async function windowCount(): Promise<number> {
  return running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}
