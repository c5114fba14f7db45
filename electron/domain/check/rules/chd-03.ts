import { sectionPlainText } from '../../section/section-kinds';
import type { ValueOf } from '../../section/section-values';
import { linesOf } from '../../section/words';
import { samenessPercent } from '../../text/sameness';
import { defineRule } from '../define-rule';
import { sectionsOfKind } from '../record-parts';
import { nameOf } from '../rule-parts';

/** CHD-03, domain brief: a child says something new each time; last time's words again are nobody's. */
export const chd03 = defineRule({
  code: 'CHD-03',
  strength: 'WARN',
  title: 'The child’s words are this time’s',
  finding: 63,
  gaps: (content, { history, settings }) =>
    sectionsOfKind(content, 'CHILD_VOICE').flatMap(({ section, value }) => {
      const last = history.lastSections?.[section.key];
      if (last === undefined) return [];
      const before = last.kind === 'CHILD_VOICE' ? heardIn(last) : sectionPlainText(last);
      const percent = samenessPercent(before, heardIn(value), { fromWords: settings.samenessFromWords });
      if (percent < settings.samenessPercent) return [];
      const message = `These are last time’s words. What did ${nameOf(content)} say this time?`;
      return [{ place: { section: section.key }, message }];
    }),
});

function heardIn({ hearings }: ValueOf<'CHILD_VOICE'>): string {
  return linesOf(
    hearings.flatMap(({ worries, goodThings, wishes, observed }) => [worries, goodThings, wishes, observed]),
  );
}
