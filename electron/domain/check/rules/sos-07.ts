import type { RecordContent } from '../../record/record';
import { type Goal, isBlankGoal } from '../../section/kinds/goals-section';
import { sectionPlainText } from '../../section/section-kinds';
import { isBlank, linesOf } from '../../section/words';
import { hasPhrase } from '../../text/phrases';
import { defineRule, type Gap } from '../define-rule';
import type { CheckContext } from '../finding';
import { sectionsOfKind } from '../record-parts';
import { nameOf } from '../rule-parts';

type Names = { readonly parents: readonly string[]; readonly children: readonly string[]; readonly child: string };

/** SOS-07, domain brief: plans that are about the parents and never about the child (seed 003). */
export const sos07 = defineRule({
  code: 'SOS-07',
  strength: 'WARN',
  title: 'Goals and plans speak of the child',
  finding: 48,
  gaps: (content, context) => {
    const names = namesIn(content, context);
    return [...goalGaps(content, names), ...planGaps(content, names)];
  },
});

function goalGaps(content: RecordContent, names: Names): Gap[] {
  return sectionsOfKind(content, 'GOALS').flatMap(({ section, value }) =>
    value.goals
      // What the child notices is about the child, whatever its words.
      .filter((goal) => !isBlankGoal(goal) && isBlank(goal.childNotices) && namesParentOnly(wordsOf(goal), names))
      .map(({ id }) => ({
        place: { section: section.key, row: id, field: 'childNotices' },
        message: `This goal names a parent and not ${names.child}. What will ${names.child} notice?`,
      })),
  );
}

function planGaps(content: RecordContent, names: Names): Gap[] {
  return sectionsOfKind(content, 'SAFETY_PLAN')
    .filter(({ value }) => namesParentOnly(sectionPlainText(value), names))
    .map(({ section }) => ({
      place: { section: section.key, field: 'now' },
      message: `This plan names a parent and not ${names.child}. What does it mean for ${names.child}?`,
    }));
}

function namesParentOnly(text: string, { parents, children }: Names): boolean {
  return hasPhrase(text, parents) && !hasPhrase(text, children);
}

function wordsOf({ adultsDo, howLong, helpNeeded }: Goal): string {
  return linesOf([adultsDo, howLong, helpNeeded]);
}

/** Parents go by their names as often as by "Mum": those on the scale and in the network are known. */
function namesIn(content: RecordContent, { settings }: CheckContext): Names {
  const { wordsForParent, wordsForChild } = settings;
  const ratings = [
    ...sectionsOfKind(content, 'SCALE').flatMap(({ value }) => value.ratings),
    ...sectionsOfKind(content, 'STATEMENT_SCALES').flatMap(({ value }) => value.scales.flatMap((each) => each.ratings)),
  ];
  const onScale = ratings.filter(({ rater }) => rater === 'MOTHER' || rater === 'FATHER').map(({ name }) => name);
  const around = sectionsOfKind(content, 'NETWORK')
    .flatMap(({ value }) => value.people)
    .filter(({ relation }) => wordsForParent.some((word) => word === relation.trim().toLowerCase()))
    .map(({ name }) => name);
  const known = [...onScale, ...around].map((name) => name.trim().split(/\s+/)[0] ?? '').filter((name) => name !== '');
  const { forename } = content.child;
  return {
    parents: [...wordsForParent, ...new Set(known)],
    children: [...wordsForChild, ...(isBlank(forename) ? [] : [forename.trim()])],
    child: nameOf(content),
  };
}
