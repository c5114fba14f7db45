import type { SectionDraft, TemplateDraft } from '../template-draft';

type Links = ReadonlyMap<SectionDraft, readonly SectionDraft[]>;

/**
 * Sections whose conditions lead back to themselves through others, each circle once and in the order of its conditions.
 * Conditions on the section itself are not among them.
 */
export function circlesOf(form: TemplateDraft): readonly (readonly SectionDraft[])[] {
  const links = linksOf(form);
  const circles: SectionDraft[][] = [];
  const done = new Set<SectionDraft>();
  const walk = (section: SectionDraft, path: readonly SectionDraft[]): void => {
    const start = path.indexOf(section);
    if (start >= 0) circles.push(path.slice(start));
    if (start >= 0 || done.has(section)) return;
    for (const next of links.get(section) ?? []) walk(next, [...path, section]);
    done.add(section);
  };
  for (const section of form.sections) walk(section, []);
  return circles;
}

function linksOf(form: TemplateDraft): Links {
  const byKey = new Map(form.sections.map((section) => [section.key, section]));
  return new Map(
    form.sections.map((section) => {
      const keys = new Set(section.showWhen.flatMap((each) => (each.fact === 'SECTION_WRITTEN' ? [each.section] : [])));
      keys.delete(section.key);
      return [section, [...keys].flatMap((key) => byKey.get(key) ?? [])];
    }),
  );
}
