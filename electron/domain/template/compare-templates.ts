import { type ChangedDetail, type ComparedRow, changedDetails } from './compare/compared-rows';
import { formRows } from './compare/form-rows';
import { movedKeys } from './compare/moved-keys';
import { sectionRows } from './compare/section-rows';
import { readableText, readableTitle } from './readable-text';
import type { TemplateDraft } from './template-draft';

export type TemplateChange = {
  readonly kind: 'ADDED' | 'REMOVED' | 'MOVED' | 'CHANGED' | 'FORM';
  /** The section's key; null for the form as a whole. */
  readonly section: string | null;
  readonly title: string;
  /** What differs, part by part; `before` is blank where it was not there, `after` where it is no longer. */
  readonly details: readonly ChangedDetail[];
};

/**
 * What is different between two versions of a form, in words. A section is the same one as long as its key is the
 * same, whatever its title. First the form as a whole, then down the page of the newer version, then what was taken
 * out. Empty when both ask the same in the same order.
 */
export function compareTemplates(before: TemplateDraft, after: TemplateDraft): readonly TemplateChange[] {
  const [earlier, later] = [placesOf(before), placesOf(after)];
  const moved = movedKeys([...earlier.keys()], [...later.keys()]);
  const ofSections = [...later].flatMap(([key, now]): TemplateChange[] => {
    const was = earlier.get(key);
    if (was === undefined) return [{ ...now, kind: 'ADDED', details: changedDetails([], now.rows()) }];
    const details = changedDetails(was.rows(), now.rows());
    const place = { label: 'Place', before: was.after, after: now.after };
    return [
      ...(details.length === 0 ? [] : [{ ...now, kind: 'CHANGED', details } as const]),
      ...(moved.has(key) ? [{ ...now, kind: 'MOVED', details: [place] } as const] : []),
    ];
  });
  const removed = [...earlier.values()]
    .filter(({ section }) => !later.has(section))
    .map((was) => ({ ...was, kind: 'REMOVED', details: changedDetails(was.rows(), []) }) as const);
  return [...formChange(before, after), ...ofSections, ...removed].map(onlyTheChange);
}

type SectionPlace = Pick<TemplateChange, 'title'> & {
  readonly section: string;
  readonly rows: () => readonly ComparedRow[];
  readonly after: string;
};

function placesOf(form: TemplateDraft): ReadonlyMap<string, SectionPlace> {
  return new Map(
    form.sections.map((section, index) => {
      const above = form.sections[index - 1];
      const place: SectionPlace = {
        section: section.key,
        title: readableText(section.title, form),
        rows: () => sectionRows(section, form),
        after: above === undefined ? 'At the top' : `After ${readableTitle(above, form)}`,
      };
      return [section.key, place];
    }),
  );
}

function formChange(before: TemplateDraft, after: TemplateDraft): TemplateChange[] {
  const details = changedDetails(formRows(before), formRows(after));
  return details.length === 0 ? [] : [{ kind: 'FORM', section: null, title: after.name, details }];
}

function onlyTheChange({ kind, section, title, details }: TemplateChange): TemplateChange {
  return { kind, section, title, details };
}
