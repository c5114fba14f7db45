import { childCalls } from '@contract/child-calls';
import type { ChildRow } from '@domain/child/child';
import type { ChildId } from '@domain/identifiers';
import { actionsOfChild } from '@main/store/action-table';
import { readFacts } from '@main/store/child-fact-table';
import { listChildren, readChild } from '@main/store/child-table';
import { recordsOfChild } from '@main/store/record-list';
import { findChildren, findRecords } from '@main/store/search-table';
import type { Page } from '@playwright/test';
import type { Database } from 'better-sqlite3';
import { goTo, lock, unlock } from '../support/drive-app';
import { launchApp } from '../support/launch-app';
import { paintedAfterGoing, paintedAfterKey } from '../support/painted';
import { print, printFigure, quantile, sorted } from '../support/paired-ratio';
import { type Random, seededRandom } from '../support/seeded-random';
import { openVaultStore, seededVault } from '../support/seeded-vault';
import { seededWords } from '../support/seeded-words';

const SIZE = { children: 10_000, recordsPerChild: 10 };
const EVERYONE = { sees: 'EVERYONE' } as const;
const ROUNDS = 15;
const QUERIES_OF_EACH_KIND = 80;
const SEARCH = { atMost: 50, unit: 'ms' };
const SCREEN = { atMost: 100, unit: 'ms' };
const LIST_NODES = 1_500;

const ROWS = 'table[aria-label="Children"] [data-row]';
const CHILD_TABLES = '[aria-label="Supervision records"] tbody td';
const COUNT = '[data-pane="page"] span[role="status"]';

function millisecondsOf(work: () => unknown, times: number): readonly number[] {
  const samples = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return sorted(samples);
}

function printSpread(
  name: string,
  samples: readonly number[],
  goal: typeof SEARCH & { readonly share?: number },
): void {
  const ordered = sorted(samples);
  const share = goal.share ?? 0.5;
  printFigure(`${name}, ${share === 0.5 ? 'median' : `${share * 100}th percentile`}`, quantile(ordered, share), goal);
  const [least, middle, high, most] = [0, 0.5, 0.95, 1].map((each) => quantile(ordered, each).toFixed(1));
  print(`  least ${least}, median ${middle}, 95th percentile ${high}, most ${most} ms (${ordered.length} samples)`);
}

/** What a person may type: by kind, so that one quick kind does not hide a slow one. */
function queries(random: Random, children: readonly ChildRow[]): Readonly<Record<string, () => string>> {
  const words = seededWords(random);
  const common = () => words.ofRank(random.below(30));
  const middling = () => words.ofRank(100 + random.below(2_000));
  const rare = () => words.ofRank(20_000 + random.below(19_000));
  const name = () => children[random.below(children.length)];
  return {
    'a rare word': rare,
    'a common word': common,
    'two words': () => `${common()} ${middling()}`,
    'two common words': () => `${common()} ${common()}`,
    'two letters': () => middling().slice(0, 2),
    'three letters': () => middling().slice(0, 3),
    'a name': () => `${name()?.forename ?? ''} ${name()?.surname ?? ''}`,
    'a reference': () => name()?.reference ?? '',
  };
}

function measureStore(database: Database, ids: readonly ChildId[]): void {
  const list = millisecondsOf(() => listChildren(database, EVERYONE), ROUNDS);
  printSpread('SQL of the list of 10,000 children', list, SCREEN);
  let turn = 0;
  const openPage = () => {
    turn += 1;
    const id = ids[(turn * 613) % ids.length];
    if (id === undefined || readChild(database, id) === null) throw new Error('A child is missing');
    return [readFacts(database, id), recordsOfChild(database, id, EVERYONE), actionsOfChild(database, id)];
  };
  printSpread('SQL of a child’s page', millisecondsOf(openPage, 200), { ...SCREEN, share: 0.95 });
  measureSearch(database);
  measureDoor(listChildren(database, EVERYONE));
}

function measureSearch(database: Database): void {
  const kinds = queries(seededRandom(99), listChildren(database, EVERYONE));
  const all: number[] = [];
  for (const [kind, make] of Object.entries(kinds)) {
    const typed = Array.from({ length: QUERIES_OF_EACH_KIND }, make);
    let turn = 0;
    let found = 0;
    const samples = millisecondsOf(() => {
      const text = typed[turn] ?? '';
      turn += 1;
      found += findChildren(database, text, EVERYONE).length + findRecords(database, text, EVERYONE).length;
    }, typed.length);
    all.push(...samples);
    printSpread(`Search for ${kind} (${(found / typed.length).toFixed(1)} found)`, samples, { ...SEARCH, share: 0.95 });
  }
  printSpread('Search, all kinds', all, { ...SEARCH, share: 0.95 });
}

