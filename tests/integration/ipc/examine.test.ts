import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DifferenceView, type ExaminedFile, examinedFile, type KnownFile } from '@contract/examine-calls';
import type { RecordId } from '@domain/identifiers';
import { createExamineHandlers } from '@main/ipc/examine-handlers';
import { createExportHandlers } from '@main/ipc/export-handlers';
import { printableRecord } from '@main/ipc/exports/printable-record';
import { saveCopy } from '@main/ipc/exports/save-copy';
import { type HandlerContext, LockedError, type SignedIn } from '@main/ipc/handler-context';
import { readRecord, startRecord } from '@main/store/record-table';
import { provenWordFile } from '@main/word/proven-word-file';
import fc from 'fast-check';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  alterWordFile,
  MAIN_PART,
  paragraphWith,
  replaceOnce,
  savedByAnotherProgram,
} from '../../support/alter-word-file';
import { NO_DIALOGS } from '../../support/no-dialogs';
import { NO_PAPER } from '../../support/no-paper';
import {
  aChild,
  aDraft,
  anAction,
  caseTemplate,
  richText,
  seal,
  sectionKey,
  share,
  WORKER,
  write,
} from '../../support/records-for-tests';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

let store: TestStore;
let isLocked = false;
let user: SignedIn;
let chosen: string | null = null;

beforeEach(() => {
  store = newTestStore();
  isLocked = false;
  user = { userId: store.manager.id, name: store.manager.name, role: 'TM', team: '', storeKind: 'TEAM' };
});
afterEach(() => {
  store.store.close();
  store.folder.remove();
});

const at = (name: string) => join(store.folder.path, name);

function contextOf(target: TestStore, saveTo: string): HandlerContext {
  return {
    session: () => {
      if (isLocked) throw new LockedError();
      return { database: target.database, user };
    },
    clock: target.clock,
    dialogs: {
      ...NO_DIALOGS,
      chooseFileToCheck: async () => chosen,
      chooseWhereToSave: async () => saveTo,
    },
    tell: () => undefined,
    makeWordFile: provenWordFile,
    paper: NO_PAPER,
    withStoreToItself: (work) => work(new AbortController().signal),
  };
}

async function exported(recordId: RecordId, name = 'out.docx', from = store): Promise<Buffer> {
  const reply = await createExportHandlers(contextOf(from, at(name)))['record:export']({ recordId, format: 'WORD' });
  if (!reply.ok) throw new Error(reply.failure.kind);
  return readFileSync(at(name));
}

async function examine(path: string | null): Promise<ExaminedFile> {
  const reply = await createExamineHandlers(contextOf(store, at('unused.docx')))['file:examine']({ path });
  if (!reply.ok) throw new Error(reply.failure.kind);
  return reply.value;
}

async function examineBytes(bytes: Buffer, name = 'back.docx'): Promise<ExaminedFile> {
  writeFileSync(at(name), bytes);
  return examine(at(name));
}

async function known(bytes: Buffer): Promise<KnownFile> {
  const answer = await examineBytes(bytes);
  if (answer.verdict === 'UNKNOWN' || answer.verdict === 'UNREADABLE') throw new Error(JSON.stringify(answer));
  return answer;
}

const SECOND = 'Nan Pat slept over on Wednesday and walked her to school.';
const WORDS = ['School rang twice about the mornings.', SECOND];
const LIST = ['Her own key', 'A light on the landing'];

/** A draft with paragraphs, a list and a table of actions. */
function drafted(): RecordId {
  const id = aDraft(store, aChild(store, { forename: 'Sunniva', surname: 'Hart' }));
  const text = richText(...WORDS).text;
  const items = LIST.map((words) => ({
    type: 'listItem' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] }],
  }));
  const saved = write(store, id, {
    [sectionKey('RICH_TEXT')]: {
      kind: 'RICH_TEXT',
      text: { ...text, content: [...(text.content ?? []), { type: 'bulletList', content: items }] },
    },
    [sectionKey('ACTIONS')]: { kind: 'ACTIONS', actions: [anAction()], noActionReason: '' },
  });
  if (!saved.ok) throw new Error(saved.failure);
  return id;
}

function agreed(): RecordId {
  const id = drafted();
  seal(store, id);
  return id;
}

