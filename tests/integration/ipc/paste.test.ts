import type { RecordId } from '@domain/identifiers';
import type { HandlerContext, SignedIn } from '@main/ipc/handler-context';
import { createPasteHandlers } from '@main/ipc/paste-handlers';
import { readPasteLimit } from '@main/store/paste-limit';
import { discardRecord } from '@main/store/record-steps';
import { readSettings, saveSettings } from '@main/store/settings-table';
import { provenWordFile } from '@main/word/proven-word-file';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_DIALOGS } from '../../support/no-dialogs';
import { NO_PAPER } from '../../support/no-paper';
import { aDraft, anAction, richText, seal, sectionKey, write } from '../../support/records-for-tests';
import { ask, refusal } from '../../support/replies';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

let store: TestStore;
let user: SignedIn;

beforeEach(() => {
  store = newTestStore();
  user = { userId: store.manager.id, name: store.manager.name, role: 'TM', team: '', storeKind: 'TEAM' };
});
afterEach(() => {
  store.store.close();
  store.folder.remove();
});

function handlers() {
  const context: HandlerContext = {
    session: () => ({ database: store.database, user }),
    clock: store.clock,
    dialogs: NO_DIALOGS,
    tell: () => undefined,
    makeWordFile: provenWordFile,
    paper: NO_PAPER,
    withStoreToItself: (work) => work(new AbortController().signal),
  };
  return createPasteHandlers(context);
}

const KEY = sectionKey('RICH_TEXT');
const SENTENCE = 'School rang twice about the mornings. ';

function drafted(sentences = 1): RecordId {
  const id = aDraft(store);
  const saved = write(store, id, {
    [KEY]: richText(SENTENCE.repeat(sentences).trim()),
    [sectionKey('ACTIONS')]: { kind: 'ACTIONS', actions: [anAction()], noActionReason: '' },
  });
  if (!saved.ok) throw new Error(saved.failure);
  return id;
}

const parts = async (recordId: RecordId, choice = 'whole', limit: number | null = null) =>
  (await ask(handlers()['paste:parts']({ recordId, choice, limit }))).parts;

describe('what can be copied of a record', () => {
  test('is the whole, the box of decisions and each section, by its title', async () => {
    const { choices, limit } = await ask(handlers()['paste:choices']({ recordId: drafted() }));
    expect(choices.slice(0, 3).map(({ title }) => title)).toEqual([
      ...['The whole record', 'To do in the case system', 'What was decided and agreed'],
    ]);
    expect(choices.map(({ key }) => key)).toContain(`section:${KEY}`);
    expect(new Set(choices.map(({ key }) => key)).size).toBe(choices.length);
    expect(limit).toBeNull();
  });

  test('is one section alone, or all of it from its title to its number', async () => {
    const id = drafted();
    const [section] = await parts(id, `section:${KEY}`);
    expect(section?.text).toContain(SENTENCE.trim());
    expect(section?.text).not.toContain('See Sunniva at school');
    const [whole] = await parts(id);
    expect(whole?.text).toContain('Who: Tom Hale / social worker; Will do what: See Sunniva at school with Mrs Okafor');
    expect(whole?.text.trimEnd().endsWith('Record CS-000001 · version 0')).toBe(true);
    expect(whole?.html).toContain('<table><tr><th>Who</th>');
  });

  test('is nothing under a name that no part of it has', async () => {
    expect(await refusal(handlers()['paste:parts']({ recordId: drafted(), choice: 'section:none', limit: null }))).toBe(
      'NOT_FOUND',
    );
  });
});

describe('what is not agreed says so in each part, and what is agreed does not', () => {
  test('in parts', async () => {
    const id = drafted(200);
    const before = await parts(id, 'whole', 4_000);
    expect(before.length).toBeGreaterThan(1);
    expect(before.every(({ text }) => text.includes("DRAFT, NOT FOR THE CHILD'S FILE"))).toBe(true);
    seal(store, id);
    const after = await parts(id, 'whole', 4_000);
    expect(after.some(({ text, html }) => `${text}${html}`.includes('DRAFT'))).toBe(false);
    expect(after.every(({ characters }) => characters <= 4_000)).toBe(true);
    expect(after.at(-1)?.text).toMatch(/Record CS-000001 · version 1 · check code \S+$/);
  });
});

describe('nothing is copied', () => {
  test('of a record that was discarded, or of somebody else’s', async () => {
    const id = drafted();
    discardRecord(store.database, { recordId: id, by: user.userId, now: store.clock.now() }, 'The wrong child');
    expect(await refusal(handlers()['paste:choices']({ recordId: id }))).toBe('WRONG_STATE');
    user = { ...user, role: 'SW', name: 'Somebody Else' };
    expect(await refusal(handlers()['paste:parts']({ recordId: id, choice: 'whole', limit: null }))).toBe(
      'NOT_ALLOWED',
    );
  });
});

test('the limit is kept until it is changed, and no other setting with it', async () => {
  const before = readSettings(store.database);
  await ask(handlers()['paste:save-limit']({ limit: 8_000 }));
  saveSettings(store.database, before);
  expect((await ask(handlers()['paste:choices']({ recordId: drafted() }))).limit).toBe(8_000);
  await ask(handlers()['paste:save-limit']({ limit: null }));
  expect(readPasteLimit(store.database)).toBeNull();
  expect(readSettings(store.database)).toEqual(before);
});
