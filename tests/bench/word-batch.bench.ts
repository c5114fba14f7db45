import { monitorEventLoopDelay } from 'node:perf_hooks';
import { composeRecordDocument } from '@domain/document/compose-record-document';
import type { RecordDocument } from '@domain/document/document';
import { WordCrew } from '@main/word/worker/word-crew';
import { builtWordWorker } from '../support/build-word-worker';
import { everyKindRecord } from '../support/every-kind-record';
import { fullCaseSupervision } from '../support/full-case-supervision';
import { messyRichText } from '../support/messy-rich-text';
import { print, printFigure } from '../support/paired-ratio';
import { TOBIN_SEAL, TOBIN_SETTINGS, tobinRecord } from '../support/tobin-record';

/*
 * A thousand records, no two of the same words, as a batch makes them: one after the other on the thread that makes Word
 * files, each opened again, compared and validated. The first file, with the load of the validator, is not counted.
 */

const RECORDS = 1_000;
const EVERY = 100;
const MEGABYTE = 1024 * 1024;

/** From 600 words to 1,600; every tenth with what people paste, every twenty-fifth with every kind of section. */
function document(number: number): RecordDocument {
  const base = number % 25 === 0 ? everyKindRecord() : tobinRecord();
  const sections = number % 25 === 0 ? base.sections : fullCaseSupervision(600 + number);
  const update = number % 10 === 0 ? { update: { kind: 'RICH_TEXT', text: messyRichText() } as const } : {};
  const child = { ...base.child, forename: `Child${number}`, reference: `FS-${number}` };
  return composeRecordDocument({
    content: { ...base, number, child, sections: { ...sections, ...update } },
    state: number % 7 === 0 ? 'DRAFT' : 'AGREED',
    seal: number % 7 === 0 ? null : TOBIN_SEAL,
    settings: TOBIN_SETTINGS,
  });
}

function megabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / MEGABYTE;
}

const crew = new WordCrew({ workerFile: await builtWordWorker() });
await crew.make({ document: document(0), house: null });
const before = megabytes();
print(`  after the first file: ${before.toFixed(0)} MB`);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const start = performance.now();
let highest = before;
for (let number = 1; number <= RECORDS; number += 1) {
  await crew.make({ document: document(number), house: null });
  if (number % EVERY !== 0) continue;
  const now = megabytes();
  highest = Math.max(highest, now);
  print(`  after ${number}: ${now.toFixed(0)} MB, ${((performance.now() - start) / 1_000).toFixed(1)} s`);
}
const seconds = (performance.now() - start) / 1_000;
delay.disable();
printFigure(`${RECORDS} different records to proven files`, seconds, { atMost: 90, unit: 's' });
printFigure('Memory at its highest, above what it was after the first', highest - before, { atMost: 300, unit: 'MB' });
printFigure('The longest that the calling thread was held', delay.max / 1e6, { atMost: 100, unit: 'ms' });
print(
  `  in the middle of them it was held ${(delay.percentile(50) / 1e6).toFixed(1)} ms, of which 5 ms are the clock's own`,
);
crew.end(new Error('done'));
