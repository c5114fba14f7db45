import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Channel, contract } from '@contract/contract';
import type { Role } from '@domain/lists/roles';
import type { Paper } from '@main/paper/paper-maker';
import JSZip from 'jszip';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type BackRoomInNode, backRoomInNode, PASSPHRASE, setUpVault } from '../../support/back-room-in-node';
import { ask, refusal } from '../../support/replies';
import { requestsOfShape } from '../../support/requests-of-shape';
import {
  caseloadFile,
  joinStaff,
  OTHERS,
  OWN_NAME,
  passphraseOf,
  STAFF,
  type TwoTeams,
  twoTeams,
} from '../../support/two-teams';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

/*
 * Each role, signed in through the door in a store of two teams, asks every question of the contract about the other
 * team's child: by the identifiers of their record, draft, action and challenge. Nothing outside the role's row comes
 * back, is written into a file, or is changed. A channel that is added is tried without being named here.
 */

const folder = mkdtempSync(join(tmpdir(), 'throughline-roles-'));
const out = join(folder, 'out');
mkdirSync(out);
const handedOver: string[] = [];
const paper: Paper = {
  toPdf: async (document) => {
    handedOver.push(JSON.stringify(document));
    return Buffer.from(JSON.stringify(document));
  },
  print: async (document) => {
    handedOver.push(JSON.stringify(document));
    return true;
  },
};
let files = 0;
let room: BackRoomInNode;
let teams: TwoTeams;

/** By hand, from domain brief 3b: where each role may meet which of the other team's words. */
const MAY_MEET: { readonly [R in Exclude<Role, 'SM'>]: Partial<Record<keyof typeof OTHERS, readonly Channel[]>> } = {
  // The file they chose holds both teams: its samples are shown before anything is known of the store.
  TM: { name: ['caseload:choose-file'] },
  SW: {},
  BS: {},
  HS: { name: ['record:open-on-request'], agreed: ['record:open-on-request'] },
  QA: {
    name: ['records:list', 'record:open', 'challenges:list', 'exports:list', 'siblings:records', 'practice:look'],
    agreed: ['record:open'],
    challenge: ['record:open', 'challenges:list'],
  },
  IG: { name: ['exports:list', 'exports:choose-folder', 'exports:look', 'exports:run'] },
};

const ROUTES = (Object.keys(contract) as Channel[]).filter((channel) => !channel.startsWith('vault:'));

async function signIn(role: Role): Promise<void> {
  await room.call('vault:lock', undefined);
  const name = STAFF.find((person) => person.role === role)?.name ?? '';
  await ask(room.call('vault:unlock', { name, passphrase: passphraseOf(role) }));
}

async function everyReply(channel: Channel): Promise<string> {
  const { childId, signedId, draftId, actionId, challengeId, number } = teams.other;
  const replies: string[] = [];
  for (const recordId of [signedId, draftId]) {
    const ids = { recordId, hangsOff: recordId, childId, actionId, challengeId, number, words: '', id: recordId };
    for (const words of [OTHERS.name, OTHERS.agreed]) {
      for (const request of requestsOfShape(contract[channel].request, { ...ids, words })) {
        const reply = (await room.door(channel, request)) as { readonly ok: boolean };
        // What was asked with is not an answer: searching for a word nobody finds gives nothing.
        replies.push(JSON.stringify(reply));
      }
    }
  }
  return replies.join('\n');
}

/** Words of the other team that came back from a channel where this role may not meet them. */
async function wordsMet(role: keyof typeof MAY_MEET, channel: Channel): Promise<string[]> {
  const replies = await everyReply(channel);
  const words = Object.entries(OTHERS) as [keyof typeof OTHERS, string][];
  return words
    .filter(([what, word]) => replies.includes(word) && MAY_MEET[role][what]?.includes(channel) !== true)
    .map(([what]) => `${channel}: ${what}`);
}

async function wordsWritten(): Promise<string> {
  const texts = await Promise.all(
    readdirSync(out).map(async (name) => {
      const bytes = readFileSync(join(out, name));
      if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return bytes.toString('utf8');
      const zip = await JSZip.loadAsync(bytes);
      const parts = await Promise.all(Object.values(zip.files).map((part) => part.async('string')));
      return parts.map((part) => part.replace(/<[^>]*>/g, '')).join('\n');
    }),
  );
  return [...texts, ...handedOver].join('\n');
}

/** The other team's child as the service manager sees them, to be held against itself. */
async function asItStands(): Promise<unknown> {
  await signIn('SM');
  const { childId, signedId, draftId, actionId, challengeId } = teams.other;
  return [
    await ask(room.call('child:open', { childId })),
    await ask(room.call('record:open', { recordId: signedId })),
    await ask(room.call('record:open', { recordId: draftId })),
    await ask(room.call('action:history', { actionId: actionId as never })),
    await ask(room.call('challenge:history', { challengeId: challengeId as never })),
  ];
}

