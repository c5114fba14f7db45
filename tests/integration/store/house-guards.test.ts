import { expect, onTestFinished, test } from 'vitest';
import { newTestStore } from '../../support/store-for-tests';

test.each([
  "UPDATE house_document SET name = 'other'",
  "REPLACE INTO house_document SELECT id, 'other', bytes, sha256, report, added_by, added_at FROM house_document",
])('a document of the council never changes: %s', (change) => {
  const at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  at.database
    .prepare(
      "INSERT INTO house_document VALUES ('one', 'Letterhead.docx', x'00', 'sum', '{}', ?, '2026-11-09T10:00:00.000Z')",
    )
    .run(at.manager.id);
  expect(() => at.database.exec(change)).toThrow('a house document never changes');
});
