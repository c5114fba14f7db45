import type { RecordContent } from '../../record/record';
import { isSectionEmpty } from '../../section/section-kinds';
import { defineRule } from '../define-rule';
import { headerPlace } from '../record-parts';

/**
 * TPL-01, domain brief: a record keeps the template and version it was written on. It carries the whole template, so
 * what can be wrong is a template of another kind of record, or words of another kind than their section, which could
 * not be shown in it. Words that were brought along from an earlier version and have no section at all are no fault:
 * they stand at the end of the record, on screen and in print.
 */
export const tpl01 = defineRule({
  code: 'TPL-01',
  strength: 'HARD',
  title: 'The record fits the form it was written on',
  finding: 68,
  gaps: (content) => {
    const place = headerPlace(content);
    if (content.type !== content.template.recordType) {
      return [
        {
          place,
          message: `${content.template.name} is not a form for this kind of record. Start it again from the child's page.`,
        },
      ];
    }
    return misplacedKeys(content).map((key) => ({
      place,
      message: `What was written under “${key}” does not fit that section of ${content.template.name}. It is kept. Write it into another section, and have the part cleared before signing.`,
    }));
  },
});

function misplacedKeys(content: RecordContent): string[] {
  const kinds = new Map<string, string>(content.template.sections.map(({ key, kind }) => [key, kind]));
  return Object.entries(content.sections)
    .filter(([key, value]) => kinds.has(key) && kinds.get(key) !== value.kind && !isSectionEmpty(value))
    .map(([key]) => key);
}
