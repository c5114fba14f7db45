import type { settingsCalls } from '@contract/settings-calls';
import { problemOfWorker } from '@domain/board/worker';
import { failed, succeeded } from '@domain/result';
import { appendAudit } from '../store/audit-trail';
import { readCheckSettings, saveCheckSettings, settingChanges } from '../store/check-settings-table';
import { inOneTransaction } from '../store/prepared';
import { listWorkers, saveWorker } from '../store/worker-table';
import type { HandlerContext, Handlers } from './handler-context';

/** Thresholds, intervals and lists, and what is known of the workers. */
export function createSettingsHandlers(context: HandlerContext): Handlers<keyof typeof settingsCalls> {
  return {
    'settings:read': () => {
      const { database } = context.session();
      return succeeded({ settings: readCheckSettings(database), changes: settingChanges(database) });
    },
    'settings:save': ({ settings }) => {
      const { database, user } = context.session();
      const now = context.clock.now();
      const changed = inOneTransaction(database, () => {
        const count = saveCheckSettings(database, settings, { by: user.userId, now });
        const entry = { at: now, actor: user.userId, kind: 'SETTINGS_SAVED', subject: user.userId } as const;
        if (count > 0) appendAudit(database, { ...entry, detail: { changed: count } });
        return count;
      });
      return succeeded({ changed });
    },
    'workers:list': () => succeeded(listWorkers(context.session().database)),
    'worker:save': (known) => {
      if (problemOfWorker(known) !== null) return failed({ kind: 'INVALID', field: 'leftOn' });
      const { database, user } = context.session();
      const now = context.clock.now();
      inOneTransaction(database, () => {
        saveWorker(database, known, now);
        const entry = { at: now, actor: user.userId, kind: 'WORKER_SAVED', subject: user.userId } as const;
        appendAudit(database, { ...entry, detail: {} });
      });
      return succeeded(undefined);
    },
  };
}
