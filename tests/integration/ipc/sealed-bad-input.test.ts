import { randomUUID } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RecordId, sealedFileId } from '@domain/identifiers';
import { DEFAULT_SETTINGS_ON_PAPER } from '@domain/settings/check-settings';
import { endExchange } from '@main/ipc/sealed/end-exchange';
import { gatherHandOver } from '@main/ipc/sealed/gather-hand-over';
import { newHandOver } from '@main/ipc/sealed/payloads';
import { sealFile } from '@main/sealed/box';
import { inOneTransaction } from '@main/store/prepared';
import { readOwnKey } from '@main/store/sealed-key-table';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contextFor } from '../../support/context-for-tests';
import { refusal } from '../../support/replies';
import {
  closePair,
  type Desk,
  exchangeCards,
  handOver,
  mergeFile,
  newPair,
  type Pair,
  sendAnswers,
} from '../../support/sealed-pair';
import { answerIn, sharedWith } from '../../support/sealed-records';
import { day, moment } from '../../support/store-for-tests';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let pair: Pair;
let recordId: RecordId;
let file: string;

beforeEach(async () => {
  pair = newPair();
  await exchangeCards(pair);
  recordId = await sharedWith(pair);
  file = await handOver(pair);
});
afterEach(() => closePair(pair));

/** Everything of a store but its audit trail, the code and keys. */
function rowsOf({ at }: Desk): string {
  const tables = [
    'opened_file',
    'called_back',
    'handed_item',
    'handed_answer',
    'handed_note',
    'worker_answer',
    'action_event',
  ];
  return JSON.stringify(tables.map((table) => at.database.prepare(`SELECT * FROM ${table}`).all()));
}

function lastRefusal({ at }: Desk): unknown {
  const row = at.database
    .prepare<[], { detail: string }>("SELECT detail FROM audit_event WHERE kind = 'SEALED_REFUSED' ORDER BY seq DESC")
    .get();
  return row && (JSON.parse(row.detail) as { why: string }).why;
}

/** Refused for this reason, written down, and nothing else has changed. */
async function refused(desk: Desk, ask: () => Promise<{ ok: boolean; failure?: unknown }>): Promise<unknown> {
  const before = rowsOf(desk);
  const reply = await ask();
  expect(rowsOf(desk)).toBe(before);
  expect(reply.failure).toMatchObject({ kind: 'SEALED_REFUSED' });
  const { why } = reply.failure as { why: string };
  expect(lastRefusal(desk)).toBe(why);
  return why;
}

const opening = (desk: Desk, path: string) => refused(desk, () => desk.call('sealed:open', { path }));
const looking = (path: string) => refused(pair.team, () => pair.team.call('sealed:look-answer', { path }));

function copyOf(path: string, change: (bytes: Buffer) => Buffer): string {
  const changed = join(pair.own.at.folder.path, `${randomUUID()}.throughline`);
  writeFileSync(changed, change(readFileSync(path)));
  return changed;
}

describe('a file that is not as it was made', () => {
  it('is refused wherever a byte of it is another', async () => {
    const { length } = readFileSync(file);
    const places = Array.from({ length: 60 }, (_, at) => (at < 40 ? at * 7 : Math.floor((length * (at - 39)) / 21)));
    for (const place of places.filter((at) => at < length)) {
      const changed = copyOf(file, (bytes) => {
        bytes.writeUInt8(bytes.readUInt8(place) ^ 0x01, place);
        return bytes;
      });
      expect(typeof (await opening(pair.own, changed))).toBe('string');
    }
  });

  it('is refused where its first lines say the same in another way', async () => {
    const spaced = copyOf(file, (bytes) =>
      Buffer.from(bytes.toString('latin1').replace('","kind"', '", "kind"'), 'latin1'),
    );
    expect(await opening(pair.own, spaced)).toBe('ALTERED');
  });

  it('is refused wherever it was cut off', async () => {
    const { length } = readFileSync(file);
    for (const kept of [1, 10, 24, 26, 80, 200, 330, length - 400, length - 1]) {
      expect(
        await opening(
          pair.own,
          copyOf(file, (bytes) => bytes.subarray(0, kept)),
        ),
      ).toBe('CUT_OFF');
    }
    expect(
      await opening(
        pair.own,
        copyOf(file, () => Buffer.alloc(0)),
      ),
    ).toBe('NOT_SEALED');
    expect(
      await opening(
        pair.own,
        copyOf(file, (bytes) => Buffer.concat([bytes, Buffer.from('x')])),
      ),
    ).toBe('ALTERED');
  });

  it('is refused where it is no sealed file, too large, of another kind, from a newer program, or gone', async () => {
    expect(
      await opening(
        pair.own,
        copyOf(file, () => Buffer.from('Forename,Surname\nSunniva,Hart\n')),
      ),
    ).toBe('NOT_SEALED');
    const large = copyOf(file, (bytes) => bytes);
    truncateSync(large, 40 * 1024 * 1024);
    expect(await opening(pair.own, large)).toBe('TOO_LARGE');
    const newer = copyOf(file, (bytes) => Buffer.from(bytes.toString('latin1').replace('\n1\n', '\n2\n'), 'latin1'));
    expect(await opening(pair.own, newer)).toBe('NEWER_VERSION');
    expect(await opening(pair.own, join(pair.own.at.folder.path, 'gone.throughline'))).toBe('CANNOT_OPEN');
    expect(await opening(pair.own, '\\\\elsewhere\\share\\a.throughline')).toBe('CANNOT_OPEN');
    expect(await looking(file)).toBe('OTHER_KIND');
  });
});

