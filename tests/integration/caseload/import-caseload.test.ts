import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { verifyChain } from '@main/store/audit-trail';
import { countWorkers, readFacts } from '@main/store/child-fact-table';
import { findChildByReference, listChildren } from '@main/store/child-table';
import { findChildren } from '@main/store/search-table';
import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CaseloadDesk, caseloadDesk, csvOf, manyRows, must, row, SAMPLES } from '../../support/caseload-context';
import { day } from '../../support/store-for-tests';

let desk: CaseloadDesk;
beforeEach(() => {
  desk = caseloadDesk();
});
afterEach(() => desk.close());

const everyone = { sees: 'EVERYONE' } as const;

/** Every row of every table, in a fixed order: equal before and after means that nothing was left behind. */
function contentHash(database: Database): string {
  const hash = createHash('sha256');
  const tables = database
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all();
  for (const { name } of tables) {
    hash.update(name);
    for (const line of database.prepare<[], unknown[]>(`SELECT * FROM "${name}"`).raw().iterate()) {
      hash.update(JSON.stringify(line, (_, value) => (value instanceof Uint8Array ? [...value] : value)));
    }
  }
  return hash.digest('hex');
}

function factsOf(reference: string, kind: string) {
  const child = findChildByReference(desk.database, reference);
  if (child === null) throw new Error(`There is no child ${reference}`);
  return readFacts(desk.database, child.id).filter((fact) => fact.kind === kind);
}

describe('the sample caseloads', () => {
  test('a clean export of 96 children comes in whole, accents and all, and the file stays as it was', async () => {
    const before = readFileSync(SAMPLES.plain);
    expect(await desk.bringIn(SAMPLES.plain)).toEqual({ created: 96, updated: 0, unchanged: 0 });
    const children = listChildren(desk.database, everyone);
    expect(children).toHaveLength(96);
    expect(children.find((child) => child.reference === '20400')).toMatchObject({
      forename: 'Zoë',
      dateOfBirth: '2025-10-14',
      status: 'CLA',
      legalStatus: 'PLACEMENT_ORDER',
      worker: 'Ffion Beddoe',
      planStart: '2026-07-04',
      lastSeen: '2026-11-14',
      nextReview: '2027-03-15',
    });
    expect(findChildren(desk.database, 'theo', everyone).length).toBeGreaterThan(0);
    expect(verifyChain(desk.database).isIntact).toBe(true);
    expect(readFileSync(SAMPLES.plain).equals(before)).toBe(true);
  });

  test('importing the same file again changes nothing, today or next month', async () => {
    await desk.bringIn(SAMPLES.plain);
    const before = desk.database.prepare('SELECT * FROM child_fact').all();
    expect(await desk.bringIn(SAMPLES.plain)).toEqual({ created: 0, updated: 0, unchanged: 96 });
    desk.clock.moveTo('2026-12-21T10:00:00.000Z');
    const { preview } = await desk.look(SAMPLES.plain);
    expect([preview.newChildren, preview.changed, preview.unchangedCount]).toEqual([[], [], 96]);
    expect(preview.kept).toEqual([]);
    expect(desk.database.prepare('SELECT * FROM child_fact').all()).toEqual(before);
  });

  test('a messy export gives every child that can be trusted and a reason for every line that cannot', async () => {
    const { file, preview } = await desk.look(SAMPLES.messy);
    expect(file).toMatchObject({ encoding: 'Windows-1252', separator: ',', headerLine: 4, rowCount: 47 });
    expect(preview.newChildren).toHaveLength(40);
    expect(preview.newChildren.at(-1)).toEqual({ line: 51, reference: '99004', name: 'Anna "Annie" Louise Ashgrove' });
    expect(preview.refused.map(({ line, reference }) => [line, reference])).toEqual([
      [10, '30134'],
      [46, '30134'],
      [47, ''],
      [48, '99001'],
      [49, '99002'],
      [50, '99003'],
    ]);
    const reasons = Object.fromEntries(preview.refused.map(({ line, reason }) => [line, reason]));
    expect(reasons[10]).toContain('Line 46 has the same case reference “30134” but a different surname');
    expect(reasons[46]).toContain('Line 10 has the same case reference');
    expect(reasons[47]).toContain('no case reference');
    expect(reasons[48]).toContain('“31/02/2019” is not a date that exists');
    expect(reasons[49]).toContain('“Zzz unknown” is not a word we know');
    expect(reasons[50]).toContain('spreadsheet formula');
    expect(preview.leftOut.map(({ line }) => line)).toEqual([1, 2, 45, 54]);
    expect(preview.leftOut[2]?.reason).toContain('same as line 8');
  });

  test('what was refused is not in the store and what was accepted is', async () => {
    expect(await desk.bringIn(SAMPLES.messy)).toEqual({ created: 40, updated: 0, unchanged: 0 });
    for (const refused of ['30134', '99001', '99002', '99003']) {
      expect(findChildByReference(desk.database, refused)).toBeNull();
    }
    expect(factsOf('30109', 'WORKER')).toMatchObject([{ name: 'Oisín Kerr', from: '2026-10-09', until: null }]);
    expect(await desk.bringIn(SAMPLES.messy)).toEqual({ created: 0, updated: 0, unchanged: 40 });
  });

  test('nothing is written by choosing and previewing', async () => {
    const before = contentHash(desk.database);
    await desk.look(SAMPLES.messy);
    expect(contentHash(desk.database)).toBe(before);
  });
});

