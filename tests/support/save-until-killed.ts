import { writeSync } from 'node:fs';
import { recordId, userId } from '@domain/identifiers';
import { saveWords } from '@main/store/save-record';
import { readSettings } from '@main/store/settings-table';
import { richText } from './records-for-tests';
import { mustOpen, testClock, testKey } from './store-for-tests';

/** Saves numbered words as fast as it can and says each number once it is confirmed, until it is killed. */
export function run(file: string, keyHex: string, ids: string): void {
  const [record, user] = ids.split(',');
  const clock = testClock();
  const { database } = mustOpen({ file, key: testKey(Buffer.from(keyHex, 'hex')), clock });
  readSettings(database);
  for (let count = 1; ; count += 1) {
    const words = richText(`Save ${count}`, 'She said the music was loud until four. '.repeat(count % 400));
    const saved = saveWords(database, {
      recordId: recordId.parse(record),
      sections: { update: words, strengths: words },
      place: 'update',
      by: userId.parse(user),
      now: clock.now(),
    });
    if (!saved.ok) throw new Error(saved.failure);
    writeSync(1, `${count}\n`);
  }
}
