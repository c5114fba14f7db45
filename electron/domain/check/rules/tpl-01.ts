import type { RecordContent } from '../../record/record';
import { isSectionEmpty } from '../../section/section-kinds';
import type { TemplateSection } from '../../template/template-section';
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
    return misplaced(content).map(({ title }) => ({
      place,
      message: `What was written under “${title}” is of another kind than this part of the form asks for, and would not be printed as it should. It is kept. Start a new record from the child's page and copy the words across.`,
    }));
  },
});

function misplaced(content: RecordContent): readonly TemplateSection[] {
  return content.template.sections.filter(({ key, kind }) => {
    const value = content.sections[key];
    return value !== undefined && value.kind !== kind && !isSectionEmpty(value);
  });
}
