import type { RecordContent } from '../../record/record';
import { sectionPlainText } from '../../section/section-kinds';
import type { TemplateSection } from '../../template/template-section';
import { samenessPercent } from '../../text/sameness';
import { defineRule } from '../define-rule';
import { shownSections } from '../record-parts';

const NARRATIVE: ReadonlySet<string> = new Set(['RICH_TEXT', 'REFLECTION', 'PROGRESS']);
/** What is not open to choice stands until it is changed: the same words again are right there. */
const STANDS: ReadonlySet<string> = new Set(['bottomLines']);

/**
 * REF-03, domain brief: facts carry forward, thinking never does. The screen shows both texts side by side: the other
 * one is in the history, under the same key.
 */
export const ref03 = defineRule({
  code: 'REF-03',
  strength: 'WARN',
  title: 'What is written is about this time',
  finding: 91,
  gaps: (content, { history: { lastSections }, settings }) =>
    lastSections === null
      ? []
      : shownSections(content)
          .filter(isNarrative)
          .filter(({ key }) => {
            const [before, now] = [textOf(lastSections, key), textOf(content.sections, key)];
            const sameness = samenessPercent(before, now, { fromWords: settings.samenessFromWords });
            return sameness >= settings.samenessPercent;
          })
          .map(({ key }) => ({
            place: { section: key },
            message: 'This is nearly word for word what was written last time. What is different now?',
          })),
});

function isNarrative({ kind, key }: TemplateSection): boolean {
  return NARRATIVE.has(kind) && !STANDS.has(key);
}

function textOf(sections: RecordContent['sections'], key: string): string {
  const value = Object.hasOwn(sections, key) ? sections[key] : undefined;
  return value === undefined ? '' : sectionPlainText(value);
}
