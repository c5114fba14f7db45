import type { TemplateSummary } from '@contract/template-calls';
import type { CaseStatus } from '@domain/lists/case-lists';
import type { RecordType } from '@domain/lists/record-types';
import type { RecordSummary } from '@domain/record/record';
import { suggestTemplate } from '@domain/template/suggest-template';
import { FILE_NOTE_TEMPLATE_ID, FRONT_DOOR_TEMPLATE_ID, PERMANENCE_TEMPLATE_ID } from '@domain/template/template-ids';

/** A form that can be begun for a child, and this person's draft of it where one is waiting. */
export type StartForm = {
  readonly form: TemplateSummary;
  /** What it is for, in one line. */
  readonly purpose: string;
  readonly draft: RecordSummary | null;
};
export type StartGroup = { readonly title: string; readonly forms: readonly StartForm[] };

/** Kinds in the order they are offered. An addendum is begun from its record; personal supervision has its own place. */
const GROUPS: readonly { readonly title: string; readonly types: readonly RecordType[] }[] = [
  { title: 'Supervision', types: ['CASE', 'GROUP'] },
  { title: 'Between supervisions: five minutes', types: ['OVERSIGHT'] },
  { title: 'Small forms', types: ['MILESTONE', 'CHALLENGE', 'HANDOVER', 'STEP_DOWN'] },
];

/**
 * Kept for records written on it: a challenge is now raised on the child's own page, where it lives until it is closed. A
 * note for the file is begun from its consultation.
 */
const BEGUN_ELSEWHERE: ReadonlySet<string> = new Set(['challenge', FILE_NOTE_TEMPLATE_ID]);

type Waiting = {
  readonly records: readonly RecordSummary[];
  /** The name of the person signed in: a draft is its author's. */
  readonly author: string;
};

/** Every form that can be begun from a child's page, by what it is for. Groups without a form are left out. */
export function startGroups(forms: readonly TemplateSummary[], waiting: Waiting): readonly StartGroup[] {
  const startable = forms.filter((form) => isStartable(form) && !BEGUN_ELSEWHERE.has(form.id));
  return GROUPS.map(({ title, types }) => ({
    title,
    forms: types
      .flatMap((type) => startable.filter(({ recordType }) => recordType === type))
      .map((form) => ({ form, purpose: firstSentence(form.purpose), draft: draftOn(form, waiting) })),
  })).filter((group) => group.forms.length > 0);
}

/**
 * The form for a child of this status. Where the service has retired it, the first other case supervision there is; while
 * the forms are not known yet, the one that ships.
 */
export function suggestedForm(status: CaseStatus | null, forms: readonly TemplateSummary[] | undefined): string | null {
  const suggested = suggestTemplate(status);
  if (forms === undefined) return suggested;
  const cases = forms.filter((form) => isStartable(form) && form.recordType === 'CASE');
  const fitting = cases.find(({ id }) => id === suggested) ?? cases[0];
  return fitting?.id ?? null;
}

/** What the button says for a form: "Start permanence supervision". */
export function startLabel(templateId: string): string {
  if (templateId === PERMANENCE_TEMPLATE_ID) return 'Start permanence supervision';
  if (templateId === FRONT_DOOR_TEMPLATE_ID) return 'Start front door supervision';
  return 'Start case supervision';
}

function isStartable({ isRetired, versions }: TemplateSummary): boolean {
  return !isRetired && versions.length > 0;
}

/** A draft that hangs off a record is begun from there, and another may stand alone beside it. */
function draftOn(form: TemplateSummary, { records, author }: Waiting): RecordSummary | null {
  const draft = records.find(
    ({ templateId, state, supervisor, hangsOff }) =>
      templateId === form.id && state === 'DRAFT' && supervisor === author && hangsOff === null,
  );
  return draft ?? null;
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/s.exec(text)?.[0] ?? text;
}
