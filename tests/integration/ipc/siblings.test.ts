import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_ANSWERS } from '@domain/check/check-answers';
import { checkContext } from '@domain/check/check-context';
import { checkRecord } from '@domain/check/recording-check';
import { standsInTheWay, withAnswers } from '@domain/check/what-stands';
import type { ChildId, RecordId } from '@domain/identifiers';
import { isChildsOwn } from '@domain/same-session/child-level';
import { isSectionEmpty, sectionPlainText } from '@domain/section/section-kinds';
import type { SectionValue } from '@domain/section/section-values';
import { readCheckSettings } from '@domain/settings/check-settings';
import { createExportHandlers } from '@main/ipc/export-handlers';
import { createNameHandlers } from '@main/ipc/name-handlers';
import { createSiblingHandlers } from '@main/ipc/sibling-handlers';
import { startChildRecord } from '@main/ipc/start-record';
import { openActions } from '@main/store/action-table';
import { settingsOnPaperOf } from '@main/store/check-table';
import { recordChange } from '@main/store/child-fact-table';
import { discardRecord } from '@main/store/record-steps';
import { readRecord, readRecordContent, startRecord } from '@main/store/record-table';
import { readWordPart } from '@main/word/read-word-part';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contextFor } from '../../support/context-for-tests';
import { aChild, seal, write } from '../../support/records-for-tests';
import { day, newTestStore, type TestStore } from '../../support/store-for-tests';
import { tobinRecord } from '../../support/tobin-record';
import { prose, TOBIN_HEADER } from '../../support/tobin-words';

let store: TestStore;
let tobin: ChildId;
let wren: ChildId;
let record: RecordId;
beforeEach(() => {
  store = newTestStore();
  const family = { surname: 'Ashgrove', familyGroup: 'ASH-1' };
  tobin = aChild(store, { ...family, forename: 'Tobin', reference: 'FS-20417' });
  wren = aChild(store, { ...family, forename: 'Wren', reference: 'FS-20418', dateOfBirth: day('2023-05-01') });
  record = tobinsDraft();
});
afterEach(() => {
  store.store.close();
  store.folder.remove();
});

function tobinsDraft(): RecordId {
  const { template, sections } = tobinRecord();
  const header = { ...TOBIN_HEADER, supervisorId: store.manager.id };
  const start = { childId: tobin, template, header, addendumTo: null };
  const id = startRecord(store.database, { ...start, now: store.clock.now() });
  const { lastActions: _earlier, ...written } = sections;
  expect(write(store, id, written).ok).toBe(true);
  return id;
}

const handlers = (user = {}) => createSiblingHandlers(contextFor(store, user));
const start = async (childId = wren, isConfirmed = false) =>
  handlers()['siblings:start']({ recordId: record, children: [{ childId, isConfirmed }] });
async function wrensDraft(): Promise<RecordId> {
  const started = await start();
  const [first] = started.ok ? started.value : [];
  if (first === undefined) throw new Error(JSON.stringify(started));
  return first.recordId;
}

function contentOf(id: RecordId) {
  const content = readRecordContent(store.database, id, store.clock.today());
  if (content === null) throw new Error('No record');
  return content;
}

function isNow(change: Parameters<typeof recordChange>[1]): void {
  recordChange(store.database, change, { childId: wren, source: 'PERSON', now: store.clock.now() });
}

/** What is written in the fields that are the child's own, line by line, and nowhere else in the record. */
function ownWords(id: RecordId): string[] {
  const { template, sections } = contentOf(id);
  const textOf = ({ key }: { key: string }) => {
    const value = sections[key];
    return value === undefined ? '' : sectionPlainText(value);
  };
  const shared = template.sections
    .filter((section) => !isChildsOwn(section))
    .map(textOf)
    .join('\n');
  const lines = template.sections.filter(isChildsOwn).flatMap((section) => textOf(section).split('\n'));
  return lines.filter((line) => line.trim().length > 25 && !shared.includes(line));
}

function actionIds(id: RecordId): string[] {
  return store.database.prepare('SELECT id FROM action WHERE record_id = ?').pluck().all(id) as string[];
}

async function wordsOf(fileName: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(join(store.folder.path, fileName)));
  return readWordPart((await zip.file('word/document.xml')?.async('string')) ?? '').paragraphs.join('\n');
}

async function exportedAs(id: RecordId, named: readonly ChildId[]): Promise<string> {
  const { version } = contentOf(id);
  const choices = named.map((childId) => ({ childId, choice: 'KEEP' as const }));
  const names = createNameHandlers(contextFor(store));
  expect(await names['names:decide']({ recordId: id, version, choices })).toMatchObject({ ok: true });
  const reply = await createExportHandlers(contextFor(store))['record:export']({ recordId: id, format: 'WORD' });
  if (!reply.ok) throw new Error(reply.failure.kind);
  return reply.value.fileName;
}

