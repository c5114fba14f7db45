import { type MessagePort, parentPort } from 'node:worker_threads';
import { provenWordFile } from '../proven-word-file';
import { toCrossed, type WordJob, type WordJobDone } from './word-messages';

/** The thread that makes Word files: one job at a time, as they come. Built as a file of its own, `word-worker.cjs`. */
function serve(program: MessagePort): void {
  program.on('message', async ({ id, order }: WordJob) => {
    try {
      const { bytes, pieces } = await provenWordFile(order);
      answer(program, { id, file: { bytes, pieces } });
    } catch (error) {
      answer(program, { id, error: toCrossed(error) });
    }
  });
}

function answer(program: MessagePort, done: WordJobDone): void {
  program.postMessage(done);
}

if (parentPort !== null) serve(parentPort);
