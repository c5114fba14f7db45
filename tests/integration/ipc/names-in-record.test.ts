import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordNames } from '@contract/name-calls';
import type { NameChoice } from '@domain/export/name-choice';
import { GIVEN_AS_INITIALS } from '@domain/export/names/apply-name-choices';
import type { ChildId, RecordId } from '@domain/identifiers';
import { createExportHandlers } from '@main/ipc/export-handlers';
import { printableRecord } from '@main/ipc/exports/printable-record';
import { createNameHandlers } from '@main/ipc/name-handlers';
import { changeChild, readChild } from '@main/store/child-table';
import { exportsOfRecord } from '@main/store/export-log';
import { inOneTransaction } from '@main/store/prepared';
import { returnRecord } from '@main/store/record-steps';
import { startRecord } from '@main/store/record-table';
import { readWordPart } from '@main/word/read-word-part';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contextFor } from '../../support/context-for-tests';
import { aChild, aHeader, seal, share, write } from '../../support/records-for-tests';
import { newTestStore, type TestStore } from '../../support/store-for-tests';
import { tobinRecord } from '../../support/tobin-record';
import { prose } from '../../support/tobin-words';

let store: TestStore;
let tobin: ChildId;
let wren: ChildId;
beforeEach(() => {
  store = newTestStore();
  const family = { surname: 'Ashgrove', familyGroup: 'ASH-1' };
  tobin = aChild(store, { ...family, forename: 'Tobin', reference: 'FS-20417' });
  wren = aChild(store, { ...family, forename: 'Wren', reference: 'FS-20418' });
});
afterEach(() => {
  store.store.close();
  store.folder.remove();
});

function tobinsDraft(): RecordId {
  const { template, sections } = tobinRecord();
  const start = { childId: tobin, template, header: aHeader(store, { supervisee: 'Priya Castell' }), addendumTo: null };
  const id = startRecord(store.database, { ...start, now: store.clock.now() });
  const { lastActions: _earlier, ...written } = sections;
  expect(write(store, id, written).ok).toBe(true);
  return id;
}

function tobinsRecord(): RecordId {
  const id = tobinsDraft();
  seal(store, id);
  return id;
}

const handlers = () => createNameHandlers(contextFor(store));
async function look(id: RecordId): Promise<RecordNames> {
  const looked = await handlers()['names:look']({ recordIds: [id] });
  const [names] = looked.ok ? looked.value : [];
  if (names === undefined) throw new Error(`Not looked at: ${JSON.stringify(looked)}`);
  return names;
}
const decide = async (id: RecordId, choice: NameChoice, childId = wren) => {
  const { version } = await look(id);
  return handlers()['names:decide']({ recordId: id, version, choices: [{ childId, choice }] });
};
const exported = (id: RecordId) =>
  createExportHandlers(contextFor(store))['record:export']({ recordId: id, format: 'WORD' });

async function wordsOf(fileName: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(join(store.folder.path, fileName)));
  const parts = Object.keys(zip.files).filter((name) => /^(?:word|docProps)\/.*\.xml$/.test(name));
  const texts = await Promise.all(parts.map(async (name) => zip.file(name)?.async('string')));
  return texts.map((text) => readWordPart(text ?? '').paragraphs.join('\n')).join('\n');
}