describe('what changes between two exports', () => {
  test('three workers in twelve months are three intervals that can be counted', async () => {
    await desk.bringIn(desk.file(csvOf([row({ 'Allocated From': '02/03/2026' })])));
    await desk.bringIn(desk.file(csvOf([row({ 'Allocated Worker': 'Tom Birkett', 'Allocated From': '01/07/2026' })])));
    const { preview } = await desk.look(
      desk.file(csvOf([row({ 'Allocated Worker': 'Daniel Osei', 'Allocated From': '10/11/2026' })])),
    );
    expect(preview.changed[0]?.changes).toEqual([
      {
        field: 'Allocated worker',
        before: 'Tom Birkett, from 1 Jul 2026',
        after: 'Daniel Osei, from 10 Nov 2026',
        isDated: true,
      },
    ]);
    must(await desk.handlers['caseload:import']({ importId: preview.importId }));
    expect(factsOf('50001', 'WORKER').map(({ from, until }) => [from, until])).toEqual([
      ['2026-11-10', null],
      ['2026-07-01', '2026-11-09'],
      ['2026-03-02', '2026-06-30'],
    ]);
    const child = findChildByReference(desk.database, '50001');
    expect(child && countWorkers(desk.database, child.id, day('2026-11-21'))).toBe(3);
  });

  test('a new plan, legal status and home are dated; without a date they count from today', async () => {
    await desk.bringIn(desk.file(csvOf([row()])));
    const next = {
      'Primary Need / Status': 'LAC',
      'CP Category': '',
      'Plan Start': '05/11/2026',
      'Legal Status': 'Interim Care Order',
      Placement: 'Foster care - Mr and Mrs Wren',
      'Placement Start': '06/11/2026',
    };
    await desk.bringIn(desk.file(csvOf([row(next)])));
    expect(factsOf('50001', 'STATUS')).toMatchObject([
      { status: 'CLA', from: '2026-11-05', until: null },
      { status: 'CP', category: 'NEGLECT', from: '2026-03-01', until: '2026-11-04' },
    ]);
    // The first import gave the legal status no day, so it began today and is put right within the same day.
    expect(factsOf('50001', 'LEGAL_STATUS')).toMatchObject([{ legalStatus: 'S38_ICO', from: '2026-11-21' }]);
    expect(factsOf('50001', 'HOME')).toMatchObject([
      { arrangement: 'FOSTER_IN_HOUSE', detail: 'Mr and Mrs Wren', from: '2026-11-06', until: null },
      { arrangement: 'ONE_PARENT', from: '2026-01-01', until: '2026-11-05' },
    ]);
    desk.clock.moveTo('2026-12-01T09:00:00.000Z');
    await desk.bringIn(desk.file(csvOf([row({ ...next, 'Legal Status': 'Care Order' })])));
    expect(factsOf('50001', 'LEGAL_STATUS')).toMatchObject([
      { legalStatus: 'S31_CO', from: '2026-12-01', until: null },
      { legalStatus: 'S38_ICO', from: '2026-11-21', until: '2026-11-30' },
    ]);
  });

  test('blank cells keep what we have, and children who are not in the file are counted and left alone', async () => {
    await desk.bringIn(desk.file(csvOf([row(), row({ 'Person ID': '50002', Forename: 'Ben' })])));
    const blank = row({ Surname: 'Lark-Wren', 'Date of Birth': '', 'Allocated Worker': '', 'CP Category': '' });
    const { preview } = await desk.look(desk.file(csvOf([blank])));
    expect(preview.notInFileCount).toBe(1);
    expect(preview.changed[0]?.changes).toEqual([
      { field: 'Surname', before: 'Lark', after: 'Lark-Wren', isDated: false },
    ]);
    must(await desk.handlers['caseload:import']({ importId: preview.importId }));
    expect(findChildByReference(desk.database, '50001')).toMatchObject({
      surname: 'Lark-Wren',
      dateOfBirth: '2018-11-09',
    });
    expect(factsOf('50001', 'WORKER')).toMatchObject([{ name: 'Priya Castell', until: null }]);
    expect(findChildren(desk.database, 'wren', everyone)).toHaveLength(1);
  });

  test('an older export does not undo a newer one', async () => {
    const old = desk.file(csvOf([row()]), 'old.csv');
    await desk.bringIn(old);
    await desk.bringIn(desk.file(csvOf([row({ 'Allocated Worker': 'Tom Birkett', 'Allocated From': '01/07/2026' })])));
    const { preview } = await desk.look(old);
    expect(preview.changed).toEqual([]);
    expect(preview.kept).toEqual([
      { line: 2, reference: '50001', text: expect.stringContaining('What we have is newer') },
    ]);
  });
});