const changeWords = (from: string, to: string) => (xml: string) => xml.replaceAll(from, to);
const spoken = ({ words, known: only }: DifferenceView) =>
  words === null ? only : words.filter(({ kind }) => kind !== 'SAME').map(({ kind, text }) => `${kind} ${text}`);

describe('a file as it was exported', () => {
  test('is known by its bytes, with who exported it and what it is', async () => {
    const id = agreed();
    const answer = await known(await exported(id));
    expect(answer).toMatchObject({
      verdict: 'EXACT',
      format: 'WORD',
      record: { id, number: 'CS-000001', childName: 'Sunniva Hart' },
      copy: { version: 1, state: 'AGREED', profile: 'FILE_COPY', exportedBy: 'Marian Oduya', fileName: 'out.docx' },
      now: { version: 1, state: 'AGREED' },
      inFile: { shown: [], more: 0 },
      since: { shown: [], more: 0 },
      addenda: [],
    });
    expect(answer.pieces).toBeGreaterThan(40);
  });

  test('is asked for where none was dropped, and nothing happens when the dialog is closed', async () => {
    await exported(agreed());
    chosen = at('out.docx');
    expect((await examine(null)).verdict).toBe('EXACT');
    chosen = null;
    const reply = await createExamineHandlers(contextOf(store, ''))['file:examine']({ path: null });
    expect(reply).toEqual({ ok: false, failure: { kind: 'CANCELLED' } });
  });

  test('is still known where it was given another name', async () => {
    expect((await examineBytes(await exported(agreed()), 'Copy of it (2).DOCX')).verdict).toBe('EXACT');
  });
});

describe('a file that was saved again', () => {
  test('by another program with the same words says so', async () => {
    const answer = await known(await savedByAnotherProgram(await exported(agreed())));
    expect(answer).toMatchObject({ verdict: 'SAME_WORDS', inFile: { shown: [], more: 0 }, otherEdges: [] });
    expect(answer.copy?.fileName).toBe('out.docx');
  });

  test('and altered in it by one word is found out all the same', async () => {
    const saved = await savedByAnotherProgram(await exported(agreed()));
    const answer = await known(await alterWordFile(saved, { [MAIN_PART]: replaceOnce('l rang twice', 'l rang once') }));
    expect(answer.verdict).toBe('ALTERED');
    expect(answer.inFile.shown.map(spoken)).toEqual([['GONE twice', 'NEW once']]);
  });
});

describe('one altered word is found', () => {
  test('in a paragraph, with the words on both sides and its heading', async () => {
    const bytes = await exported(agreed());
    const answer = await known(await alterWordFile(bytes, { [MAIN_PART]: replaceOnce('rang twice', 'rang daily') }));
    expect(answer.verdict).toBe('ALTERED');
    expect(answer.inFile.shown).toHaveLength(1);
    expect(answer.inFile.shown[0]).toMatchObject({ kind: 'CHANGED', place: 'TEXT' });
    expect(answer.inFile.shown[0]?.under).not.toBe('');
    expect(answer.inFile.shown.map(spoken)).toEqual([['GONE twice', 'NEW daily']]);
  });

  test('in an item of a list', async () => {
    const bytes = await exported(agreed());
    const answer = await known(await alterWordFile(bytes, { [MAIN_PART]: replaceOnce('Her own key', 'Her own bed') }));
    expect(answer.inFile.shown).toMatchObject([{ kind: 'CHANGED', place: 'LIST' }]);
    expect(answer.inFile.shown.map(spoken)).toEqual([['GONE key', 'NEW bed']]);
  });

  test('in each cell of a table where it stands', async () => {
    const bytes = await exported(agreed());
    const answer = await known(
      await alterWordFile(bytes, { [MAIN_PART]: changeWords('at school with', 'at home with') }),
    );
    expect(answer.inFile.shown).toMatchObject([
      { kind: 'CHANGED', place: 'CELL' },
      { kind: 'CHANGED', place: 'CELL' },
    ]);
    expect(answer.inFile.shown.map(spoken)).toEqual([
      ['GONE school', 'NEW home'],
      ['GONE school', 'NEW home'],
    ]);
  });

  test('in the marking at the top, taken away or weakened', async () => {
    const bytes = await exported(agreed());
    const weaker = await known(
      await alterWordFile(bytes, { 'word/header1.xml': replaceOnce('OFFICIAL-SENSITIVE', 'OFFICIAL') }),
    );
    expect(weaker.verdict).toBe('ALTERED');
    expect(weaker.inFile.shown).toMatchObject([{ kind: 'CHANGED', place: 'EDGE' }]);
    const gone = await known(await alterWordFile(bytes, { 'word/header1.xml': replaceOnce('OFFICIAL-SENSITIVE', '') }));
    expect(gone.inFile.shown).toEqual([
      { kind: 'MISSING', place: 'EDGE', under: '', words: null, known: 'OFFICIAL-SENSITIVE' },
    ]);
  });

  test('in the number and version at the foot', async () => {
    const bytes = await exported(agreed());
    const answer = await known(
      await alterWordFile(bytes, { 'word/footer1.xml': replaceOnce('version 1', 'version 2') }),
    );
    expect(answer.verdict).toBe('ALTERED');
    expect(answer.inFile.shown.map(spoken)).toEqual([['GONE 1', 'NEW 2']]);
    const other = await known(
      await alterWordFile(bytes, { 'word/footer1.xml': replaceOnce('CS-000001', 'CS-000009') }),
    );
    expect(other.record.number).toBe('CS-000001');
    expect(other.inFile.shown).toMatchObject([{ kind: 'CHANGED', place: 'EDGE' }]);
  });

  test('where the notice was taken off a draft', async () => {
    const bytes = await exported(drafted());
    const answer = await known(
      await alterWordFile(bytes, { 'word/header1.xml': (xml) => xml.replace(/DRAFT, NOT FOR[^<]*/, '') }),
    );
    expect(answer.inFile.shown.map(spoken)).toEqual(["DRAFT, NOT FOR THE CHILD'S FILE"]);
  });
});