describe('EXP-02: other children named in a record', () => {
  test('are listed: Wren in the record of Tobin, suggested to be marked and decided by nobody', async () => {
    const { named, version, child } = await look(tobinsRecord());
    expect({ version, child }).toEqual({ version: 1, child: 'Tobin Ashgrove' });
    expect(named).toHaveLength(1);
    expect(named[0]).toMatchObject({
      ...{ childId: wren, name: 'Wren Ashgrove', reference: 'FS-20418', initials: 'WA' },
      ...{ relation: 'SAME_FAMILY', choice: null, suggested: 'MARK' },
    });
  });

  test('stand in the way of a file until a person has decided about each, and nothing is written', async () => {
    const id = tobinsRecord();
    expect(await exported(id)).toEqual({ ok: false, failure: { kind: 'NAMES_TO_DECIDE' } });
    for (const profile of ['FILE_COPY', 'WORKER_ACTIONS', 'FAMILY_ACTIONS', 'DISCLOSURE'] as const) {
      const printable = printableRecord(contextFor(store), id, profile);
      expect([profile, printable.ok]).toEqual([profile, false]);
    }
    expect(existsSync(join(store.folder.path, 'CS_FS-20417_2026-11-21_v1.docx'))).toBe(false);
    expect(exportsOfRecord(store.database, id)).toEqual([]);
  });

  test('never come out of here in a practice copy, which is made in a pack that replaces every name', () => {
    const refused = { ok: false, failure: { kind: 'INVALID', field: 'profile' } };
    expect(printableRecord(contextFor(store), tobinsRecord(), 'PRACTICE_DAY')).toEqual(refused);
  });

  test('are kept in the file where that is decided', async () => {
    const id = tobinsRecord();
    expect(await decide(id, 'KEEP')).toMatchObject({ ok: true, value: { named: [{ choice: 'KEEP' }] } });
    const reply = await exported(id);
    if (!reply.ok) throw new Error(reply.failure.kind);
    const words = await wordsOf(reply.value.fileName);
    expect(words).toContain('Wren');
    expect(words).not.toContain(GIVEN_AS_INITIALS);
  });

  test('are initials in the whole file where that is decided, which the file says, and the sealed text stays', async () => {
    const id = tobinsRecord();
    await decide(id, 'INITIALS');
    const reply = await exported(id);
    if (!reply.ok) throw new Error(reply.failure.kind);
    const words = await wordsOf(reply.value.fileName);
    expect(words).not.toMatch(/\bwren\b/i);
    expect(words).toContain(GIVEN_AS_INITIALS);
    expect(words).toContain('See W at nursery');
    expect((await look(id)).named[0]?.forms[0]?.words).toBe('Wren');
    const again = printableRecord(contextFor(store), id, 'FILE_COPY');
    const once = printableRecord(contextFor(store), id, 'FILE_COPY');
    expect(again).toEqual(once);
  });

  test('may be decided anew, and the audit trail keeps each answer without a name', async () => {
    const id = tobinsRecord();
    await decide(id, 'INITIALS');
    await decide(id, 'KEEP');
    expect((await look(id)).named[0]?.choice).toBe('KEEP');
    const details = store.database
      .prepare("SELECT detail FROM audit_event WHERE kind = 'EXPORT_NAMES_DECIDED' ORDER BY seq")
      .pluck()
      .all()
      .map((detail) => JSON.parse(String(detail)));
    expect(details).toEqual([
      { version: 1, choices: [`${wren} INITIALS`] },
      { version: 1, choices: [`${wren} KEEP`] },
    ]);
  });

  test('are asked again for a newer version, with the earlier answer suggested and not taken', async () => {
    const id = tobinsDraft();
    await decide(id, 'KEEP');
    share(store, id);
    const { version, named } = await look(id);
    expect(version).toBe(1);
    expect(named[0]).toMatchObject({ choice: null, suggested: 'KEEP' });
    expect(await exported(id)).toMatchObject({ ok: false, failure: { kind: 'NAMES_TO_DECIDE' } });
    const step = { recordId: id, by: store.manager.id, now: store.clock.now() };
    expect(returnRecord(store.database, step).ok).toBe(true);
    const old = { recordId: id, version: 0, choices: [{ childId: wren, choice: 'KEEP' as const }] };
    expect(await handlers()['names:decide'](old)).toEqual({ ok: false, failure: { kind: 'WRONG_STATE' } });
  });

  test('can be decided for nobody who is not named', async () => {
    const stranger = aChild(store, { forename: 'Esme', surname: 'Finch' });
    const answer = await decide(tobinsRecord(), 'KEEP', stranger);
    expect(answer).toEqual({ ok: false, failure: { kind: 'INVALID', field: 'choices' } });
  });

  test('are the children of the store as it is now: added, renamed, and not of a change that was undone', async () => {
    const id = tobinsRecord();
    const names = async () => (await look(id)).named.map(({ name }) => name);
    expect(await names()).toEqual(['Wren Ashgrove']);
    const child = readChild(store.database, wren);
    if (child === null) throw new Error('No child');
    expect(() =>
      inOneTransaction(store.database, () => {
        changeChild(store.database, { ...child, forename: 'Undone' }, store.clock.now());
        throw new Error('undone');
      }),
    ).toThrow('undone');
    expect(await names()).toEqual(['Wren Ashgrove']);
    changeChild(store.database, { ...child, forename: 'Renata' }, store.clock.now());
    expect(await names()).toEqual([]);
    changeChild(store.database, child, store.clock.now());
    aChild(store, { forename: 'Dean', surname: 'Rooke' });
    expect((await names()).toSorted()).toEqual(['Dean Rooke', 'Wren Ashgrove']);
  });

  test('stop a file again when one is added to the store after the decision', async () => {
    const id = tobinsRecord();
    await decide(id, 'KEEP');
    aChild(store, { forename: 'Dean', surname: 'Rooke' });
    expect(await exported(id)).toEqual({ ok: false, failure: { kind: 'NAMES_TO_DECIDE' } });
  });

  test('are looked for in many records at once; one that cannot be printed is left out', async () => {
    const [one, other] = [tobinsRecord(), tobinsDraft()];
    const stranger = aChild(store, { forename: 'Esme', surname: 'Finch' });
    const start = { childId: stranger, template: tobinRecord().template, header: aHeader(store), addendumTo: null };
    const empty = startRecord(store.database, { ...start, now: store.clock.now() });
    expect(write(store, empty, { update: prose('Nobody else here.') }).ok).toBe(true);
    const gone = '9b1d7f4e-3c59-4a86-9f0d-1a6f3f1d2b10' as RecordId;
    const looked = await handlers()['names:look']({ recordIds: [one, other, empty, gone] });
    if (!looked.ok) throw new Error(looked.failure.kind);
    expect(looked.value.map(({ recordId, named }) => [recordId, named.length])).toEqual([
      [one, 1],
      [other, 1],
      [empty, 0],
    ]);
    expect(await handlers()['names:look']({ recordIds: [gone] })).toMatchObject({ failure: { kind: 'NOT_FOUND' } });
  });
});
