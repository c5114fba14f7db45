import { expect, onTestFinished, test } from 'vitest';
import { newTestStore } from '../../support/store-for-tests';

/** To accept a change made by a new migration, see "Changing the schema" in electron/main/store/README.md. */
test('the schema is the one that was agreed', async () => {
  const at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  const schema = at.database
    .prepare<[], string>(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\' ORDER BY type, name",
    )
    .pluck()
    .all();
  await expect(`${schema.join(';\n\n')};\n`).toMatchFileSnapshot('./schema.sql');
});

test('every table of ours is strict and every reference is whole', () => {
  const at = newTestStore();
  onTestFinished(() => {
    at.store.close();
    at.folder.remove();
  });
  const loose = at.database
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )
    .pluck()
    .all();
  expect(loose).toEqual([]);
  expect(at.database.pragma('foreign_key_check')).toEqual([]);
});
