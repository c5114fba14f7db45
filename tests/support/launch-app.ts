import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { _electron, type ElectronApplication, errors, expect, type Page } from '@playwright/test';

const projectFolder = resolve(import.meta.dirname, '../..');
const screensFolder = join(projectFolder, 'test-results/screens');

const LAUNCH_TIMEOUT_MS = 30_000;

/** What is checked on every screen: WCAG 2.2 level AA, and the habits axe calls best practice. */
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface LaunchOptions {
  /** An existing folder to open again; without it a new, empty one is made. */
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Size of the page in CSS pixels. */
  readonly windowSize?: { readonly width: number; readonly height: number };
}

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataDir: string;
  /** Closes the windows as a person would and waits until the program has ended. */
  readonly close: () => Promise<void>;
  /** Ends the main process at once (SIGKILL), as a power cut would, and waits until it is gone. */
  readonly kill: () => Promise<void>;
}

/**
 * Starts the built program in real Electron on a throw-away data folder and waits for its first window.
 * Which Electron and which SQLite addon is decided by `tools/test.mjs`, which hands both over in the environment.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'throughline-test-')));
  const app = await launch({
    executablePath: electronBinary(),
    args: [...sandboxFlags(), `--user-data-dir=${dataDir}`, projectFolder],
    env: { ...inheritedEnvironment(), THROUGHLINE_DATA_DIR: dataDir, ...options.env },
    timeout: LAUNCH_TIMEOUT_MS,
  });
  const page = await app.firstWindow();
  // A dialog that is still fading in has the colours of neither its beginning nor its end.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { windowSize } = options;
  if (windowSize) await askAgain(() => resizePage(app, windowSize));
  return { app, page, dataDir, close: () => app.close(), kill: () => killMainProcess(app) };
}

/**
 * Once in some hundred starts on a busy machine the debugger's connection to a program that is already running
 * stalls; the same program started by hand under the same load did so in none of seventy. It is started once more.
 */
async function launch(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  return _electron.launch(options).catch((error: unknown) => {
    if (error instanceof errors.TimeoutError) return _electron.launch(options);
    throw error;
  });
}

/** Saves `test-results/screens/<name>-<width>x<height>.png` and returns its path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  await mkdir(screensFolder, { recursive: true });
  const { width, height } = await page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
  const path = join(screensFolder, `${name}-${width}x${height}.png`);
  await page.screenshot({ path });
  return path;
}

/**
 * Fails with the rule, the element and the remedy of every accessibility violation on the page, or only inside
 * `within`: an open dialog is the whole world for whoever uses it, and what lies behind it is hidden from them.
 * Legacy mode, because Electron cannot open the second page that axe otherwise uses; Tabster's invisible
 * focus-catching elements belong to the UI kit and hold no content.
 */
export async function expectNoAxeViolations(page: Page, within?: string): Promise<void> {
  const checker = new AxeBuilder({ page }).setLegacyMode().withTags(axeTags).exclude('[data-tabster-dummy]');
  if (within) checker.include(within);
  const { violations } = await checker.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary ?? ''}`),
  );
  expect(found, 'accessibility violations').toEqual([]);
}

/** One look at a screen, or at the open dialog `within` it: a picture to be seen by a person, and axe. */
export async function look(page: Page, name: string, within?: string): Promise<void> {
  await screenshot(page, name);
  await expectNoAxeViolations(page, within);
}

function electronBinary(): string {
  const binary = process.env['THROUGHLINE_ELECTRON'];
  if (binary) return binary;
  throw new Error('THROUGHLINE_ELECTRON is not set. Run these tests with `npm test -- e2e`, which finds an Electron.');
}

/** Chromium refuses to run as root with its sandbox; for everybody else the sandbox stays on. */
function sandboxFlags(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function inheritedEnvironment(): Record<string, string> {
  const defined = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(defined);
}

const QUESTIONS = 5;

/** Electron's inspector now and then drops an answer while the program is starting; the question is harmless to repeat. */
export async function askAgain(question: () => Promise<void>, left = QUESTIONS): Promise<void> {
  await question().catch((error: unknown) => {
    if (left > 1 && String(error).includes('garbage collected')) return askAgain(question, left - 1);
    throw error;
  });
}

async function resizePage(app: ElectronApplication, size: { readonly width: number; readonly height: number }) {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    const [first] = BrowserWindow.getAllWindows();
    first?.setContentSize(width, height);
  }, size);
}

async function killMainProcess(app: ElectronApplication): Promise<void> {
  const mainProcess = app.process();
  if (mainProcess.exitCode !== null || mainProcess.signalCode !== null) return;
  const gone = new Promise<void>((done) => {
    mainProcess.once('exit', () => done());
  });
  const pid = await app.evaluate(() => process.pid);
  process.kill(pid, 'SIGKILL');
  await gone;
}