describe('a piece', () => {
  test('that was taken out is named', async () => {
    const bytes = await exported(agreed());
    const answer = await known(
      await alterWordFile(bytes, { [MAIN_PART]: (xml) => xml.replace(paragraphWith(xml, SECOND), '') }),
    );
    expect(answer.inFile.shown).toMatchObject([{ kind: 'MISSING', known: SECOND }]);
  });

  test('that was put in is named, also in a footnote', async () => {
    const bytes = await exported(agreed());
    const put = '<w:p><w:r><w:t>He has moved out.</w:t></w:r></w:p>';
    const answer = await known(
      await alterWordFile(bytes, {
        [MAIN_PART]: (xml) => {
          const before = paragraphWith(xml, SECOND);
          return xml.replace(before, `${before}${put}`);
        },
      }),
    );
    expect(answer.inFile.shown).toMatchObject([{ kind: 'ADDED', known: 'He has moved out.' }]);
    const note = await known(
      await alterWordFile(bytes, {
        'word/footnotes.xml': (xml) =>
          xml.replace('</w:footnotes>', `<w:footnote w:id="9">${put}</w:footnote></w:footnotes>`),
      }),
    );
    expect(note.inFile.shown).toMatchObject([{ kind: 'ADDED', known: 'He has moved out.' }]);
  });

  test('that was hidden, or struck out with changes tracked, counts as taken out', async () => {
    const bytes = await exported(agreed());
    const hide = (xml: string) => {
      const before = paragraphWith(xml, SECOND);
      return xml.replace(before, before.replaceAll('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>'));
    };
    const hidden = await known(await alterWordFile(bytes, { [MAIN_PART]: hide }));
    expect(hidden).toMatchObject({ verdict: 'ALTERED', hasHiddenWords: true });
    const strike = (xml: string) => {
      const before = paragraphWith(xml, SECOND);
      const struck = before.replace(/(<w:r>.*<\/w:r>)/s, '<w:del w:id="1" w:author="X">$1</w:del>');
      return xml.replace(before, struck);
    };
    const tracked = await known(await alterWordFile(bytes, { [MAIN_PART]: strike }));
    expect(tracked).toMatchObject({ verdict: 'ALTERED', hasTrackedChanges: true });
    expect(tracked.inFile.shown).toMatchObject([{ kind: 'MISSING', known: SECOND }]);
  });
});

