import { listed } from '../../listed';
import { isSectionKind } from '../../section/section-kinds';
import type { Condition } from '../condition';
import { readableTitle } from '../readable-text';
import type { SectionDraft, TemplateDraft } from '../template-draft';
import type { TemplateFault } from '../template-fault';
import { TEMPLATE_LIMITS } from '../template-section';
import { circlesOf } from './condition-circles';

/** Conditions that can never be met, contradict themselves, or point to what is not there. */
export function conditionFaults(form: TemplateDraft): readonly TemplateFault[] {
  const byKey = new Map(form.sections.map((section) => [section.key, section]));
  const ofSections = form.sections.flatMap((section) => {
    const title = readableTitle(section, form);
    return [
      ...alwaysShown(section, title),
      ...neverShown(section),
      ...section.showWhen.flatMap((condition) => reasonAgainst(condition, section, { form, byKey }) ?? []),
    ].map((reason) => ({ section: section.key, part: 'showWhen', message: `${title}: ${reason}` }));
  });
  return [...ofSections, ...circleFaults(form)];
}

type Around = { readonly form: TemplateDraft; readonly byKey: ReadonlyMap<string, SectionDraft> };

/** Without these on the page a record cannot be begun, answered or signed. */
function alwaysShown({ kind, showWhen }: SectionDraft, title: string): string[] {
  if (showWhen.length > TEMPLATE_LIMITS.conditions) {
    return [`more than ${TEMPLATE_LIMITS.conditions} conditions cannot be kept apart. Take some out.`];
  }
  if (isSectionKind(kind) || showWhen.length === 0) return [];
  return [`every record needs ${title}, so it is always shown. Take its conditions out.`];
}

/** A condition beside its very opposite; whichever may hold, the other does not. */
function neverShown({ showWhen, showWhenAny }: SectionDraft): string[] {
  if (showWhenAny === true) return [];
  const asked = ({ not: _not, ...condition }: Condition) => JSON.stringify(condition);
  const wanted = new Set(showWhen.filter(({ not }) => not !== true).map(asked));
  const isContrary = showWhen.some((condition) => condition.not === true && wanted.has(asked(condition)));
  return isContrary ? ['two of its conditions are opposites, so it would never be shown. Take one out.'] : [];
}

function reasonAgainst(condition: Condition, section: SectionDraft, around: Around): string | null {
  switch (condition.fact) {
    case 'AGE_YEARS':
      if (condition.from <= condition.to) return null;
      return `no child is between ${condition.from} and ${condition.to}. Put the younger age first.`;
    case 'RECORD_NUMBER_FROM':
      if (condition.not !== true || condition.from > 1) return null;
      return 'there is no record before the first one, so this would never be shown. Choose a later one.';
    case 'SECTION_WRITTEN':
      return reasonAgainstTarget(condition.section, section, around);
    case 'STATUS':
    case 'LEGAL_STATUS':
    case 'LIVING':
    case 'CONCERN':
      return condition.isOneOf.length > 0 ? null : 'one of its conditions has nothing chosen. Choose at least one.';
    default:
      return null;
  }
}

function reasonAgainstTarget(key: string, section: SectionDraft, { form, byKey }: Around): string | null {
  if (key === section.key)
    return 'whether it is shown depends on itself. Choose another section, or take the condition out.';
  const target = byKey.get(key);
  if (target === undefined) {
    return `whether it is shown depends on a section that is no longer in the form (“${key}”). Choose another, or take the condition out.`;
  }
  if (isSectionKind(target.kind)) return null;
  return `whether it is shown depends on ${readableTitle(target, form)}, where nobody writes beforehand. Choose another section.`;
}

function circleFaults(form: TemplateDraft): TemplateFault[] {
  return circlesOf(form).flatMap((circle) => {
    const [first] = circle;
    if (first === undefined) return [];
    const titles = listed(
      circle.map((section) => readableTitle(section, form)),
      'and',
    );
    const message = `${titles} decide about each other in a circle, so that none of them can come first. Take out a condition of one of them.`;
    return [{ section: first.key, part: 'showWhen', message }];
  });
}