beforeAll(async () => {
  const caseload = caseloadFile(folder);
  room = backRoomInNode({
    dialogs: {
      chooseCaseloadFile: async () => caseload,
      chooseWhereToSave: async ({ fileName }) => {
        files += 1;
        return join(out, `${String(files)}-${fileName}`);
      },
      chooseFolder: async () => out,
    },
    paper,
    timer: { now: () => 0, wait: async () => undefined },
  });
  await setUpVault(room);
  teams = await twoTeams(room);
  const { signedId } = teams.other;
  await ask(room.call('record:export', { recordId: signedId, format: 'WORD' }));
  await joinStaff(room, PASSPHRASE);
});

describe.each(Object.keys(MAY_MEET) as (keyof typeof MAY_MEET)[])('%s', (role) => {
  test('meets the other team’s words by no question but those of its row, and changes nothing', async () => {
    const before = await asItStands();
    rmSync(out, { recursive: true });
    mkdirSync(out);
    handedOver.length = 0;
    await signIn(role);
    const met: string[] = [];
    for (const channel of ROUTES) met.push(...(await wordsMet(role, channel)));
    expect(met).toEqual([]);
    const written = await wordsWritten();
    // A disclosure copy is what information governance is for, and a practice pack has the words with made-up names.
    const { name, agreed, draft, challenge } = OTHERS;
    const kept = { IG: [draft], QA: [draft, name] };
    const inFiles = role === 'IG' || role === 'QA' ? kept[role] : [name, agreed, draft, challenge];
    expect(inFiles.filter((word) => written.includes(word))).toEqual([]);
    expect(await asItStands()).toEqual(before);
  });
});

describe('what is in the row', () => {
  test('a team manager and a worker reach their own child', async () => {
    for (const role of ['TM', 'SW'] as const) {
      await signIn(role);
      expect((await ask(room.call('children:list', undefined))).map(({ surname }) => surname)).toEqual([OWN_NAME]);
      const opened = await ask(room.call('record:open', { recordId: teams.own.signedId }));
      expect(JSON.stringify(opened)).toContain('an agreed word');
    }
  });

  test('a team manager’s board, exports and clinic are their team’s', async () => {
    await signIn('TM');
    const board = await ask(room.call('board:open', undefined));
    expect(board.children.map(({ name }) => name)).toEqual([`Ada ${OWN_NAME}`]);
    const listed = await ask(room.call('exports:list', { scope: { kind: 'WAITING' }, profile: 'FILE_COPY' }));
    expect([listed.rows.length, listed.waiting]).toEqual([1, 1]);
    const months = (await ask(room.call('clinic:open', { from: '2026-11-01' as never, until: '2026-11-30' as never })))
      .months;
    expect(months.map(({ records }) => records)).toEqual([1]);
    await signIn('HS');
    const all = (await ask(room.call('clinic:open', { from: '2026-11-01' as never, until: '2026-11-30' as never })))
      .months;
    expect(all.map(({ records }) => records)).toEqual([2]);
  });

  test('a worker’s line of the board is their own child’s, as the manager’s board has it', async () => {
    await signIn('TM');
    const [child] = (await ask(room.call('board:open', undefined))).children;
    await signIn('SW');
    const line = await ask(room.call('board:own', undefined));
    const { id, name, last, due, planned, standing } = child ?? ({} as never);
    expect(line).toEqual([{ id, name, last, due, planned, standing }]);
    expect(last).not.toBeNull();
  });

  test('quality assurance reads an agreed record of any team, which is written down, and no draft', async () => {
    await signIn('QA');
    const { signedId, draftId } = teams.other;
    expect(JSON.stringify(await ask(room.call('record:open', { recordId: signedId })))).toContain(OTHERS.agreed);
    expect(await refusal(room.call('record:open', { recordId: draftId }))).toBe('NOT_ALLOWED');
    const request = { before: null, by: null, group: 'READING', day: null } as const;
    const { lines } = await ask(room.call('audit:list', request));
    expect(lines[0]).toMatchObject({ by: 'Dilys Rowe', says: 'Read an agreed record', about: teams.other.number });
  });

  test('a head of service gives a reason for the record they ask for, and both are in the trail', async () => {
    await signIn('HS');
    const number = teams.other.number.toLowerCase();
    const reason = 'A complaint about delay was made';
    expect(await refusal(room.call('record:open-on-request', { number, reason: 'because' }))).toBe('INVALID');
    const view = await ask(room.call('record:open-on-request', { number, reason }));
    expect([view.lastTime, view.history, view.earlierNumbers]).toEqual([null, null, []]);
    const { lines } = await ask(room.call('audit:list', { before: null, by: null, group: 'READING', day: null }));
    expect(lines[0]).toMatchObject({ by: 'Ruth Penhale', reason });
    const { forename, surname } = view.content.child;
    const named = { number, reason: `A complaint about ${forename} ${surname} was made` };
    expect(await refusal(room.call('record:open-on-request', named))).toBe('CHILD_NAMED');
    const draft = `CS-${String(Number(number.slice(3)) + 1).padStart(6, '0')}`;
    expect(await refusal(room.call('record:open-on-request', { number: draft, reason }))).toBe('NOT_FOUND');
    expect(await ask(room.call('challenges:count', undefined))).toEqual({ open: 2, unanswered: 2, closed: 0 });
  });

  test('business support sees its own team’s copies by reference, and files one', async () => {
    await signIn('SM');
    await ask(room.call('record:export', { recordId: teams.own.signedId, format: 'WORD' }));
    await signIn('BS');
    const { toFile, due } = await ask(room.call('filing:list', undefined));
    expect(toFile.map(({ number, reference }) => [number, reference])).toEqual([[teams.own.number, '70001']]);
    expect(due.map(({ reference }) => reference)).toEqual(['70001']);
    const filedOn = '2026-11-09' as never;
    expect(await refusal(room.call('filing:confirm', { recordId: teams.other.signedId, filedOn }))).toBe('NOT_ALLOWED');
    expect(await room.call('filing:confirm', { recordId: teams.own.signedId, filedOn })).toEqual({ ok: true });
    expect((await ask(room.call('filing:list', undefined))).toFile).toEqual([]);
  });

  test('information governance takes copies for preparing disclosure and no others', async () => {
    await signIn('IG');
    const recordIds = [teams.other.signedId];
    const order = { recordIds, format: 'WORD' as const };
    const { folderId } = await ask(room.call('exports:choose-folder', { ...order, profile: 'DISCLOSURE' }));
    const run = (profile: 'DISCLOSURE' | 'FILE_COPY') =>
      ask(room.call('exports:run', { ...order, profile, folderId, onExisting: 'KEEP_BOTH' }));
    expect((await run('DISCLOSURE')).outcomes[0]?.kind).toBe('MADE');
    expect((await run('FILE_COPY')).outcomes[0]?.kind).toBe('FAILED');
    const list = (profile: 'DISCLOSURE' | 'FILE_COPY') =>
      room.call('exports:list', { scope: { kind: 'WAITING' }, profile });
    expect(await refusal(list('FILE_COPY'))).toBe('NOT_ALLOWED');
  });

  test('an import says nothing of another team’s child and changes nothing of theirs', async () => {
    await signIn('TM');
    const file = await ask(room.call('caseload:choose-file', undefined));
    const preview = await ask(room.call('caseload:preview', { importId: file.importId, match: file.match }));
    expect(preview.refused.map(({ reference }) => reference)).toEqual(['70002']);
    expect([preview.changed, preview.newChildren, preview.unchangedCount, preview.notInFileCount]).toEqual([
      [],
      [],
      1,
      0,
    ]);
  });
});