describe('what the record says otherwise by now', () => {
  test('is told apart from what was altered in the file', async () => {
    const id = drafted();
    const bytes = await exported(id);
    write(store, id, { [sectionKey('RICH_TEXT')]: richText(WORDS[0] ?? '', 'Nan Pat has moved in.') });
    store.clock.moveTo('2026-11-22T10:00:00.000Z');
    share(store, id);
    const answer = await known(bytes);
    expect(answer).toMatchObject({
      verdict: 'EXACT',
      copy: { version: 0, state: 'DRAFT' },
      now: { version: 1, state: 'SHARED' },
    });
    const since = JSON.stringify(answer.since);
    expect(since).toContain('Nan Pat has moved in.');
    expect(since).toContain(LIST[0]);
  });

  test('where the earlier words are gone from the record, an untouched file still reads as exported', async () => {
    const id = drafted();
    const saved = await savedByAnotherProgram(await exported(id));
    write(store, id, { [sectionKey('RICH_TEXT')]: richText('All of it written anew.') });
    expect(await known(saved)).toMatchObject({ verdict: 'SAME_WORDS', inFile: { shown: [] } });
    const altered = await known(
      await alterWordFile(saved, { [MAIN_PART]: replaceOnce('l rang twice', 'l rang once') }),
    );
    expect(altered.inFile.shown).toMatchObject([
      { kind: 'CHANGED', words: null, known: 'School rang once about the mornings.' },
    ]);
  });

  test('names what was added to it since', async () => {
    const id = agreed();
    const bytes = await exported(id);
    store.clock.moveTo('2026-12-01T10:00:00.000Z');
    const entry = readRecord(store.database, id);
    if (entry === null) throw new Error('No record');
    const template = { ...caseTemplate(), id: 'addendum', recordType: 'ADDENDUM' as const };
    startRecord(store.database, {
      childId: entry.childId,
      template,
      header: entry.header,
      addendumTo: id,
      now: store.clock.now(),
    });
    expect((await known(bytes)).addenda).toMatchObject([{ number: 'AD-000002', state: 'DRAFT' }]);
  });
});

const CUSTOM = 'docProps/custom.xml';
/** The file's own properties, as they tell what a copy is of. */
const withClaim = (bytes: Buffer, record: string, version = '1') =>
  alterWordFile(bytes, {
    [CUSTOM]: () =>
      `<Properties xmlns:vt="x">${Object.entries({
        ThroughlineRecord: record,
        ThroughlineProfile: 'FILE_COPY',
        ThroughlineVersion: version,
      })
        .map(([name, value]) => `<property name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`)
        .join('')}</Properties>`,
    'word/footer1.xml': (xml) => xml.replace(/Record CS-\d+[^<]*/, 'Page'),
  });

describe('what a file says of itself', () => {
  test('leads to its record where its foot was taken off, and shows that', async () => {
    const id = agreed();
    const answer = await known(await withClaim(await exported(id), id));
    expect(answer.verdict).toBe('ALTERED');
    expect(answer.inFile.shown).toMatchObject([{ kind: 'MISSING', place: 'EDGE' }]);
  });

  test('is of no use where it is of no record here, even when its number is one of ours', async () => {
    const bytes = await exported(agreed());
    const foreign = await withClaim(bytes, '99999999-9999-4999-8999-999999999999');
    expect((await examineBytes(foreign)).verdict).toBe('UNKNOWN');
    expect((await examineBytes(await withClaim(bytes, 'no identifier'))).verdict).toBe('UNKNOWN');
  });

  test('that it is another version than was ever exported is held against what was', async () => {
    const id = agreed();
    const answer = await known(await withClaim(await exported(id), id, '7'));
    expect(answer.copy?.version).toBe(1);
  });

  test('where nothing was kept of such a copy, is held against the record only as it was then', async () => {
    const id = agreed();
    const printable = printableRecord(contextOf(store, ''), id, 'FILE_COPY');
    if (!printable.ok) throw new Error(printable.failure.kind);
    const { bytes } = await provenWordFile({ document: printable.value.document, house: null });
    const same = await known(await withClaim(bytes, id));
    expect(same).toMatchObject({
      verdict: 'ALTERED',
      copy: null,
      inFile: { shown: [{ kind: 'MISSING', place: 'EDGE' }] },
    });
    const older = await known(await withClaim(bytes, id, '7'));
    expect(older).toMatchObject({ verdict: 'NOT_COMPARED', copy: null, inFile: { shown: [] } });
  });
});