describe('a file for or from somebody else', () => {
  it('is for another person', async () => {
    const other = newPair('Priya Castell');
    await exchangeCards(other);
    expect(await opening(other.own, file)).toBe('FOR_SOMEBODY_ELSE');
    closePair(other);
  });

  it('is from somebody whose card was not compared, or whose key has ended', async () => {
    const { own, team } = pair;
    await own.ask('sealed:end-key', { userId: null });
    expect(await opening(own, file)).toBe('KEY_ENDED');
    await team.ask('sealed:save-card', undefined);
    await own.ask('sealed:read-card', { userId: null, path: team.saved() });
    expect(await opening(own, file)).toBe('UNKNOWN_SENDER');
    const why = await refused(own, () => own.call('sealed:trust-card', { userId: null, typed: '0000-0000-0000' }));
    expect(why).toBe('CODES_DIFFER');
    const code = (await own.ask('sealed:partners', undefined))[0]?.code ?? '';
    await own.ask('sealed:trust-card', {
      userId: null,
      typed: code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'),
    });
    await own.ask('sealed:open', { path: file });
  });

  it('does not take a card under another name', async () => {
    const { team, own } = pair;
    const other = newPair('Priya Castell', team.at);
    await own.ask('sealed:save-card', undefined);
    const why = await refused(team, () =>
      team.call('sealed:read-card', { userId: other.worker.id, path: own.saved() }),
    );
    expect(why).toBe('NOT_THEIRS');
    other.own.at.store.close();
  });

  it('holds a record the worker may not see, and is refused whole', async () => {
    const theirs = await sharedWith(pair, { supervisee: 'Priya Castell', surname: 'Whitlow' });
    const { at } = pair.team;
    const context = contextFor(at);
    const content = gatherHandOver(context, pair.worker);
    const view = { ...(await pair.team.ask('record:open', { recordId: theirs })), lastTime: null, earlierNumbers: [] };
    const summary = (await pair.team.ask('records:list', undefined)).find(({ id }) => id === theirs);
    if (summary === undefined) throw new Error('No such record');
    const fileId = sealedFileId.parse(randomUUID());
    const payload = newHandOver({
      ...{ fileId, number: 9, madeAt: at.clock.now(), expiresOn: day('2026-12-20'), serviceName: '' },
      ...{ manager: at.manager.name, worker: pair.worker.name, settings: DEFAULT_SETTINGS_ON_PAPER, revoked: [] },
      received: { answers: [], notes: [] },
      content: { ...content, records: [...content.records, { summary, view }] },
    });
    expect(await opening(pair.own, await sealed(fileId, payload))).toBe('NOT_THEIRS');
    expect(await opening(pair.own, await sealed(fileId, { ...payload, format: 2 }))).toBe('NEWER_VERSION');
  });
});

/** Sealed by the real manager's key for the real worker. */
async function sealed(fileId: ReturnType<typeof sealedFileId.parse>, payload: unknown): Promise<string> {
  const from = readOwnKey(pair.team.at.database, pair.team.at.manager.id);
  const to = readOwnKey(pair.own.at.database, pair.own.user.userId);
  if (from === null || to === null) throw new Error('No keys');
  const made = await sealFile({ fileId, kind: 'HAND_OVER', payload, from, to: to.publicKey });
  if (!made.ok) throw new Error(made.failure);
  return copyOf(file, () => made.value);
}

