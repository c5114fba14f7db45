import { instant, type LocalDate, localDate } from '@domain/calendar/local-date';
import type { Challenge } from '@domain/challenge/challenge';
import type { DriftAnswer } from '@domain/check/check-answers';
import { checkContext } from '@domain/check/check-context';
import type { CheckContext } from '@domain/check/finding';
import type { DatedFact } from '@domain/child/child';
import { actionId, challengeId, recordId } from '@domain/identifiers';
import { type ChildHistory, NO_HISTORY, type RememberedAction } from '@domain/memory/child-history';
import type { RecordMemory } from '@domain/memory/record-memory';
import type { OpenAction, RecordContent, RecordHeader } from '@domain/record/record';
import type { EarlierActionAnswer } from '@domain/section/kinds/last-actions-section';
import type { SectionValue } from '@domain/section/section-values';
import { type CheckSettings, DEFAULT_CHECK_SETTINGS } from '@domain/settings/check-settings';
import { shippedTemplate } from '@domain/template/shipped-templates';
import type { Template } from '@domain/template/template';
import { EXAMPLE_IDS, exampleAction, exampleDecision, exampleRecord } from './example-record';
import { idOf } from './tobin-words';

/* Records and histories for the rules, as small as they can be. Fictional throughout. */

export const day = (text: string): LocalDate => localDate.parse(text);

type FormId = 'case-supervision' | 'permanence' | 'front-door' | 'milestone-review' | 'step-down';

export function formCalled(id: FormId): Template {
  const form = shippedTemplate(id);
  if (form === null) throw new Error(`No shipped template ${id}`);
  return form;
}

/** A fourth case supervision on 9 November 2026 that raises nothing when checked on that day without a history. */
export function checkedRecord(
  changes: Partial<Omit<RecordContent, 'header'>> & { readonly header?: Partial<RecordHeader> } = {},
): RecordContent {
  const { header, sections, ...rest } = changes;
  return exampleRecord({
    ordinal: 4,
    template: formCalled('case-supervision'),
    sections: { ...calmSections(), ...sections },
    ...rest,
    header: { ...exampleRecord().header, ...header },
  });
}

function calmSections(): Record<string, SectionValue> {
  return {
    progress: {
      kind: 'PROGRESS',
      progress: 'ON_TRACK',
      why: 'Neve is in school on time and the network has met twice since we last talked about her.',
      longestWait: '',
    },
    decisions: { kind: 'DECISIONS', decisions: [exampleDecision()] },
    actions: { kind: 'ACTIONS', actions: [exampleAction()], noActionReason: '' },
    next: { kind: 'NEXT_DATE', date: day('2026-12-07'), dateText: '', reason: '' },
  };
}

export function contextOf({
  today = day('2026-11-09'),
  settings = {},
  ...history
}: Partial<ChildHistory> & {
  readonly today?: LocalDate;
  readonly settings?: Partial<CheckSettings>;
} = {}): CheckContext {
  return checkContext(today, {
    settings: { ...DEFAULT_CHECK_SETTINGS, ...settings },
    history: { ...NO_HISTORY, ...history },
  });
}

/** The last case supervision, four weeks before, by the same two people. */
export function earlierRecord(changes: Partial<RecordMemory> = {}): RecordMemory {
  return {
    recordId: recordId.parse(idOf(9_001)),
    number: 12,
    type: 'CASE',
    templateId: 'case-supervision',
    sessionDate: day('2026-10-12'),
    sealedAt: instant.parse('2026-10-14T12:00:00.000Z'),
    supervisor: 'Marian Oduya',
    supervisorId: EXAMPLE_IDS.manager,
    supervisee: 'Priya Castell',
    caseStatus: 'CP',
    legalStatus: 'NONE',
    livingArrangement: 'ONE_PARENT',
    planStart: day('2026-05-21'),
    progress: 'SLOW',
    numbers: [],
    drift: [],
    asked: [],
    written: [],
    childSeenOn: null,
    networkPeople: null,
    nextPlanned: null,
    permanencePlan: null,
    measures: [],
    ...changes,
  };
}

