import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Channel, Reply, Request } from '@contract/contract';
import type { News } from '@contract/news';
import { instant, localDate } from '@domain/calendar/local-date';
import { openBackRoom } from '@main/back-room';
import type { Clock, Dialogs } from '@main/ipc/handler-context';
import { openLog } from '@main/log';
import type { Paper } from '@main/paper/paper-maker';
import type { Timer } from '@main/vault/attempt-pace';
import { NO_DIALOGS } from './no-dialogs';
import { NO_PAPER } from './no-paper';

export const PASSPHRASE = 'otter bracket lantern sixpence';
export const SERVICE = { serviceName: 'Northbridge', teamName: 'Team 3', managerName: 'Helen Marsh' };

/** Everything behind the door as the app wires it, in plain Node: only window, clock and dialogs are the test's. */
export function backRoomInNode(
  options: {
    dataFolder?: string;
    savePath?: string | null;
    dialogs?: Partial<Dialogs>;
    paper?: Paper;
    clock?: Clock;
    timer?: Timer;
  } = {},
) {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'throughline-'));
  const news: News[] = [];
  const room = openBackRoom({
    dataFolder,
    nativeBinding: undefined,
    appVersion: '0.1.0',
    isEvaluationRuntime: false,
    clock: options.clock ?? {
      now: () => instant.parse('2026-11-09T10:42:00.000Z'),
      today: () => localDate.parse('2026-11-09'),
    },
    ...(options.timer ? { timer: options.timer } : {}),
    dialogs: {
      ...NO_DIALOGS,
      chooseWhereToSave: async () => options.savePath ?? null,
      ...options.dialogs,
    },
    paper: options.paper ?? NO_PAPER,
    log: openLog(dataFolder, () => new Date('2026-11-09T10:42:00.000Z')),
    sendNews: (one) => news.push(one),
  });
  /** As the window calls: typed by the contract. */
  const call = async <C extends Channel>(channel: C, request: Request<C>): Promise<Reply<Answer<C>>> =>
    (await room.door(channel, request)) as Reply<Answer<C>>;
  return { ...room, dataFolder, news, call };
}

export type BackRoomInNode = ReturnType<typeof backRoomInNode>;

/** Goes through first run to an unlocked store; gives the recovery key as it was shown. */
export async function setUpVault(room: BackRoomInNode, passphrase = PASSPHRASE): Promise<string[]> {
  const begun = await room.call('vault:begin-setup', { passphrase });
  if (!begun.ok) throw new Error(`begin-setup: ${begun.failure.kind}`);
  const { recoveryKey, groupsToConfirm } = begun.value;
  const groups = groupsToConfirm.map((at) => recoveryKey[at] ?? '');
  const confirmed = await room.call('vault:confirm-recovery', { groups });
  if (!confirmed.ok) throw new Error(`confirm-recovery: ${confirmed.failure.kind}`);
  const finished = await room.call('vault:finish-setup', SERVICE);
  if (!finished.ok) throw new Error(`finish-setup: ${JSON.stringify(finished.failure)}`);
  return recoveryKey;
}
