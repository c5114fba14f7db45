import { createHash } from 'node:crypto';
import { composeRecordDocument } from '@domain/document/compose-record-document';
import type { RecordId } from '@domain/identifiers';
import { readRecord, startRecord } from '@main/store/record-table';
import { isSealIntact, readSeal, readSealedContent } from '@main/store/seal';
import { readSettings } from '@main/store/settings-table';
import { retireTemplate } from '@main/store/template-steps';
import { keepTemplate, newestVersion, openTemplate } from '@main/store/template-table';
import { writeWordFile } from '@main/word/write-document';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { deskFor } from '../../support/desk-for-tests';
import { aSection, OWN_FORM, ownForm, publish, stepOf } from '../../support/form-for-tests';
import {
  aChild,
  aDraft,
  aHeader,
  anAction,
  caseTemplate,
  richText,
  seal,
  write,
} from '../../support/records-for-tests';
import { newTestStore, type TestStore } from '../../support/store-for-tests';

let at: TestStore;
const desk = deskFor(() => at);
beforeEach(() => {
  at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
});

/** All that a person sees of a record or holds in the hand: the page, the document, and the bytes of its Word file. */
async function shown(recordId: RecordId) {
  const content = readSealedContent(at.database, recordId);
  const record = readRecord(at.database, recordId);
  if (content === null || record === null) throw new Error('Nothing was sealed');
  const document = composeRecordDocument({
    ...{ content, state: record.state, seal: readSeal(at.database, recordId), sharedAt: record.sharedAt },
    settings: readSettings(at.database),
  });
  const word = createHash('sha256')
    .update(await writeWordFile(document))
    .digest('hex');
  return { view: await desk.open(recordId), document, word };
}

test('a record on a form of our own is the same after five published versions and the end of the form', async () => {
  publish(at, ownForm([aSection('update', 'RICH_TEXT'), aSection('hopes', 'RICH_TEXT', { title: 'What you hope' })]));
  const template = openTemplate(at.database, OWN_FORM.id, 1);
  if (template === null) throw new Error('Nothing was published');
  const recordId = startRecord(at.database, {
    ...{ childId: aChild(at), template, header: aHeader(at), addendumTo: null },
    now: at.clock.now(),
  });
  write(at, recordId, { update: richText('Found at the harbour'), hopes: richText('To swim with Nan') });
  seal(at, recordId);
  const before = await shown(recordId);
  for (let version = 2; version <= 6; version += 1) {
    const sections = [aSection('update', version % 2 === 0 ? 'SCALE' : 'RICH_TEXT', { title: `Anew ${version}` })];
    publish(at, ownForm(sections, { name: `Weekly look ${version}`, purpose: `Another, ${version}` }));
  }
  retireTemplate(at.database, stepOf(at));
  expect(newestVersion(at.database, OWN_FORM.id)).toBe(6);
  expect(await shown(recordId)).toEqual(before);
  expect(before.view).toMatchObject({
    isSealIntact: true,
    newerVersion: null,
    content: { template: { version: 1, name: 'Weekly check-in' } },
  });
  expect(JSON.stringify(before.document)).toContain('What you hope');
});

test('a record on the first case supervision is the same when five later ones have shipped and been used', async () => {
  const childId = aChild(at);
  const recordId = aDraft(at, childId);
  const actions = { kind: 'ACTIONS' as const, actions: [anAction()], noActionReason: '' };
  write(at, recordId, { update: richText('Found at the harbour'), danger: richText('At night'), actions });
  seal(at, recordId);
  const before = await shown(recordId);
  expect(before.view.content.template).toMatchObject({ schemaVersion: 1, version: 1 });
  for (let version = 2; version <= 6; version += 1) {
    const later = { ...caseTemplate(), version, name: `Case supervision ${version}` };
    keepTemplate(at.database, later, at.clock.now());
    const next = { childId, template: later, header: aHeader(at), addendumTo: null };
    seal(at, startRecord(at.database, { ...next, now: at.clock.now() }));
  }
  expect(await shown(recordId)).toEqual(before);
  expect(isSealIntact(at.database, recordId)).toBe(true);
});
