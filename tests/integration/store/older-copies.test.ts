import type { RecordContent } from '@domain/record/record';
import { printableRecord } from '@main/ipc/exports/printable-record';
import { createNameHandlers } from '@main/ipc/name-handlers';
import { createPasteHandlers } from '@main/ipc/paste-handlers';
import { isSealIntact, readSeal } from '@main/store/seal';
import { provenWordFile } from '@main/word/proven-word-file';
import { expect, onTestFinished, test } from 'vitest';
import { contextFor } from '../../support/context-for-tests';
import { migrated } from '../../support/older-store';
import { seal } from '../../support/records-for-tests';
import { draftInStore } from '../../support/signed-in-store';
import { newTestStore, type TestStore } from '../../support/store-for-tests';
import { tobinRecord } from '../../support/tobin-record';

const PROFILES = ['FILE_COPY', 'WORKER_ACTIONS', 'FAMILY_ACTIONS', 'DISCLOSURE'] as const;

function sealed(at: TestStore, content: RecordContent) {
  const id = draftInStore(at, content);
  seal(at, id);
  return id;
}

test.each([6, 7, 8, 9])(
  'a record sealed in a store of version %d leaves in every profile as one of today',
  async (version) => {
    const before = newTestStore();
    const id = sealed(before, tobinRecord());
    const documents = PROFILES.map((profile) => printableRecord(contextFor(before), id, { profile, isChecked: true }));
    const code = readSeal(before.database, id)?.checkCode;
    const at = migrated(before, version);
    onTestFinished(() => {
      at.store.close();
      at.folder.remove();
    });
    const context = contextFor(at);
    expect(isSealIntact(at.database, id)).toBe(true);
    expect(readSeal(at.database, id)?.checkCode).toBe(code);
    for (const [number, profile] of PROFILES.entries()) {
      const printable = printableRecord(context, id, { profile, isChecked: true });
      expect(printable).toEqual(documents[number]);
      if (!printable.ok) throw new Error(printable.failure.kind);
      const { pieces } = await provenWordFile({ document: printable.value.document, house: null });
      expect(pieces.length).toBeGreaterThan(20);
    }
    expect(await createNameHandlers(context)['names:look']({ recordIds: [id] })).toMatchObject({ ok: true });
    expect(createPasteHandlers(context)['paste:choices']({ recordId: id })).toMatchObject({ ok: true });
  },
);
