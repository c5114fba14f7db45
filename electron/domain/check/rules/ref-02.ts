import type { RecordContent } from '../../record/record';
import { countSectionWords } from '../../section/section-kinds';
import { defineRule, type Gap } from '../define-rule';
import type { CheckContext } from '../finding';
import { sectionsOfKind, shownSections } from '../record-parts';
import { shownValue } from '../rule-parts';

const UPDATE = 'update';

/** REF-02, domain brief: thinking has as much room as tasks (seed 000), and an update stays short (seed 001). */
export const ref02 = defineRule({
  code: 'REF-02',
  strength: 'WARN',
  title: 'There is more than update and tasks',
  finding: 4,
  gaps: (content, context) => [...longUpdateGaps(content, context), ...balanceGaps(content, context)],
});

function longUpdateGaps(content: RecordContent, { settings: { updateWords } }: CheckContext): Gap[] {
  const words = wordsIn(content, UPDATE);
  if (words <= updateWords) return [];
  const message = `This is update, ${words} words of it. What does it mean for the child?`;
  return [{ place: { section: UPDATE }, subject: `${UPDATE}/long`, message }];
}

function balanceGaps(content: RecordContent, { settings: { taskPercent, taskFromWords } }: CheckContext): Gap[] {
  const actions = sectionsOfKind(content, 'ACTIONS').map(({ section }) => section.key);
  const all = sum(shownSections(content).map(({ key }) => wordsIn(content, key)));
  const tasks = sum([UPDATE, ...actions].map((key) => wordsIn(content, key)));
  // Only a record that has both can be out of balance: a small form without an update is as long as its task.
  if (all <= taskFromWords || shownValue(content, UPDATE) === undefined) return [];
  if ((tasks / all) * 100 <= taskPercent) return [];
  const [thinking] = sectionsOfKind(content, 'REFLECTION');
  const message = 'Most of this is what happened and what to do. Is the thinking here?';
  return [{ place: { section: thinking?.section.key ?? UPDATE }, subject: 'balance', message }];
}

function wordsIn(content: RecordContent, key: string): number {
  const value = shownValue(content, key);
  return value === undefined ? 0 : countSectionWords(value);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
