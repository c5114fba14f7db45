import { type MessagePort, parentPort } from 'node:worker_threads';
import { preflightHouse } from '../house/preflight';
import { provenWordFile } from '../proven-word-file';
import { toCrossed, type WordJob, type WordJobDone } from './word-messages';

/** The thread that makes Word files, and tries the looks of others: one job at a time, as they come. Built as a file of its own, `word-worker.cjs`. */
function serve(program: MessagePort): void {
  program.on('message', async (job: WordJob) => {
    program.postMessage(await done(job).catch((error): WordJobDone => ({ id: job.id, error: toCrossed(error) })));
  });
}

async function done(job: WordJob): Promise<WordJobDone> {
  if ('trial' in job) return { id: job.id, tried: await preflightHouse(job.trial) };
  const { bytes, pieces } = await provenWordFile(job.order);
  return { id: job.id, file: { bytes, pieces } };
}

if (parentPort !== null) serve(parentPort);
