import { readableTitle } from '../readable-text';
import type { SectionDraft, TemplateDraft } from '../template-draft';
import type { TemplateFault } from '../template-fault';

/**
 * Lists in which something stands twice. On screen that cannot be chosen; a file made by hand could hold a list so long
 * that no window would ever draw it.
 */
export function repeatFaults(form: TemplateDraft): readonly TemplateFault[] {
  const ofSets = form.labelSets
    .filter(({ usedFor }) => isRepeating(usedFor))
    .map(({ name }) => faultOf(null, 'labelSets', `The words of “${name.trim()}”`));
  const ofSections = form.sections.flatMap((section) =>
    listsOf(section)
      .filter(({ list }) => isRepeating(list))
      .map(({ part }) => faultOf(section.key, part, readableTitle(section, form))),
  );
  return [...ofSets, ...ofSections];
}

function listsOf({ asks = [], raters = [], agencies = [], showWhen }: SectionDraft) {
  return [
    { part: 'asks', list: asks },
    { part: 'raters', list: raters },
    { part: 'agencies', list: agencies },
    ...showWhen.flatMap((each) => ('isOneOf' in each ? [{ part: 'showWhen', list: each.isOneOf }] : [])),
  ] satisfies readonly { readonly part: string; readonly list: readonly string[] }[];
}

function isRepeating(list: readonly string[]): boolean {
  return new Set(list).size < list.length;
}

function faultOf(section: string | null, part: string, place: string): TemplateFault {
  return { section, part, message: `${place}: something stands twice in one of its lists. Take one out.` };
}