export function rememberedAction(changes: Partial<RememberedAction> = {}): RememberedAction {
  return {
    id: actionId.parse(idOf(9_101)),
    recordId: recordId.parse(idOf(9_001)),
    who: 'Priya Castell',
    role: 'social worker',
    what: 'Find Dean Rooke and ask what he can offer',
    soThat: '',
    agreedOn: day('2026-09-14'),
    firstDue: day('2026-09-28'),
    due: day('2026-11-09'),
    state: 'OPEN',
    carries: 0,
    moves: 0,
    source: 'SUPERVISION',
    measure: null,
    matters: false,
    continues: null,
    lastCause: null,
    closedOn: null,
    notes: [],
    ...changes,
  };
}

export function openAction(changes: Partial<OpenAction> = {}): OpenAction {
  const { id, who, role, what, soThat, firstDue, due, agreedOn } = rememberedAction();
  return { id, who, role, what, soThat, firstDue, due, agreedOn, ...changes };
}

export function answerTo(action: OpenAction, changes: Partial<EarlierActionAnswer> = {}): EarlierActionAnswer {
  return { actionId: action.id, result: null, note: '', ...changes };
}

/** A record with these open actions and what it says became of them. */
export function answering(
  openActions: readonly OpenAction[],
  answers: readonly EarlierActionAnswer[],
  changes: Parameters<typeof checkedRecord>[0] = {},
): RecordContent {
  return checkedRecord({
    ...changes,
    openActions: [...openActions],
    sections: { lastActions: { kind: 'LAST_ACTIONS', answers: [...answers] }, ...changes.sections },
  });
}

const told = { until: null, source: 'PERSON', recordedAt: instant.parse('2026-11-01T09:00:00.000Z') } as const;
let facts = 0;

function nextFactId(): string {
  facts += 1;
  return idOf(9_500 + facts);
}

type Until = { readonly until?: LocalDate };

export function workerFact(name: string, from: string, { until }: Until = {}): DatedFact {
  return { ...told, id: nextFactId(), kind: 'WORKER', name, from: day(from), until: until ?? null };
}

export function statusFact(
  status: NonNullable<RecordHeader['caseStatus']>,
  from: string,
  { until, category = null }: Until & { readonly category?: RecordHeader['cpCategory'] } = {},
): DatedFact {
  return { ...told, id: nextFactId(), kind: 'STATUS', status, category, from: day(from), until: until ?? null };
}

export function legalFact(
  legalStatus: NonNullable<RecordHeader['legalStatus']>,
  from: string,
  { until }: Until = {},
): DatedFact {
  return { ...told, id: nextFactId(), kind: 'LEGAL_STATUS', legalStatus, from: day(from), until: until ?? null };
}

export function homeFact(detail: string, from: string, { until }: Until = {}): DatedFact {
  return {
    ...told,
    id: nextFactId(),
    kind: 'HOME',
    arrangement: 'FOSTER_IN_HOUSE',
    detail,
    from: day(from),
    until: until ?? null,
  };
}

export function keyDates(
  days: Partial<Record<ChildHistory['keyDates'][number]['kind'], string>>,
): ChildHistory['keyDates'] {
  return Object.entries(days).map(([kind, text]) => ({
    kind: kind as ChildHistory['keyDates'][number]['kind'],
    day: day(text),
    recordedAt: told.recordedAt,
  }));
}

export function exampleChallenge(changes: Partial<Challenge> = {}): Challenge {
  return {
    id: challengeId.parse(idOf(9_801)),
    childId: EXAMPLE_IDS.child,
    raisedOn: day('2026-11-02'),
    raisedBy: 'Beth Amory',
    source: 'IRO',
    stage: 'INFORMAL',
    issue: 'No confirmed plan after the second review',
    risk: 'Neve does not unpack',
    response: '',
    respondedOn: null,
    changed: '',
    howWeKnow: '',
    seenOn: null,
    closedOn: null,
    closedBy: '',
    ...changes,
  };
}

export function driftAnswer(changes: Partial<DriftAnswer> & Pick<DriftAnswer, 'flag'>): DriftAnswer {
  return {
    subject: '',
    decision: null,
    who: '',
    because: '',
    until: { date: null, text: '' },
    agreedBy: '',
    ...changes,
  };
}

/** What a rule says of a record, on a line each: strength and place. */
export const found = (
  findings: readonly { strength: string; place: { section: string; row?: string; field?: string } }[],
) =>
  findings.map(
    ({ strength, place }) => `${strength} ${[place.section, place.row, place.field].filter(Boolean).join('/')}`,
  );