describe('all or nothing', () => {
  test('5,000 children come in, with progress on the way, and again without a change', async () => {
    const path = desk.file(csvOf(manyRows(5_000)));
    expect(await desk.bringIn(path)).toEqual({ created: 5_000, updated: 0, unchanged: 0 });
    expect(await desk.bringIn(path)).toEqual({ created: 0, updated: 0, unchanged: 5_000 });
    const steps = desk.news.filter((piece) => piece.kind === 'CASELOAD_PROGRESS' && piece.total === 5_000);
    expect(steps.length).toBeGreaterThan(20);
    expect(steps.at(-1)).toMatchObject({ done: 5_000 });
  }, 30_000);

  test('Cancel in the middle leaves a store that is equal to the one before', async () => {
    await desk.bringIn(SAMPLES.plain);
    const before = contentHash(desk.database);
    const { preview } = await desk.look(desk.file(csvOf(manyRows(1_000))));
    const { importId } = preview;
    let wereWrittenWhenCancelled = 0;
    desk.whenTold((piece) => {
      if (piece.kind !== 'CASELOAD_PROGRESS' || piece.done < 500 || wereWrittenWhenCancelled > 0) return;
      wereWrittenWhenCancelled = listChildren(desk.database, everyone).length;
      desk.handlers['caseload:cancel']({ importId });
    });
    expect(await desk.handlers['caseload:import']({ importId })).toEqual({ ok: false, failure: { kind: 'CANCELLED' } });
    expect(wereWrittenWhenCancelled).toBeGreaterThan(500);
    expect(desk.database.inTransaction).toBe(false);
    expect(contentHash(desk.database)).toBe(before);
    expect(await desk.handlers['caseload:import']({ importId })).toEqual({ ok: false, failure: { kind: 'NOT_FOUND' } });
  });

  test('locking in the middle leaves nothing behind', async () => {
    const before = contentHash(desk.database);
    const { preview } = await desk.look(desk.file(csvOf(manyRows(1_000))));
    desk.whenTold((piece) => {
      if (piece.kind === 'CASELOAD_PROGRESS' && piece.done >= 500) desk.locking.abort();
    });
    await expect(desk.handlers['caseload:import']({ importId: preview.importId })).rejects.toThrow(
      expect.objectContaining({ name: 'LockedError' }),
    );
    expect(contentHash(desk.database)).toBe(before);
  });

  test('a write that fails half way leaves nothing behind', async () => {
    const before = contentHash(desk.database);
    desk.database.exec(
      "CREATE TEMP TRIGGER fail_half_way BEFORE INSERT ON child WHEN NEW.reference = '60100' BEGIN SELECT RAISE(ABORT, 'stop'); END",
    );
    const { preview } = await desk.look(desk.file(csvOf(manyRows(200))));
    await expect(desk.handlers['caseload:import']({ importId: preview.importId })).rejects.toThrow('stop');
    expect(contentHash(desk.database)).toBe(before);
  });

  test('a store that changed since the preview is not written to', async () => {
    const { preview } = await desk.look(desk.file(csvOf([row()])));
    desk.database.exec(
      "INSERT INTO child (id, reference, forename, surname, created_at, updated_at) VALUES ('0b0f5d5a-5f0c-4a39-9f5d-3f1d8e3a9b11', '50001', 'Ada', 'Lark', 'x', 'x')",
    );
    expect(await desk.handlers['caseload:import']({ importId: preview.importId })).toEqual({
      ok: false,
      failure: { kind: 'PREVIEW_OUT_OF_DATE' },
    });
  });

  test('nothing is imported that was not previewed', async () => {
    const file = must(await desk.choose(SAMPLES.plain));
    expect(await desk.handlers['caseload:import']({ importId: file.importId })).toMatchObject({ ok: false });
    expect(listChildren(desk.database, everyone)).toEqual([]);
  });
});

