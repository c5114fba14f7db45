import { listed } from '../../listed';
import { CASE_STATUS_LABELS, type CaseStatus, caseStatus } from '../../lists/case-lists';
import { quoted } from '../../quoted';
import { isSectionKind } from '../../section/section-kinds';
import { readableTitle } from '../readable-text';
import { SECTION_KIND_NAMES } from '../section-kind-names';
import type { TemplateDraft } from '../template-draft';
import type { TemplateFault } from '../template-fault';
import { TEMPLATE_LIMITS, type TemplateSectionKind } from '../template-section';

/** What is wrong with the form as a whole: its parts, their number, and which words go with which status. */
export function formFaults(form: TemplateDraft): readonly TemplateFault[] {
  return [...missingParts(form), ...repeatedParts(form), ...numberOfSections(form), ...labelSetFaults(form)];
}

function missingParts(form: TemplateDraft): TemplateFault[] {
  const kinds = new Set(form.sections.map(({ kind }) => kind));
  const missing = (['HEADER', 'SIGN_OFF'] as const)
    .filter((kind) => !kinds.has(kind))
    .map((kind) => ofForm('sections', `The form has no part ${quoted(SECTION_KIND_NAMES[kind])}. Add one.`));
  if (form.sections.some(({ kind }) => isSectionKind(kind))) return missing;
  return [...missing, ofForm('sections', 'The form has nothing to write in. Add a section.')];
}

/** Kinds that hold one thing for the whole record, or to which other sections are tied. */
export const ONLY_ONE: ReadonlySet<TemplateSectionKind> = new Set([
  'HEADER',
  'LAST_ACTIONS',
  'DANGER_STATEMENTS',
  'GOALS',
  'STATEMENT_SCALES',
  'PROGRESS',
  'NEXT_DATE',
  'WORKER_SAY',
  'SIGN_OFF',
]);

function repeatedParts(form: TemplateDraft): TemplateFault[] {
  return [...ONLY_ONE].flatMap((kind) => {
    const [first, ...more] = form.sections.filter((section) => section.kind === kind);
    if (first === undefined) return [];
    return more.map(({ key }, index) => {
      const [one, other] = [first, more[index] ?? first].map((section) => readableTitle(section, form));
      const message = `${one} and ${other} are both of the kind ${quoted(SECTION_KIND_NAMES[kind])}, and a form has room for one. Take one out.`;
      return { section: key, part: 'kind', message };
    });
  });
}

function numberOfSections({ sections }: TemplateDraft): TemplateFault[] {
  if (sections.length <= TEMPLATE_LIMITS.sections) return [];
  const message = `The form has ${sections.length} sections; ${TEMPLATE_LIMITS.sections} is the most. Take some out, or make two forms of it.`;
  return [ofForm('sections', message)];
}

function labelSetFaults({ labelSets }: TemplateDraft): TemplateFault[] {
  if (labelSets.length === 0) return [ofForm('labelSets', 'The form has no words for any status. Add a set of words.')];
  const usesOf = (status: CaseStatus) => labelSets.filter(({ usedFor }) => usedFor.includes(status));
  const inNone = caseStatus.options.filter((status) => usesOf(status).length === 0);
  const inSeveral = caseStatus.options.filter((status) => usesOf(status).length > 1);
  const none = `No set of words is for ${statusWords(inNone)}. Choose the set for each.`;
  return [
    ...(inNone.length === 0 ? [] : [ofForm('labelSets', none)]),
    ...inSeveral.map((status) => {
      const sets = listed(
        usesOf(status).map(({ name }) => quoted(name)),
        'and',
      );
      return ofForm(
        'labelSets',
        `${CASE_STATUS_LABELS[status]} is in more than one set of words: ${sets}. Leave it in one.`,
      );
    }),
    ...labelSets
      .filter(({ usedFor }) => usedFor.length === 0)
      .map(({ name }) =>
        ofForm('labelSets', `The words of ${quoted(name)} are used for no status. Choose one, or take the set out.`),
      ),
    ...labelSets
      .filter(({ id }, index) => labelSets.findIndex((set) => set.id === id) < index)
      .map(({ name }) => ofForm('labelSets', `The words of ${quoted(name)} are there twice. Take one set out.`)),
  ];
}

function statusWords(statuses: readonly CaseStatus[]): string {
  return listed(
    statuses.map((status) => CASE_STATUS_LABELS[status]),
    'and',
  );
}

function ofForm(part: string, message: string): TemplateFault {
  return { section: null, part, message };
}
