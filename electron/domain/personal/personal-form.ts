import type { Template } from '../template/template';

/**
 * A form as a personal supervision uses it. Nothing is sent round for an answer here: the two sit together, so what the
 * worker wants to say is written like any other section, under their own heading.
 */
export function personalForm(form: Template): Template {
  const sections = form.sections.map((section) =>
    section.kind === 'WORKER_SAY' ? { ...section, kind: 'RICH_TEXT' as const, need: 'OPTIONAL' as const } : section,
  );
  return { ...form, sections };
}