/** What the list costs on its way to the window besides SQL, to know where the time of the screen goes. */
function measureDoor(rows: readonly ChildRow[]): void {
  const check = millisecondsOf(() => childCalls['children:list'].reply.safeParse(rows), ROUNDS);
  const copy = millisecondsOf(() => structuredClone(rows), ROUNDS);
  print(
    `  of the list: the door’s check ${quantile(check, 0.5).toFixed(1)} ms, one copy ${quantile(copy, 0.5).toFixed(1)} ms`,
  );
}

async function goHome(page: Page): Promise<void> {
  await goTo(page, '#/today');
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
}

async function lockAndUnlock(page: Page): Promise<void> {
  await lock(page);
  await unlock(page);
  await goHome(page);
  // The screens’ code is fetched in idle time, as it is while a person reads the first screen.
  await page.waitForTimeout(1_000);
}

async function measureWindow(page: Page, ids: readonly ChildId[]): Promise<void> {
  const samples = {
    firstList: [] as number[],
    laterList: [] as number[],
    firstChild: [] as number[],
    laterChild: [] as number[],
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const child = `#/children/${ids[(round * 677 + 13) % ids.length]}`;
    await lockAndUnlock(page);
    samples.firstList.push(await paintedAfterGoing(page, '#/children', ROWS));
    await goHome(page);
    samples.laterList.push(await paintedAfterGoing(page, '#/children', ROWS));
    samples.firstChild.push(await paintedAfterGoing(page, child, CHILD_TABLES));
    await goHome(page);
    samples.laterChild.push(await paintedAfterGoing(page, child, CHILD_TABLES));
    await goHome(page);
  }
  printSpread('The list of children on the screen, first time after unlocking', samples.firstList, SCREEN);
  printSpread('The list of children on the screen, later', samples.laterList, SCREEN);
  printSpread('A child’s page on the screen, first time', samples.firstChild, SCREEN);
  printSpread('A child’s page on the screen, later', samples.laterChild, SCREEN);
}

async function measureList(page: Page): Promise<void> {
  await paintedAfterGoing(page, '#/children', ROWS);
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  printFigure('Elements in the window with the list open', nodes, { atMost: LIST_NODES, unit: 'elements' });
  const keys: number[] = [];
  const filter = page.getByRole('searchbox', { name: /^Filter children/ });
  // Parts of references: each key leaves fewer children, so that each repaints the list and its count.
  for (const word of ['9371', '8264', '7153', '6482']) {
    await filter.fill('');
    await filter.focus();
    for (const key of word) keys.push(await paintedAfterKey(page, key, COUNT));
  }
  printSpread('A key in the filter until the list is painted', keys, SCREEN);
}

async function measureDoorFromWindow(page: Page): Promise<void> {
  const trip = (channel: 'children:list' | 'search:find', request: unknown) =>
    page.evaluate(
      async ([name, body]) => {
        const start = performance.now();
        await window.throughline.call(name, body as never);
        return performance.now() - start;
      },
      [channel, request] as const,
    );
  const lists: number[] = [];
  const searches: number[] = [];
  const words = seededWords(seededRandom(5));
  for (let round = 0; round < ROUNDS; round += 1) {
    lists.push(await trip('children:list', undefined));
    searches.push(await trip('search:find', { words: `${words.ofRank(round)} ${words.ofRank(200 + round)}` }));
  }
  print(
    `  through the door: the list ${quantile(sorted(lists), 0.5).toFixed(1)} ms, a search ${quantile(sorted(searches), 0.5).toFixed(1)} ms (medians)`,
  );
}

print(
  `${SIZE.children} children, ${SIZE.children * SIZE.recordsPerChild} records; made once and kept, which takes minutes`,
);
const { dataDir, seeded } = await seededVault(SIZE);
const store = await openVaultStore(dataDir);
measureStore(store.database, seeded.children);
store.close();

const { page, close } = await launchApp({ dataDir });
await unlock(page);
await measureDoorFromWindow(page);
await measureWindow(page, seeded.children);
await measureList(page);
await close();
print('');