describe('a file at the wrong time', () => {
  it('is older than one that was opened', async () => {
    const second = await handOver(pair);
    await pair.own.ask('sealed:open', { path: second });
    expect(await opening(pair.own, file)).toBe('OLDER');
    const again = await pair.own.ask('sealed:open', { path: second });
    expect(again.notes).toEqual(['This file was opened here before. Nothing has changed.']);
  });

  it('is past its last day, by a clock that is a year ahead, and opens once the clock is right', async () => {
    pair.own.at.clock.moveTo('2027-11-25T10:00:00.000Z');
    expect(await opening(pair.own, file)).toBe('EXPIRED');
    pair.own.at.clock.moveTo('2026-11-25T10:00:00.000Z');
    await pair.own.ask('sealed:open', { path: file });
  });

  it('opens with a note where the clock is a year behind, and the answer given then is the answer', async () => {
    pair.own.at.clock.moveTo('2025-11-25T10:00:00.000Z');
    const { notes } = await pair.own.ask('sealed:open', { path: file });
    expect(notes.join()).toContain('21 November 2026');
    await answerIn(pair, recordId, 'First');
    pair.own.at.clock.moveTo('2024-11-25T10:00:00.000Z');
    await answerIn(pair, recordId, 'Second, by an earlier clock');
    const merged = await mergeFile(pair, await sendAnswers(pair));
    expect(merged.items.map(({ outcome }) => outcome).sort()).toEqual(['NEW', 'OLDER']);
    const { content } = await pair.team.ask('record:open', { recordId });
    expect(content.answer?.comment).toBe('Second, by an earlier clock');
  });

  it('says so where an answer comes from the future', async () => {
    await pair.own.ask('sealed:open', { path: file });
    pair.own.at.clock.moveTo('2027-11-25T10:00:00.000Z');
    await answerIn(pair, recordId);
    expect((await mergeFile(pair, await sendAnswers(pair))).notes.join()).toContain('25 November 2027');
  });
});

describe('a file that was called back', () => {
  const revoke = async () => {
    const [partner] = (await pair.team.ask('sealed:partners', undefined)).filter(
      ({ userId }) => userId === pair.worker.id,
    );
    const fileId = partner?.files.at(-1)?.fileId;
    if (fileId === undefined) throw new Error('No file');
    await pair.team.ask('sealed:revoke', { fileId });
  };

  it('is not opened once a later one says so, and answers to it are refused', async () => {
    await pair.own.ask('sealed:open', { path: file });
    await answerIn(pair, recordId, 'Kept here');
    const early = await sendAnswers(pair);
    await revoke();
    expect(await looking(early)).toBe('REVOKED');
    const { notes } = await pair.own.ask('sealed:open', { path: await handOver(pair) });
    expect(notes.join()).toContain('called back');
    expect(await opening(pair.own, file)).toBe('REVOKED');
    // The text is the same in the new file, so the answer is not lost.
    expect((await mergeFile(pair, await sendAnswers(pair))).items).toMatchObject([{ outcome: 'NEW' }]);
  });
});

describe('an answer that comes late', () => {
  beforeEach(async () => {
    await pair.own.ask('sealed:open', { path: file });
    await answerIn(pair, recordId, 'Before I went');
  });

  it('counts where the worker has left meanwhile, and says so', async () => {
    const { database } = pair.team.at;
    database.prepare('UPDATE app_user SET left_on = ? WHERE id = ?').run('2026-11-20', pair.worker.id);
    const merged = await mergeFile(pair, await sendAnswers(pair));
    expect(merged.notes).toEqual(['Tom Birkett left on 20 November 2026. What they answered counts all the same.']);
    expect(merged.items).toMatchObject([{ outcome: 'NEW' }]);
  });

  it('is no longer taken in once their leaving has ended the exchange, and nothing is changed', async () => {
    const { at } = pair.team;
    const answer = await sendAnswers(pair);
    const before = rowsOf(pair.team);
    inOneTransaction(at.database, () => endExchange(contextFor(at), pair.worker.id));
    expect(await refusal(pair.team.call('sealed:look-answer', { path: answer }))).toBe('SEALED_REFUSED');
    expect(lastRefusal(pair.team)).toBe('KEY_ENDED');
    expect(rowsOf(pair.team)).toBe(before);
    expect((await pair.team.ask('sealed:partners', undefined))[0]?.files).toMatchObject([
      { revokedAt: expect.any(String) },
    ]);
  });

  it('is kept beside a record that was agreed meanwhile', async () => {
    pair.team.at.clock.moveTo('2026-12-14T10:00:00.000Z');
    await pair.team.ask('record:answer', { recordId, kind: 'NO_REPLY', comment: 'Not heard from' });
    const { database } = pair.team.at;
    const { sealRecord } = await import('@main/store/seal');
    sealRecord(database, {
      ...{ recordId, state: 'AGREED_NO_REPLY', signedBy: { id: pair.team.at.manager.id, name: 'Marian Oduya' } },
      ...{ now: moment('2026-12-14T11:00:00.000Z'), today: day('2026-12-14') },
    });
    expect((await mergeFile(pair, await sendAnswers(pair))).items).toMatchObject([{ outcome: 'SEALED' }]);
    const kept = database.prepare('SELECT outcome, content FROM handed_answer').all();
    expect(JSON.stringify(kept)).toContain('Before I went');
    expect((await pair.team.ask('record:open', { recordId })).content.answer?.kind).toBe('NO_REPLY');
  });

  it('cannot be merged before it was looked at', async () => {
    const fileId = sealedFileId.parse(randomUUID());
    expect(await refusal(pair.team.call('sealed:merge', { fileId, standing: [] }))).toBe('NOT_FOUND');
  });
});
