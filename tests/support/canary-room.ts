import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localDate } from '@domain/calendar/local-date';
import type { ChildId, PersonalId, RecordId } from '@domain/identifiers';
import type { SectionValue } from '@domain/section/section-values';
import type { Template } from '@domain/template/template';
import { CASE_SUPERVISION_TEMPLATE_ID } from '@domain/template/template-ids';
import type { Dialogs } from '@main/ipc/handler-context';
import type { Paper } from '@main/paper/paper-maker';
import { answersTo } from './answer-check';
import { type BackRoomInNode, backRoomInNode, setUpVault } from './back-room-in-node';
import { csvOf, row } from './caseload-context';
import { anAction, richText } from './records-for-tests';
import { ask } from './replies';

/** A word that stands in personal supervision and nowhere else. */
export const CANARY = 'zweiundvierzigkanarienvogel';
export const WORKER = 'Priya Castell';

export type CanaryRoom = {
  readonly room: BackRoomInNode;
  /** Where files go that a call writes. */
  readonly folder: string;
  readonly childId: ChildId;
  /** A case supervision with the same worker, not agreed yet, and one that is. */
  readonly draftId: RecordId;
  readonly signedId: RecordId;
  /** A signed personal supervision and a draft of one, with the canary wherever something can be written. */
  readonly personalIds: readonly PersonalId[];
};

/** A store with personal supervision and a child whose worker it is about, behind the door as the app has it. */
export async function canaryRoom(dialogs: Partial<Dialogs> = {}, paper?: Paper): Promise<CanaryRoom> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-canary-'));
  const caseload = join(folder, 'caseload.csv');
  writeFileSync(caseload, csvOf([row({ 'Allocated Worker': WORKER })]));
  const room = backRoomInNode({
    savePath: join(folder, 'out.docx'),
    dialogs: { chooseCaseloadFile: async () => caseload, ...dialogs },
    ...(paper === undefined ? {} : { paper }),
  });
  await setUpVault(room);
  const file = await ask(room.call('caseload:choose-file', undefined));
  await ask(room.call('caseload:preview', { importId: file.importId, match: file.match }));
  await ask(room.call('caseload:import', { importId: file.importId }));
  const [child] = await ask(room.call('children:list', undefined));
  if (!child) throw new Error('No child came in');
  const personalIds = [await aPersonal(room, 'SIGNED'), await aPersonal(room, 'DRAFT')];
  const signedId = await aSignedRecord(room, child.id);
  const draftId = await aRecord(room, child.id);
  return { room, folder, childId: child.id, draftId, signedId, personalIds };
}

async function aPersonal(room: BackRoomInNode, until: 'SIGNED' | 'DRAFT'): Promise<PersonalId> {
  const { personalId } = await ask(room.call('personal:start', { worker: WORKER, templateId: 'personal' }));
  const { content } = await ask(room.call('personal:open', { personalId }));
  const header = { ...content.header, present: CANARY };
  const sections = Object.fromEntries(
    Object.entries(content.sections).map(([key, value]) => [key, withCanary(value, fieldsOf(content.template, key))]),
  );
  await ask(room.call('personal:save', { personalId, header, sections, place: 'agenda' }));
  if (until === 'SIGNED') await ask(room.call('personal:sign', { personalId }));
  return personalId;
}

function fieldsOf({ sections }: Template, key: string): readonly string[] {
  return sections.find((section) => section.key === key)?.fields?.map((field) => field.key) ?? [];
}

function withCanary(value: SectionValue, fields: readonly string[]): SectionValue {
  const answers = Object.fromEntries(fields.map((field) => [field, { date: null, text: CANARY }]));
  switch (value.kind) {
    case 'RICH_TEXT':
      return richText(CANARY);
    case 'ACTIONS':
      return { ...value, actions: [anAction({ who: WORKER, what: CANARY, soThat: CANARY })] };
    case 'FIELDS':
      return { ...value, answers };
    case 'ENTRIES':
      return { ...value, entries: [{ id: randomUUID(), answers, isCarried: false }] };
    default:
      return value;
  }
}

/** Begun after it: nothing is carried over, offered or listed from there. */
async function aRecord(room: BackRoomInNode, childId: ChildId): Promise<RecordId> {
  const started = await ask(room.call('record:start', { childId, templateId: CASE_SUPERVISION_TEMPLATE_ID }));
  const actions = { kind: 'ACTIONS' as const, actions: [anAction({ who: WORKER })], noActionReason: '' };
  await ask(room.call('record:save', { recordId: started.recordId, sections: { actions }, place: null }));
  return started.recordId;
}

async function aSignedRecord(room: BackRoomInNode, childId: ChildId): Promise<RecordId> {
  const recordId = await aRecord(room, childId);
  const next = { kind: 'NEXT_DATE' as const, date: localDate.parse('2026-12-07'), dateText: '', reason: '' };
  await ask(room.call('record:save', { recordId, sections: { next }, place: null }));
  const shared = await ask(room.call('record:share', { recordId }));
  const answers = answersTo(shared, localDate.parse('2026-11-09'));
  await ask(room.call('record:save-check', { recordId, answers }));
  await ask(room.call('record:answer', { recordId, kind: 'AGREES', comment: '' }));
  await ask(room.call('record:sign', { recordId }));
  return recordId;
}