describe('says only that it is not known', () => {
  test('of a record that this worker may not see, and knows their own', async () => {
    const bytes = await exported(agreed());
    const altered = await alterWordFile(bytes, { [MAIN_PART]: replaceOnce('rang twice', 'rang daily') });
    user = { ...user, role: 'SW', name: 'Somebody Else' };
    expect(await examineBytes(bytes)).toEqual({ verdict: 'UNKNOWN', fileName: 'back.docx', format: 'WORD' });
    expect(await examineBytes(altered)).toEqual({ verdict: 'UNKNOWN', fileName: 'back.docx', format: 'WORD' });
    user = { ...user, name: WORKER };
    expect((await examineBytes(bytes)).verdict).toBe('EXACT');
    expect((await examineBytes(altered)).verdict).toBe('ALTERED');
  });

  test('of a draft, to the worker it is about', async () => {
    const bytes = await exported(drafted());
    user = { ...user, role: 'SW', name: WORKER };
    expect((await examineBytes(bytes)).verdict).toBe('UNKNOWN');
  });

  test('of a record of another store that has the same number', async () => {
    const ours = agreed();
    await exported(ours);
    const other = newTestStore();
    const theirs = aDraft(other, aChild(other, { forename: 'Emil', surname: 'Brandt' }));
    write(other, theirs, { [sectionKey('RICH_TEXT')]: richText('Emil has settled at his new school.') });
    seal(other, theirs);
    user = { ...user, userId: other.manager.id };
    const bytes = await exported(theirs, 'theirs.docx', other);
    user = { ...user, userId: store.manager.id };
    other.store.close();
    other.folder.remove();
    expect(await examineBytes(bytes)).toEqual({ verdict: 'UNKNOWN', fileName: 'back.docx', format: 'WORD' });
  });

  test('of a PDF that is not the one exported', async () => {
    expect(await examineBytes(Buffer.from('%PDF-1.7\n%%EOF'), 'x.pdf')).toMatchObject({
      verdict: 'UNKNOWN',
      format: 'PDF',
    });
  });
});

test('a PDF is known by its bytes', async () => {
  const context = contextOf(store, '');
  const printable = printableRecord(context, agreed(), 'FILE_COPY');
  if (!printable.ok) throw new Error(printable.failure.kind);
  const bytes = Buffer.from('%PDF-1.7 stands for any bytes');
  await saveCopy(context, { printable: printable.value, format: 'PDF', bytes, pieces: [], file: at('out.pdf') });
  expect(await examine(at('out.pdf'))).toMatchObject({
    verdict: 'EXACT',
    format: 'PDF',
    copy: { fileName: 'out.pdf' },
  });
});

