import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { recordCalls } from '@contract/record-calls';
import { readAnswer, saveAnswer } from '@main/store/answer-table';
import { readChild } from '@main/store/child-table';
import { checkWholeStore } from '@main/store/open-store';
import { discardRecord } from '@main/store/record-steps';
import { readRecordContent } from '@main/store/record-table';
import { readSealedContent } from '@main/store/seal';
import { storeFailureOf } from '@main/store/store-failure';
import { expect, onTestFinished, test } from 'vitest';
import { aChild, aDraft, anAction, richText, seal, sectionKey, share, write } from '../../support/records-for-tests';
import { mustOpen, newTestStore, type TestStore } from '../../support/store-for-tests';

function aStore(options: Parameters<typeof newTestStore>[0] = {}): TestStore {
  const at = newTestStore(options);
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  return at;
}

function update(at: TestStore, recordId: ReturnType<typeof aDraft>) {
  return readRecordContent(at.database, recordId, at.clock.today())?.sections['update'];
}

/** Saves more and more until the disk is full; gives the last words that were confirmed and what stopped it. */
function fillUp(at: TestStore, recordId: ReturnType<typeof aDraft>) {
  let confirmed = richText('Nothing yet');
  write(at, recordId, { update: confirmed });
  for (let count = 1; count < 75; count += 1) {
    const next = richText(`Save ${count}`, randomBytes(60_000 + count * 4_000).toString('base64'));
    try {
      expect(write(at, recordId, { update: next, strengths: next })).toEqual({ ok: true, value: undefined });
      confirmed = next;
    } catch (error) {
      return { confirmed, error };
    }
  }
  throw new Error('The disk never became full');
}

test('when the store may not grow, the save fails whole and the words of the last one are there', () => {
  const at = aStore();
  const recordId = aDraft(at);
  at.database.pragma('max_page_count = 250');
  const { confirmed, error } = fillUp(at, recordId);
  expect(storeFailureOf(error)).toEqual({ kind: 'DISK_FULL' });
  expect(update(at, recordId)).toEqual(confirmed);
  at.database.pragma('max_page_count = 1000000');
  const after = richText('There is room again');
  expect(write(at, recordId, { update: after }).ok).toBe(true);
  expect(update(at, recordId)).toEqual(after);
  expect(checkWholeStore(at.database)).toBe(true);
});

const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mountsSmallDisk();