describe('the trail', () => {
  const ALL = { before: null, by: null, group: null, day: null } as const;

  test('holds every refusal that named a record, once, and says who', async () => {
    await signIn('TM');
    for (let time = 0; time < 3; time += 1) await room.call('record:open', { recordId: teams.other.draftId });
    await signIn('IG');
    const { lines } = await ask(room.call('audit:list', { ...ALL, group: 'REFUSED' }));
    const ours = lines.filter(
      ({ by, about }) =>
        by === 'Olu Adeyemi' && about === `CS-${String(Number(teams.other.number.slice(3)) + 1).padStart(6, '0')}`,
    );
    expect(ours.length).toBeGreaterThan(0);
    expect(lines[0]?.by).toBe('Olu Adeyemi');
    expect(lines[1]?.seq).toBeLessThan((lines[0]?.seq ?? 0) - 1);
  });

  test('cannot be filled by a page that asks for ever', async () => {
    await signIn('BS');
    for (let time = 0; time < 150; time += 1) {
      const recordId = `00000000-0000-4000-8000-${String(time).padStart(12, '0')}` as never;
      await room.call('record:open', { recordId });
    }
    await signIn('IG');
    const request = {
      ...ALL,
      group: 'REFUSED',
      by: (await ask(room.call('audit:list', ALL))).people.find(({ name }) => name === 'Sam Whitlock')?.id ?? '',
    } as const;
    const first = await ask(room.call('audit:list', request));
    const second = await ask(room.call('audit:list', { ...request, before: first.lines.at(-1)?.seq ?? null }));
    expect([first.lines.length, second.lines.length, first.hasMore]).toEqual([50, 50, true]);
  });

  test('is whole, is read by a manager for their own steps alone, and names no child to who has none', async () => {
    await signIn('TM');
    const own = await ask(room.call('audit:list', { ...ALL, by: null }));
    expect(new Set(own.lines.map(({ by }) => by))).toEqual(new Set(['Olu Adeyemi']));
    expect(own.people.map(({ name }) => name)).toEqual(['Olu Adeyemi']);
    await signIn('IG');
    const all = await ask(room.call('audit:list', ALL));
    expect(all.chain).toMatchObject({ brokenAt: null });
    const children = await ask(room.call('audit:list', { ...ALL, group: 'CHILD' }));
    expect(new Set(children.lines.map(({ about }) => about))).toEqual(new Set(['a child', '']));
    const otherDay = await ask(room.call('audit:list', { ...ALL, day: '2026-11-08' as never }));
    expect(otherDay.lines).toEqual([]);
  });
});