describe('a file that cannot be examined is a sentence', () => {
  const why = async (bytes: Buffer, name = 'back.docx') => {
    const answer = await examineBytes(bytes, name);
    return answer.verdict === 'UNREADABLE' ? answer.why : answer.verdict;
  };

  test.each([
    ['notes.txt', 'words', 'OTHER_KIND'],
    ['no-ending', 'words', 'OTHER_KIND'],
    ['empty.docx', '', 'EMPTY'],
    ['junk.docx', 'no zip at all', 'NOT_WORD'],
    ['cut.docx', 'PK\u0003\u0004 and nothing after', 'DAMAGED'],
  ])('%s', async (name, bytes, expected) => {
    expect(await why(Buffer.from(bytes, 'latin1'), name)).toBe(expected);
  });

  test('one on another computer, which naming it must not call on', async () => {
    for (const path of [
      '\\\\elsewhere\\share\\copy.docx',
      '//elsewhere/share/copy.docx',
      '\\\\?\\UNC\\elsewhere\\s\\copy.docx',
    ]) {
      expect(await examine(path)).toMatchObject({ verdict: 'UNREADABLE', why: 'ELSEWHERE' });
    }
  });

  test('a folder, one that is gone, one larger than 30 MB', async () => {
    mkdirSync(at('folder.docx'));
    expect(await examine(at('folder.docx'))).toMatchObject({ why: 'NOT_A_FILE' });
    expect(await examine(at('gone.docx'))).toMatchObject({ why: 'GONE' });
    expect(await why(Buffer.alloc(30 * 1024 * 1024 + 1))).toBe('TOO_LARGE');
  });

  test('a password, and Word 97', async () => {
    const head = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    expect(await why(Buffer.concat([head, Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')]))).toBe(
      'PROTECTED',
    );
    expect(await why(Buffer.concat([head, Buffer.alloc(512)]))).toBe('OLD_WORD');
  });

  test('another kind of Office file', async () => {
    const zip = new JSZip();
    zip.file('[Content_Types].xml', '<Types/>');
    zip.file('xl/workbook.xml', '<workbook/>');
    expect(await why(await zip.generateAsync({ type: 'nodebuffer' }))).toBe('NOT_WORD');
  });

  test('a bomb, in one part or in many, is not unpacked', async () => {
    const bytes = await exported(agreed());
    const big = 'a'.repeat(25 * 1024 * 1024);
    const one = await alterWordFile(bytes, { [MAIN_PART]: () => `<w:document>${big}</w:document>` });
    expect(one.length).toBeLessThan(200_000);
    expect(await why(one)).toBe('TOO_MUCH_INSIDE');
    const part = 'a'.repeat(20 * 1024 * 1024);
    const headers = [7, 8, 9].map(
      (number) => `<Relationship Id="h${number}" Type="x/header" Target="header${number}.xml"/>`,
    );
    const many = await alterWordFile(bytes, {
      'word/_rels/document.xml.rels': (xml) => xml.replace('</Relationships>', `${headers.join('')}</Relationships>`),
      'word/header7.xml': () => part,
      'word/header8.xml': () => part,
      'word/header9.xml': () => part,
    });
    expect(await why(many)).toBe('TOO_MUCH_INSIDE');
  });

  test('a picture that is a bomb is not even opened', async () => {
    const zip = await JSZip.loadAsync(await exported(agreed()));
    zip.file('word/media/image1.png', Buffer.alloc(200 * 1024 * 1024));
    const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
    expect(await why(bytes)).toBe('SAME_WORDS');
  });

  test('XML that is not well formed, or defines entities of its own', async () => {
    const bytes = await exported(agreed());
    expect(await why(await alterWordFile(bytes, { [MAIN_PART]: (xml) => xml.slice(0, -40) }))).toBe('DAMAGED');
    const bomb = (xml: string) =>
      xml
        .replace('<w:document', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document')
        .replace('twice', '&b;');
    expect(await why(await alterWordFile(bytes, { [MAIN_PART]: bomb }))).toBe('DAMAGED');
  });
});

test('nothing is examined while locked, and what was begun before a lock is not answered to whoever unlocks next', async () => {
  await exported(agreed());
  isLocked = true;
  await expect(examine(at('out.docx'))).rejects.toThrow(LockedError);
  isLocked = false;
  const other = newTestStore();
  let here = store.database;
  const context = contextOf(store, '');
  const handlers = createExamineHandlers({ ...context, session: () => ({ database: here, user }) });
  const begun = handlers['file:examine']({ path: at('out.docx') });
  here = other.database;
  await expect(begun).rejects.toThrow(LockedError);
  other.store.close();
  other.folder.remove();
});

test('whatever bytes are changed, the answer is never EXACT, never an error, and stays within the contract', async () => {
  const bytes = await exported(agreed());
  const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(changes, fc.nat(bytes.length), async (places, cut) => {
      const fuzzed = Buffer.from(places.length > 8 ? bytes.subarray(0, cut) : bytes);
      for (const [place, by] of places) if (place < fuzzed.length) fuzzed[place] = ((fuzzed[place] ?? 0) + by) % 256;
      fc.pre(!fuzzed.equals(bytes));
      const answer = await examineBytes(fuzzed);
      expect(examinedFile.safeParse(answer).success).toBe(true);
      expect(answer.verdict).not.toBe('EXACT');
    }),
    { numRuns: 150 },
  );
});

test('any one letter of the text that becomes another is found, and nothing else', async () => {
  const bytes = await exported(agreed());
  const xml = (await (await JSZip.loadAsync(bytes)).file(MAIN_PART)?.async('string')) ?? '';
  const letters = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].flatMap(({ 0: tag, 1: text = '', index }) => {
    const start = index + tag.indexOf('>') + 1;
    return [...text.matchAll(/[a-z](?![a-z#0-9]*;)/g)].map((letter) => start + letter.index);
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...letters), async (place) => {
      const other = xml[place] === 'q' ? 'z' : 'q';
      const change = (before: string) => `${before.slice(0, place)}${other}${before.slice(place + 1)}`;
      const answer = await known(await alterWordFile(bytes, { [MAIN_PART]: change }));
      expect(answer.verdict).toBe('ALTERED');
      expect(answer.inFile.shown).toMatchObject([{ kind: 'CHANGED' }]);
    }),
    { numRuns: 60 },
  );
});
