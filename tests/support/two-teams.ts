import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Channel, Reply, Request } from '@contract/contract';
import { localDate } from '@domain/calendar/local-date';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { Role } from '@domain/lists/roles';
import { CASE_SUPERVISION_TEMPLATE_ID } from '@domain/template/template-ids';
import { answersTo } from './answer-check';
import { csvOf, row } from './caseload-context';
import { anAction } from './records-for-tests';
import { ask } from './replies';

/** Words of the other team's child: in their name, their agreed record, their draft, and their challenge. */
export const OTHERS = {
  name: 'Kanarienberg',
  agreed: 'agreedkanarienwort',
  draft: 'draftkanarienwort',
  challenge: 'challengekanarienwort',
} as const;
export const OWN_NAME = 'Finkenstein';
export const TEAMS = { own: 'Harbour Team', other: 'Moorland Team' } as const;
const WORKERS = { own: 'Priya Castell', other: 'Tom Birkett' } as const;

/** Who signs in, each as the only one of their role; the service manager sees everything. */
export const STAFF: readonly { readonly role: Role; readonly name: string; readonly team: string }[] = [
  { role: 'SW', name: WORKERS.own, team: TEAMS.own },
  { role: 'TM', name: 'Olu Adeyemi', team: TEAMS.own },
  { role: 'SM', name: 'Colin Threlfall', team: '' },
  { role: 'HS', name: 'Ruth Penhale', team: '' },
  { role: 'QA', name: 'Dilys Rowe', team: '' },
  { role: 'BS', name: 'Sam Whitlock', team: TEAMS.own },
  { role: 'IG', name: 'Ines Farrow', team: '' },
];

export type Ids = {
  readonly childId: ChildId;
  readonly signedId: RecordId;
  readonly draftId: RecordId;
  readonly actionId: string;
  readonly challengeId: string;
  /** `CS-000001`, the agreed one. */
  readonly number: string;
};
export type TwoTeams = { readonly own: Ids; readonly other: Ids };

type Room = {
  readonly call: <C extends Channel>(channel: C, request: Request<C>) => Promise<Reply<Answer<C>>>;
};

/** Where the caseload of both teams is written; the room's dialog must choose it. */
export function caseloadFile(folder: string): string {
  const file = join(folder, 'both-teams.csv');
  const team = (name: string, worker: string) => ({ Team: name, 'Team Manager': '', 'Allocated Worker': worker });
  const children = [
    row({ 'Person ID': '70001', Surname: OWN_NAME, ...team(TEAMS.own, WORKERS.own) }),
    row({ 'Person ID': '70002', Surname: OTHERS.name, ...team(TEAMS.other, WORKERS.other) }),
  ];
  writeFileSync(file, csvOf(children));
  return file;
}

/** A child in each of two teams, each with an agreed record, a draft, an open action and a challenge. */
export async function twoTeams(room: Room): Promise<TwoTeams> {
  const file = await ask(room.call('caseload:choose-file', undefined));
  await ask(room.call('caseload:preview', { importId: file.importId, match: file.match }));
  await ask(room.call('caseload:import', { importId: file.importId }));
  const children = await ask(room.call('children:list', undefined));
  const idOf = (surname: string) => {
    const found = children.find((child) => child.surname === surname);
    if (found === undefined) throw new Error('A child did not come in');
    return found.id;
  };
  const none = { agreed: 'an agreed word', draft: 'a word of a draft', challenge: 'a word of a challenge' };
  return {
    own: await aChild(room, idOf(OWN_NAME), { worker: WORKERS.own, ...none }),
    other: await aChild(room, idOf(OTHERS.name), { worker: WORKERS.other, ...OTHERS }),
  };
}

type Words = { readonly worker: string; readonly agreed: string; readonly draft: string; readonly challenge: string };

async function aChild(room: Room, childId: ChildId, words: Words): Promise<Ids> {
  const { recordId: signedId } = await aRecord(room, childId, { who: words.worker, what: words.agreed });
  const shared = await ask(room.call('record:share', { recordId: signedId }));
  const answers = answersTo(shared, localDate.parse('2026-11-09'));
  await ask(room.call('record:save-check', { recordId: signedId, answers }));
  await ask(room.call('record:answer', { recordId: signedId, kind: 'AGREES', comment: '' }));
  const signed = await ask(room.call('record:sign', { recordId: signedId }));
  const challenge = { raisedOn: '2026-10-12', raisedBy: 'Beth Amory', source: 'IRO', stage: 'INFORMAL' } as const;
  const rest = { risk: '', response: '', respondedOn: null, changed: '', howWeKnow: '', seenOn: null };
  const raised = await ask(
    room.call('challenge:raise', { childId, words: { ...challenge, ...rest, issue: words.challenge } as never }),
  );
  const [action] = (await ask(room.call('actions:list', undefined))).filter((each) => each.childId === childId);
  const { recordId: draftId } = await aRecord(room, childId, { who: words.worker, what: words.draft });
  return {
    ...{ childId, signedId, draftId, actionId: action?.id ?? '', challengeId: raised.challengeId },
    number: `CS-${String(signed.content.number).padStart(6, '0')}`,
  };
}

async function aRecord(room: Room, childId: ChildId, { who, what }: { who: string; what: string }) {
  const started = await ask(room.call('record:start', { childId, templateId: CASE_SUPERVISION_TEMPLATE_ID }));
  const actions = { kind: 'ACTIONS' as const, actions: [anAction({ who, what })], noActionReason: '' };
  const next = { kind: 'NEXT_DATE' as const, date: localDate.parse('2026-12-07'), dateText: '', reason: '' };
  await ask(room.call('record:save', { recordId: started.recordId, sections: { actions, next }, place: null }));
  return started;
}

/** A passphrase nobody would guess, another for each role. */
export const passphraseOf = (role: Role) => `lantern walnut ${role.toLowerCase()} quarry meridian`;

/** Adds everybody and lets each set their own passphrase; ends locked. `passphrase` is the first manager's. */
export async function joinStaff(room: Room, passphrase: string): Promise<void> {
  const codes: string[] = [];
  for (const { name, role, team } of STAFF) {
    const person = { name, role, team, newlyQualifiedFrom: null, signsIn: true, passphrase };
    const { code } = await ask(room.call('person:add', person));
    codes.push(code?.groups.join('-') ?? '');
  }
  for (const [at, { name, role }] of STAFF.entries()) {
    await room.call('vault:lock', undefined);
    await ask(room.call('vault:join', { name, code: codes[at] ?? '', passphrase: passphraseOf(role) }));
  }
  await room.call('vault:lock', undefined);
}