describe('META-02: a session for brothers and sisters', () => {
  test('offers the children of the same family, and nobody else', async () => {
    aChild(store, { forename: 'Robin', surname: 'Ashgrove' });
    expect(await handlers()['siblings:look']({ recordId: record })).toEqual({
      ok: true,
      value: [
        {
          ...{ childId: wren, name: 'Wren Ashgrove', reference: 'FS-20418', status: null, isFamily: true },
          ...{ formName: 'Case supervision', recordId: null },
        },
      ],
    });
  });

  test('begins a draft with what was said of the family and facts of the child’s own history', async () => {
    isNow({ kind: 'STATUS', status: 'CIN', category: null, from: day('2026-10-01') });
    const { header, sections, child } = contentOf(await wrensDraft());
    expect(child.forename).toBe('Wren');
    expect(header).toMatchObject({
      ...{ sessionDate: TOBIN_HEADER.sessionDate, present: TOBIN_HEADER.present, supervisee: 'Priya Castell' },
      ...{ caseStatus: 'CIN', cpCategory: null, planStart: '2026-10-01', livingArrangement: null },
    });
    expect(sections['update']).toEqual(contentOf(record).sections['update']);
    for (const key of ['childVoice', 'childSeen', 'identity', 'scale', 'decisions', 'progress', 'lastActions']) {
      expect([key, isSectionEmpty(sections[key] as SectionValue)]).toEqual([key, true]);
    }
  });

  test('does not pass the check with the other child’s fields: each is asked for again', async () => {
    const id = await wrensDraft();
    const content = contentOf(id);
    const settings = readCheckSettings(settingsOnPaperOf(store.database, id));
    const findings = checkRecord(content, checkContext(store.clock.today(), { settings }));
    expect(findings.map(({ place }) => place.section)).toContain('danger');
    const sections = standsInTheWay(withAnswers(findings, NO_ANSWERS, settings)).map(
      ({ finding }) => finding.place.section,
    );
    for (const own of ['childVoice', 'childSeen', 'scale', 'decisions', 'actions', 'progress']) {
      expect([own, sections.includes(own)]).toEqual([own, true]);
    }
  });

  test('is begun once: a second time gives the same draft, unless that was discarded', async () => {
    const id = await wrensDraft();
    expect(await wrensDraft()).toBe(id);
    const step = { recordId: id, by: store.manager.id, now: store.clock.now() };
    expect(discardRecord(store.database, step, 'Not talked about').ok).toBe(true);
    const records = () => handlers()['siblings:records']({ recordId: record });
    expect(await records()).toEqual({ ok: true, value: [] });
    const again = await wrensDraft();
    expect(again).not.toBe(id);
    expect(await records()).toMatchObject({
      ok: true,
      value: [{ id: again, state: 'DRAFT', childName: 'Wren Ashgrove' }],
    });
  });

  test('is begun once also where the other record is signed already', async () => {
    const id = await wrensDraft();
    seal(store, id);
    expect(await wrensDraft()).toBe(id);
  });

  test('takes a draft of the same day that was begun already, and writes over nothing in it', async () => {
    const begun = startRecord(store.database, {
      ...{ childId: wren, template: tobinRecord().template, addendumTo: null, now: store.clock.now() },
      header: { ...TOBIN_HEADER, supervisorId: store.manager.id },
    });
    expect(write(store, begun, { update: prose('Wren has a new key worker.') }).ok).toBe(true);
    expect(await wrensDraft()).toBe(begun);
    const { sections } = contentOf(begun);
    expect(sections['update']).toEqual(prose('Wren has a new key worker.'));
    expect(isSectionEmpty(sections['reflection'] as SectionValue)).toBe(false);
  });

  test('leaves a draft of another day alone', async () => {
    const other = startChildRecord(contextFor(store).session(), store.clock, {
      ...{ childId: wren, templateId: 'case-supervision' },
    });
    expect(other.ok && (await wrensDraft()) !== other.value).toBe(true);
  });

  test('is a form that suits the child, and words that have no place in it are shown at the end', async () => {
    isNow({ kind: 'STATUS', status: 'CLA', category: null, from: day('2026-10-01') });
    const { template, sections } = contentOf(await wrensDraft());
    expect(template.id).toBe('permanence');
    const known = new Set(template.sections.map(({ key }) => key));
    const stray = Object.keys(sections).filter((key) => !known.has(key));
    const copied = contentOf(record).template.sections.filter(
      (section) => !isChildsOwn(section) && !isSectionEmpty(contentOf(record).sections[section.key] ?? prose('')),
    );
    expect(stray).toEqual(copied.map(({ key }) => key).filter((key) => !known.has(key)));
    expect(sections['reflection']).toBeDefined();
  });

  test('may be about a child of another family, once a person has confirmed it', async () => {
    const friend = aChild(store, { forename: 'Lowri', surname: 'Dale' });
    expect(await start(friend)).toEqual({ ok: false, failure: { kind: 'INVALID', field: 'children.isConfirmed' } });
    expect(await start(friend, true)).toMatchObject({ ok: true });
    const looked = await handlers()['siblings:look']({ recordId: record });
    expect(looked.ok && looked.value.map(({ name, isFamily }) => [name, isFamily])).toEqual([
      ['Wren Ashgrove', true],
      ['Lowri Dale', false],
    ]);
  });

  test('begins for all or for none, from one’s own draft of a case supervision only', async () => {
    const missing = '9b1d7f4e-3c59-4a86-9f0d-1a6f3f1d2b10' as ChildId;
    const both = [wren, missing].map((childId) => ({ childId, isConfirmed: false }));
    expect(await handlers()['siblings:start']({ recordId: record, children: both })).toMatchObject({ ok: false });
    expect(await handlers()['siblings:records']({ recordId: record })).toEqual({ ok: true, value: [] });
    expect(await start(tobin)).toMatchObject({ failure: { kind: 'INVALID' } });
    const another = { userId: '7f1d7f4e-3c59-4a86-9f0d-1a6f3f1d2b10', name: 'Helen Marsh' };
    const request = { recordId: record, children: [{ childId: wren, isConfirmed: false }] };
    expect(await handlers(another)['siblings:start'](request)).toEqual({ ok: false, failure: { kind: 'NOT_ALLOWED' } });
    seal(store, record);
    expect(await start()).toEqual({ ok: false, failure: { kind: 'WRONG_STATE' } });
  });

  test('shows a worker the other record only where it was shared with them', async () => {
    const id = await wrensDraft();
    const worker = { userId: '7f1d7f4e-3c59-4a86-9f0d-1a6f3f1d2b10', name: 'Priya Castell', role: 'SW' as const };
    const seen = () => handlers(worker)['siblings:records']({ recordId: record });
    expect(await seen()).toEqual({ ok: false, failure: { kind: 'NOT_ALLOWED' } });
    seal(store, record);
    expect(await seen()).toEqual({ ok: true, value: [] });
    seal(store, id);
    expect(await seen()).toMatchObject({ ok: true, value: [{ id }] });
  });
});