function mountsSmallDisk(): boolean {
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test.runIf(canMount)('on a disk that is really full, the words of the last save are there after opening again', () => {
  const at = aStore();
  const small = join(at.folder.path, 'small');
  mkdirSync(small);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', small]);
  onTestFinished(() => {
    execFileSync('umount', [small]);
  });
  const file = join(small, 'store.db');
  const key = at.key;
  const store = mustOpen({ file, key, clock: at.clock });
  const there = { ...at, file, store, database: store.database };
  at.database
    .prepare('SELECT * FROM app_user')
    .all()
    .forEach((user) => {
      store.database.prepare('INSERT INTO app_user VALUES (@id, @name, @role, @team, @created_at, @left_on)').run(user);
    });
  const recordId = aDraft(there);
  const { confirmed, error } = fillUp(there, recordId);
  expect(storeFailureOf(error)).toEqual({ kind: 'DISK_FULL' });
  expect(update(there, recordId)).toEqual(confirmed);
  store.close();
  const again = mustOpen({ file, key, clock: at.clock });
  expect(update({ ...there, database: again.database }, recordId)).toEqual(confirmed);
  expect(checkWholeStore(again.database)).toBe(true);
  again.close();
});

const CANARY = 'Kanarienvogel-7f3a';

test('the words of a record are nowhere in plain text: not in the store, its journal, a copy or a temporary file', () => {
  const at = aStore();
  const childId = aChild(at, { forename: CANARY });
  const recordId = aDraft(at, childId, { present: CANARY });
  for (let count = 0; count < 30; count += 1) {
    write(at, recordId, { update: richText(`${CANARY} ${count} ${'harbour '.repeat(2_000)}`) });
  }
  seal(at, recordId);
  // More than fits in memory, so that SQLite would write a temporary file if it were allowed to.
  at.database.exec(`CREATE TEMP TABLE spill AS WITH RECURSIVE each (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM each WHERE n < 4000)
    SELECT n, plain_text FROM each, record_section WHERE key = 'update'`);
  const forms = [Buffer.from(CANARY, 'utf8'), Buffer.from(CANARY, 'utf16le')];
  const leaks = () =>
    openFiles(at.folder.path).filter((file) => forms.some((form) => readFileSync(file).includes(form)));
  expect(openFiles(at.folder.path).some((file) => file.endsWith('-wal') && statSync(file).size > 0)).toBe(true);
  expect(leaks()).toEqual([]);
  at.database.prepare('VACUUM INTO ?').run(join(at.folder.path, 'copy.db'));
  at.store.close();
  expect(leaks()).toEqual([]);
});

/** Every file in the folder and, where the system can tell, every file this process holds open, deleted ones too. */
function openFiles(folder: string): string[] {
  const inFolder = readdirSync(folder).map((name) => join(folder, name));
  const held = existsSync('/proc/self/fd')
    ? readdirSync('/proc/self/fd').map((descriptor) => `/proc/self/fd/${descriptor}`)
    : [];
  return [...inFolder, ...held].filter((file) => existsSync(file) && statSync(file).isFile());
}

const ODD = [
  ['emoji and letters of every script', '👩‍👧‍👦 Zoë Ærøskøbing 李小龍 नमस्ते 🇬🇧 e\u0301'],
  ['control characters', 'one\u0000two\u0001three\u0007four\u001ffive\u007fsix\tseven\r\neight'],
  ['quotes and markup', `'; DROP TABLE record; -- <script>"&amp;"</script> =1+1 \\u0000 \${x} %s`],
  ['marks that turn text round', 'a\u202Eb\u2066c\u2069d\uFEFFe\uFFFEf'],
] as const;

test.each(ODD)('%s are kept exactly in every field and through the seal', (_what, text) => {
  const at = aStore();
  const childId = aChild(at, { forename: text, surname: text, team: text });
  const recordId = aDraft(at, childId, { present: text });
  const action = anAction({ who: text, what: text, soThat: text, role: text });
  const sections = {
    update: richText(text),
    [sectionKey('ACTIONS')]: { kind: 'ACTIONS' as const, actions: [action], noActionReason: text },
  };
  expect(write(at, recordId, sections).ok).toBe(true);
  const content = readRecordContent(at.database, recordId, at.clock.today());
  expect(content?.sections).toMatchObject(sections);
  expect(content?.header.present).toBe(text);
  expect(readChild(at.database, childId)?.forename).toBe(text);
});

test('a whole book in one section is kept exactly; ten megabytes are refused whole and the words before them stay', () => {
  const at = aStore();
  const recordId = aDraft(at);
  const book = richText(
    ...Array.from({ length: 500 }, (_, line) => `Line ${line}. ${'Sunniva said it was loud. '.repeat(10)}`),
  );
  expect(write(at, recordId, { update: book }).ok).toBe(true);
  const tooLong = 'Sunniva said it was loud. '.repeat(400_000);
  const actions = { kind: 'ACTIONS' as const, actions: [anAction({ what: tooLong })], noActionReason: '' };
  for (const sections of [
    { update: richText(tooLong) },
    { update: richText('short'), [sectionKey('ACTIONS')]: actions },
  ]) {
    expect(write(at, recordId, sections)).toEqual({ ok: false, failure: 'INVALID' });
    const request = { recordId, sections, place: null };
    expect(recordCalls['record:save'].request.safeParse(request).success).toBe(false);
  }
  expect(update(at, recordId)).toEqual(book);
});

test('an answer is kept exactly, and an older answer does not count for a newer version', () => {
  const at = aStore();
  const recordId = aDraft(at);
  share(at, recordId);
  const comment = ODD.map(([, text]) => text.slice(0, 500)).join('\n');
  const answer = { kind: 'DISAGREES' as const, comment, recordedBy: 'Tom Hale', recordedAt: at.clock.now() };
  saveAnswer(at.database, { recordId, version: 1 }, answer);
  expect(readAnswer(at.database, recordId, 1)).toEqual(answer);
  expect(readAnswer(at.database, recordId, 2)).toBeNull();
  expect(discardRecord(at.database, { recordId, by: at.manager.id, now: at.clock.now() }, 'x').ok).toBe(false);
});

test('text that is half a character is sealed and still passes as intact', () => {
  const at = aStore();
  const recordId = aDraft(at);
  write(at, recordId, { update: richText('broken \uD83D here') });
  expect(update(at, recordId)).toEqual(richText('broken \uD83D here'));
  seal(at, recordId);
  expect(readSealedContent(at.database, recordId)?.sections['update']).toEqual(richText('broken \uFFFD here'));
});
