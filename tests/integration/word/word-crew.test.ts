import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentParagraphs } from '@domain/document/document-text';
import { sampleDocument } from '@domain/export/sample-document';
import { checkWordFile } from '@main/word/check-document';
import type { WordOrder } from '@main/word/proven-word-file';
import { WordCrew } from '@main/word/worker/word-crew';
import { describe, expect, test } from 'vitest';
import { builtWordWorker } from '../../support/build-word-worker';
import { withLogo } from '../../support/house/templates';
import { structuredDocument } from '../../support/structured-document';

const document = structuredDocument();
const titled = (title: string): WordOrder => ({ document: { ...document, title }, house: null });

/** A thread that answers with the title of what it is asked for, counts its jobs, and does what the title says. */
const SCRIPT = `
const { parentPort, threadId } = require('node:worker_threads');
let jobs = 0;
parentPort.on('message', async ({ id, order, trial }) => {
  if (trial) return;
  const { title } = order.document;
  jobs += 1;
  if (title === 'DIE') process.exit(3);
  if (title === 'THROW') setTimeout(() => { throw new TypeError('thrown in the thread'); });
  if (title === 'THROW' || title === 'NEVER') return;
  if (title === 'SLOW') await new Promise((done) => setTimeout(done, 300));
  if (title === 'FAIL') return parentPort.postMessage({ id, error: { name: 'RangeError', message: 'did not pass', stack: 'there' } });
  parentPort.postMessage({ id, file: { bytes: new Uint8Array([jobs]), pieces: [title, String(threadId)] } });
});`;

async function crewOf(settings: Partial<ConstructorParameters<typeof WordCrew>[0]> = {}): Promise<WordCrew> {
  const workerFile = join(await mkdtemp(join(tmpdir(), 'throughline-thread-')), 'thread.cjs');
  await writeFile(workerFile, SCRIPT);
  return new WordCrew({ workerFile, ...settings });
}

describe('files made on a thread', async () => {
  const crew = new WordCrew({ workerFile: await builtWordWorker() });

  test('are the ones that were asked for, checked and validated', { timeout: 60_000 }, async () => {
    const { bytes, pieces } = await crew.make({ document, house: null });
    expect(pieces).toEqual(documentParagraphs(document));
    expect(Buffer.isBuffer(bytes)).toBe(true);
    expect((await checkWordFile(bytes, document)).faults).toEqual([]);
    expect(crew.threads).toBe(1);
  });

  test('a council’s look is tried there too, and a file is made in it', { timeout: 60_000 }, async () => {
    const sample = sampleDocument('OFFICIAL');
    const house = await withLogo();
    const tried = await crew.tryHouse({ bytes: house, sample });
    expect(tried).toMatchObject({
      ok: true,
      value: { used: expect.arrayContaining(['Header: from the document, with its picture.']) },
    });
    const refused = await crew.tryHouse({ bytes: house.subarray(0, 900), sample });
    expect(refused).toEqual({ ok: false, failure: { kind: 'CUT_OFF', faults: [] } });
    const { bytes } = await crew.make({ document: sample, house });
    expect((await checkWordFile(bytes, sample, { house: true })).faults).toEqual([]);
    expect(crew.threads).toBe(1);
  });

  test('that cannot be made fail here with what went wrong there', { timeout: 60_000 }, async () => {
    const uneven = { ...document, blocks: [{ ...tableOf(2), rows: [[{ blocks: [] }]] }] };
    await expect(crew.make({ document: uneven, house: null })).rejects.toThrow('fills 1 of 2 columns');
    await expect(crew.make({ document, house: null })).resolves.toMatchObject({ pieces: documentParagraphs(document) });
    crew.end(new Error('over'));
    expect(crew.threads).toBe(0);
  });
});

const tableOf = (columns: number) =>
  ({
    kind: 'table',
    caption: 'Uneven',
    widths: Array.from({ length: columns }, () => 1),
    header: [],
    rows: [],
  }) as const;