describe('sealed and made into files', () => {
  test('each child has one file with their own name and fields, and actions of their own', async () => {
    const own = ownWords(record);
    expect(own.length).toBeGreaterThan(10);
    const id = await wrensDraft();
    expect(
      write(store, id, {
        childVoice: {
          kind: 'CHILD_VOICE',
          hearings: [
            {
              ...{ id: crypto.randomUUID(), heardBy: 'Priya Castell', on: { date: day('2026-11-06'), text: '6/11' } },
              ...{ where: 'nursery', how: 'WATCHING', worries: '', goodThings: '', wishes: '' },
              observed: 'Wren takes the same blanket to the quiet corner.',
            },
          ],
        },
      }).ok,
    ).toBe(true);
    seal(store, record);
    seal(store, id);
    const [tobins, wrens] = [actionIds(record), actionIds(id)];
    expect(tobins.length).toBeGreaterThan(3);
    expect(wrens).toHaveLength(tobins.length);
    expect(wrens.filter((action) => tobins.includes(action))).toEqual([]);
    const nobody = 'other' as RecordId;
    expect(
      openActions(store.database, wren, nobody)
        .map((action) => action.id)
        .toSorted(),
    ).toEqual(wrens.toSorted());

    const [tobinsFile, wrensFile] = [await exportedAs(record, [wren]), await exportedAs(id, [tobin])];
    expect(tobinsFile).toBe('CS_FS-20417_2026-11-09_v1.docx');
    expect(wrensFile).toBe('CS_FS-20418_2026-11-09_v1.docx');
    const [first, second] = [await wordsOf(tobinsFile), await wordsOf(wrensFile)];
    expect(first).toContain('Tobin Ashgrove');
    expect(second).toContain('Wren Ashgrove');
    expect(second).toContain('the quiet corner');
    expect(first).not.toContain('the quiet corner');
    expect(own.filter((line) => !first.includes(line))).toEqual([]);
    expect(own.filter((line) => second.includes(line))).toEqual([]);
  });

  test('the mark of the session is no part of the sealed words', async () => {
    const id = await wrensDraft();
    seal(store, id);
    expect(readRecord(store.database, id)?.state).toBe('AGREED');
    expect(JSON.stringify(contentOf(id))).not.toContain(record);
  });
});
