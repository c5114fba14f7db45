import { failed, type Result, succeeded } from '../result';
import { type Template, template } from './template';
import type { TemplateDraft } from './template-draft';
import type { TemplateFault } from './template-fault';

/** More than anyone mends at once. */
const FAULTS_NAMED = 50;

/** The draft as a form that can be used, or what has to be mended first. */
export function publishable(draft: TemplateDraft): Result<Template, readonly TemplateFault[]> {
  const parsed = template.safeParse(draft);
  if (parsed.success) return succeeded(parsed.data);
  return failed(parsed.error.issues.slice(0, FAULTS_NAMED).map(({ path }) => faultAt(draft, path)));
}

function faultAt(draft: TemplateDraft, path: readonly PropertyKey[]): TemplateFault {
  const [first, index, part] = path;
  if (first !== 'sections' || typeof index !== 'number') {
    return {
      section: null,
      part: first === undefined ? null : String(first),
      message: 'Fill this in before the form is published.',
    };
  }
  return {
    section: draft.sections[index]?.key ?? null,
    part: part === undefined ? null : String(part),
    message: 'Fill this in before the form is published, or take it out.',
  };
}