test('no thread is started before the first file, and one makes all of them in order', async () => {
  const crew = await crewOf();
  expect(crew.threads).toBe(0);
  const files = await Promise.all(['a', 'b', 'c'].map((title) => crew.make(titled(title))));
  expect(files.map(({ bytes, pieces: [title] }) => [title, bytes[0]])).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
  expect(crew.threads).toBe(1);
  crew.end(new Error('over'));
});

test('a second thread helps where many wait', async () => {
  const crew = await crewOf({ most: (waiting) => (waiting > 1 ? 2 : 1) });
  const files = await Promise.all(['SLOW', 'SLOW', 'SLOW', 'SLOW'].map((title) => crew.make(titled(title))));
  expect(new Set(files.map(({ pieces }) => pieces[1])).size).toBe(2);
  expect(crew.threads).toBe(2);
  crew.end(new Error('over'));
});

test('errors cross as errors', async () => {
  const crew = await crewOf();
  const error = await crew.make(titled('FAIL')).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'RangeError', message: 'did not pass', stack: 'there' });
  crew.end(new Error('over'));
});

test.each(['DIE', 'THROW'])(
  'a thread that dies (%s) fails its file, and the others are made by a new one',
  async (how) => {
    const crew = await crewOf();
    const [before, dying, after] = ['before', how, 'after'].map((title) => crew.make(titled(title)));
    expect((await before)?.pieces[0]).toBe('before');
    await expect(dying).rejects.toThrow(how === 'DIE' ? 'has ended' : 'thrown in the thread');
    expect((await after)?.pieces[0]).toBe('after');
    expect((await after)?.bytes[0]).toBe(1);
    await expect(crew.make(titled('DIE'))).rejects.toThrow();
    expect((await crew.make(titled('again'))).pieces[0]).toBe('again');
    crew.end(new Error('over'));
  },
);

test('a lock ends what is being made and what waits, and the next file starts anew', async () => {
  const crew = await crewOf();
  const made = crew.make(titled('NEVER'));
  const waits = crew.make(titled('waits'));
  crew.end(new RangeError('locked'));
  await expect(made).rejects.toThrow(new RangeError('locked'));
  await expect(waits).rejects.toThrow(new RangeError('locked'));
  expect(crew.threads).toBe(0);
  expect((await crew.make(titled('next'))).pieces[0]).toBe('next');
  crew.end(new Error('over'));
});

test('a file that is given up while it waits is never begun', async () => {
  const crew = await crewOf();
  const stop = new AbortController();
  const first = crew.make(titled('SLOW'));
  const waits = crew.make(titled('waits'), stop.signal);
  stop.abort(new RangeError('given up'));
  await expect(waits).rejects.toThrow('given up');
  expect((await first).bytes[0]).toBe(1);
  expect((await crew.make(titled('next'))).bytes[0]).toBe(2);
  await expect(crew.make(titled('too late'), stop.signal)).rejects.toThrow('given up');
  expect((await crew.make(titled('last'))).bytes[0]).toBe(3);
  crew.end(new Error('over'));
});

test('a file that is given up while it is made is not waited for', async () => {
  const crew = await crewOf();
  const stop = new AbortController();
  const made = crew.make(titled('SLOW'), stop.signal);
  stop.abort(new RangeError('given up'));
  await expect(made).rejects.toThrow('given up');
  expect((await crew.make(titled('next'))).bytes[0]).toBe(2);
  crew.end(new Error('over'));
});

test('a look that is given up while it is tried ends its thread, and what waits is made by another', async () => {
  const crew = await crewOf();
  const stop = new AbortController();
  const trial = { bytes: Buffer.from('NEVER'), sample: { ...document, title: 'NEVER' } };
  const tried = crew.tryHouse(trial, stop.signal);
  const waits = crew.make(titled('waits'));
  stop.abort(new RangeError('given up'));
  await expect(tried).rejects.toThrow('given up');
  expect((await waits).bytes[0]).toBe(1);
  crew.end(new Error('over'));
});

test('a thread with nothing to do ends by itself', async () => {
  const crew = await crewOf({ idleMs: 20 });
  await crew.make(titled('a'));
  await expect.poll(() => crew.threads).toBe(0);
  expect((await crew.make(titled('b'))).bytes[0]).toBe(1);
  crew.end(new Error('over'));
});
