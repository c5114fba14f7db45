import { failed, type Result, succeeded } from '../result';
import { isBlank } from '../section/words';
import { type Template, template } from './template';
import type { SectionDraft, TemplateDraft } from './template-draft';
import type { TemplateFault } from './template-fault';
import { templateFaults } from './template-faults';

/** More than anyone mends at once. */
export const FAULTS_NAMED = 50;

/** The draft as a form that can be used, or what has to be mended first. Texts that may be left out and are blank go. */
export function publishable(draft: TemplateDraft): Result<Template, readonly TemplateFault[]> {
  const faults = templateFaults(draft);
  if (faults.length > 0) return failed(faults.slice(0, FAULTS_NAMED));
  const parsed = template.safeParse({ ...draft, sections: draft.sections.map(withoutBlanks) });
  if (parsed.success) return succeeded(parsed.data);
  return failed(parsed.error.issues.slice(0, FAULTS_NAMED).map(({ path }) => faultAt(draft, path)));
}

function withoutBlanks(section: SectionDraft): SectionDraft {
  const { help, guidance, fields, suggestions, ...rest } = section;
  return {
    ...rest,
    ...written('help', help),
    ...written('guidance', guidance),
    ...(suggestions === undefined || suggestions.length === 0 ? {} : { suggestions }),
    ...(fields === undefined || fields.length === 0
      ? {}
      : { fields: fields.map(({ help: line, ...field }) => ({ ...field, ...written('help', line) })) }),
  };
}

function written<K extends string>(key: K, text: string | undefined): { readonly [P in K]?: string } {
  return text === undefined || isBlank(text) ? {} : ({ [key]: text } as { readonly [P in K]: string });
}

/** The bounds of the shape itself, which no form made on screen reaches. */
function faultAt(draft: TemplateDraft, [first, index, part]: readonly PropertyKey[]): TemplateFault {
  const section = first === 'sections' && typeof index === 'number' ? draft.sections[index] : undefined;
  const place = section === undefined ? first : part;
  return {
    section: section?.key ?? null,
    part: place === undefined ? null : String(place),
    message: 'This part cannot be used as it is. Write it anew, or take it out.',
  };
}
