import { afterEach, expect, test } from 'vitest';
import { mustOpen, newTestStore, type TestStore } from '../../support/store-for-tests';

let opened: TestStore[] = [];
function aStore(): TestStore {
  const store = newTestStore();
  opened.push(store);
  return store;
}
afterEach(() => {
  for (const { store, folder } of opened) {
    store.close();
    folder.remove();
  }
  opened = [];
});

test('a new store opens again with its key and keeps what was written', () => {
  const { store, file, key, clock, manager } = aStore();
  store.close();
  const again = mustOpen({ file, key, clock });
  expect(again.database.prepare('SELECT name FROM app_user').pluck().all()).toEqual([manager.name]);
  again.close();
});