describe('the match of columns', () => {
  const strange =
    'Kennziffer;Vorname;Familienname;Betreuung\n70001;Ada;Lark;Priya Castell\n70002;Ben;Lark;Tom Birkett\n';

  test('columns we have never seen can be matched by a person, once', async () => {
    const path = desk.file(strange);
    const first = must(await desk.choose(path));
    expect(first).toMatchObject({ separator: ';', match: [null, null, null, null], matchRemembered: false });
    expect(await desk.handlers['caseload:preview']({ importId: first.importId, match: first.match })).toEqual({
      ok: false,
      failure: { kind: 'MATCH_INCOMPLETE', missing: ['Case reference', 'First name', 'Surname'] },
    });
    const match = ['reference', 'forename', 'surname', 'worker'] as const;
    must(await desk.handlers['caseload:preview']({ importId: first.importId, match: [...match] }));
    expect(must(await desk.choose(path)).matchRemembered).toBe(false);
    const second = must(await desk.choose(path));
    must(await desk.handlers['caseload:preview']({ importId: second.importId, match: [...match] }));
    must(await desk.handlers['caseload:import']({ importId: second.importId }));
    expect(must(await desk.choose(path))).toMatchObject({ match, matchRemembered: true });
  });

  test('a field given to two columns is refused', async () => {
    const file = must(await desk.choose(desk.file(strange)));
    const reply = desk.handlers['caseload:preview']({
      importId: file.importId,
      match: ['reference', 'forename', 'surname', 'surname'],
    });
    expect(await reply).toEqual({ ok: false, failure: { kind: 'INVALID', field: 'match' } });
  });

  test('closing the dialog is no failure of ours, and an unreadable file says why', async () => {
    expect(await desk.choose(null)).toEqual({ ok: false, failure: { kind: 'CANCELLED' } });
    expect(await desk.choose(desk.file(''))).toEqual({
      ok: false,
      failure: { kind: 'CASELOAD_UNREADABLE', why: 'EMPTY' },
    });
  });
});
