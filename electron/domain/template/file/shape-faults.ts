import type { z } from 'zod';
import { quoted } from '../../quoted';
import { sectionKey } from '../condition';
import { PART_NAMES } from '../part-names';
import type { TemplateFault } from '../template-fault';

type Issue = z.core.$ZodIssue;

/** What is wrong with the shape of a form from outside, with the place in words. `form` is what was in the file. */
export function shapeFault(issue: Issue, form: unknown): TemplateFault {
  const [first, index, part] = issue.path;
  const section = first === 'sections' && typeof index === 'number' ? within(form, ['sections', index]) : undefined;
  const message = `${placeWords(issue.path, form)}: ${reasonWords(issue, form)}`;
  if (section === undefined) return { section: null, part: partOf(first), message };
  const key = sectionKey.safeParse(within(section, ['key']));
  return { section: key.success ? key.data : null, part: partOf(part), message };
}

const FORM_PARTS: ReadonlyMap<PropertyKey, string> = new Map([
  ['schemaVersion', 'The version of its shape'],
  ['id', 'The name inside the file'],
  ['version', 'The number of the version'],
  ['recordType', 'The kind of record'],
  ['name', 'The name of the form'],
  ['purpose', 'What the form is for'],
  ['labelSets', 'Words for the status'],
  ['sections', 'The sections'],
]);

function partOf(part: PropertyKey | undefined): string | null {
  return typeof part === 'string' && (isSectionPart(part) || FORM_PARTS.has(part)) ? part : null;
}

function placeWords([first, index, part, at]: readonly PropertyKey[], form: unknown): string {
  if (first === undefined) return 'The form';
  if (typeof index !== 'number') return FORM_PARTS.get(first) ?? 'The form';
  if (first !== 'sections') return `${FORM_PARTS.get(first) ?? 'The form'}, set ${index + 1}`;
  const title = within(form, ['sections', index, 'title']);
  const section = typeof title === 'string' && title.trim() !== '' ? quoted(title) : `Section ${index + 1}`;
  if (typeof part !== 'string' || !isSectionPart(part)) return section;
  return `${section}, ${PART_NAMES[part].toLowerCase()}${typeof at === 'number' ? `, ${at + 1}` : ''}`;
}

function isSectionPart(part: string): part is keyof typeof PART_NAMES {
  return Object.hasOwn(PART_NAMES, part);
}

function reasonWords(issue: Issue, form: unknown): string {
  const value = within(form, issue.path);
  const said = typeof value === 'string' || typeof value === 'number' ? quoted(String(value)) : 'what is there';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${issue.keys.map(quoted).join(', ')} is nothing that Throughline knows. Take it out.`;
    case 'too_big':
      return `there is more here than a form can hold; ${String(issue.maximum)} is the most. Shorten it.`;
    case 'too_small':
      return 'there is less here than a form needs. Add what is missing.';
    case 'invalid_value':
      return value === undefined
        ? 'something is missing. Put it back.'
        : `${said} is none of what can stand here. Put back what was there.`;
    default:
      return value === undefined
        ? 'something is missing. Put it back.'
        : `${said} cannot stand here. Put back what was there.`;
  }
}

/** What is at a place, without ever reading what belongs to the language rather than the file. */
function within(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (found: unknown, part) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, part)
        ? (found as Readonly<Record<PropertyKey, unknown>>)[part]
        : undefined,
    value,
  );
}
