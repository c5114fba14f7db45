import { app, dialog } from 'electron';
import type { LockOutcome } from './ipc/locking';
import type { Log } from './log';

/**
 * A bug outside any call. What was saved is safe, since each save is whole or not there; what is in memory can no
 * longer be trusted, so the app locks and ends rather than go on. The person is told in words and without a stack.
 */
export function endKindlyOnBugs(log: Log, lock: () => Promise<LockOutcome>): void {
  let isEnding = false;
  const end = (thrown: unknown) => {
    const reference = log.error(thrown);
    if (isEnding) return;
    isEnding = true;
    const leave = () => {
      dialog.showErrorBox('Throughline has to close', sentence(reference));
      app.exit(1);
    };
    lock().then((outcome) => {
      // Somebody wants to copy words that cannot be saved: until they close it themselves, the window stays.
      if (outcome === 'HELD') isEnding = false;
      else leave();
    }, leave);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

function sentence(reference: string): string {
  return [
    'Something went wrong that should not have.',
    'Everything that was shown as saved is safe in its file.',
    'Start Throughline again. If this comes back, tell your IT service and give them this reference:',
    reference,
  ].join('\n\n');
}
