import { randomUUID } from 'node:crypto';
import type { ChildId, RecordId } from '@domain/identifiers';
import type { RecordHeader } from '@domain/record/record';
import type { SectionValue, ValueOf } from '@domain/section/section-values';
import type { Template } from '@domain/template/template';
import { saveAnswer } from '@main/store/answer-table';
import { addChild, type ChildDetails } from '@main/store/child-table';
import { shareRecord } from '@main/store/record-steps';
import { readRecord, readRecordContent, startRecord } from '@main/store/record-table';
import { saveWords } from '@main/store/save-record';
import { sealRecord } from '@main/store/seal';
import { FIRST_CASE_SUPERVISION } from './first-case-supervision';
import { day, type TestStore } from './store-for-tests';

export const WORKER = 'Tom Hale';

export function childDetails(details: Partial<ChildDetails> = {}): ChildDetails {
  return {
    reference: `FC${randomUUID().slice(0, 8)}`,
    forename: 'Sunniva',
    surname: 'Hart',
    dateOfBirth: day('2012-03-04'),
    expectedDateOfBirth: null,
    gender: null,
    ethnicity: null,
    disability: null,
    team: null,
    teamManager: null,
    familyGroup: null,
    lastSeen: null,
    nextReview: null,
    ...details,
  };
}

export function aChild(at: TestStore, details: Partial<ChildDetails> = {}): ChildId {
  return addChild(at.database, childDetails(details), at.clock.now());
}

export function aHeader(at: TestStore, header: Partial<RecordHeader> = {}): RecordHeader {
  return {
    sessionDate: at.clock.today(),
    sessionType: 'PLANNED',
    supervisee: WORKER,
    supervisor: at.manager.name,
    supervisorId: at.manager.id,
    coveringFor: '',
    present: '',
    caseStatus: 'CP',
    cpCategory: 'NEGLECT',
    legalStatus: 'NONE',
    livingArrangement: 'ONE_PARENT',
    planStart: day('2026-02-01'),
    ...header,
  };
}

export function caseTemplate(): Template {
  return FIRST_CASE_SUPERVISION;
}

/** The key of the first section of a kind, whatever the template calls it. */
export function sectionKey(kind: SectionValue['kind']): string {
  const section = caseTemplate().sections.find((each) => each.kind === kind);
  if (section === undefined) throw new Error(`The template has no ${kind}`);
  return section.key;
}

export function aDraft(at: TestStore, childId = aChild(at), header: Partial<RecordHeader> = {}): RecordId {
  const start = { childId, template: caseTemplate(), header: aHeader(at, header), addendumTo: null };
  return startRecord(at.database, { ...start, now: at.clock.now() });
}

export function richText(...paragraphs: string[]): ValueOf<'RICH_TEXT'> {
  const content = paragraphs.map((text) => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text }],
  }));
  return { kind: 'RICH_TEXT', text: { type: 'doc', content } };
}

export function write(at: TestStore, recordId: RecordId, sections: Record<string, SectionValue>) {
  return saveWords(at.database, { recordId, sections, place: null, by: at.manager.id, now: at.clock.now() });
}

export function anAction(action: Partial<ValueOf<'ACTIONS'>['actions'][number]> = {}) {
  return {
    id: randomUUID(),
    who: WORKER,
    role: 'social worker',
    what: 'See Sunniva at school with Mrs Okafor',
    by: day('2026-11-27'),
    byText: '27/11/2026',
    soThat: 'she can say who is in the house at night',
    ...action,
  };
}

export function share(at: TestStore, recordId: RecordId) {
  const content = readRecordContent(at.database, recordId, at.clock.today());
  if (content === null) throw new Error('There is no such record');
  return shareRecord(
    at.database,
    { recordId, by: at.manager.id, now: at.clock.now(), today: at.clock.today() },
    content,
  );
}

/** Shares, answers and seals, past the recording check: for tests of what a seal holds. */
export function seal(at: TestStore, recordId: RecordId) {
  const shared = share(at, recordId);
  if (!shared.ok) throw new Error(`Not shared: ${shared.failure}`);
  const version = readRecord(at.database, recordId)?.version ?? 0;
  const now = at.clock.now();
  saveAnswer(at.database, { recordId, version }, { kind: 'AGREES', comment: '', recordedBy: WORKER, recordedAt: now });
  const signedBy = { id: at.manager.id, name: at.manager.name };
  return sealRecord(at.database, { recordId, state: 'AGREED', signedBy, now, today: at.clock.today() });
}
