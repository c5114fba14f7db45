import { counted } from '../../calendar/counted';
import { isSectionEmpty } from '../../section/section-kinds';
import { countWords } from '../../section/words';
import { defineCaseRule } from '../case-rule';
import type { Gap } from '../define-rule';
import { sectionsOfKind } from '../record-parts';

/** DRF-01, domain brief: the manager's own judgement on the pace of the plan, and why. */
export const drf01 = defineCaseRule({
  code: 'DRF-01',
  strength: 'HARD',
  title: 'The manager says how fast things are going, and why',
  finding: 3,
  gaps: (content, { settings }) =>
    sectionsOfKind(content, 'PROGRESS').flatMap(({ section, value }): Gap[] => {
      if (section.need === 'OPTIONAL' && isSectionEmpty(value)) return [];
      const place = { section: section.key };
      const words = countWords(value.why);
      const gaps: Gap[] = [];
      if (value.progress === null) {
        const message = 'Choose how it is going: on track, slow, stuck or going backwards.';
        gaps.push({ place: { ...place, field: 'progress' }, message });
      }
      if (words < settings.progressWords) {
        const message = `Say why it is going as it is: ${counted(settings.progressWords, 'word')} or more, ${words} so far.`;
        gaps.push({ place: { ...place, field: 'why' }, message });
      }
      return gaps;
    }),
});
