import { RATER_LABELS } from '../../lists/case-lists';
import { lastCaseRecord } from '../../memory/look-back';
import type { RememberedNumber } from '../../memory/record-memory';
import type { RecordContent } from '../../record/record';
import { isBlank } from '../../section/words';
import { defineCaseRule } from '../case-rule';
import { driftGap } from '../drift';
import type { CheckContext } from '../finding';
import { isSameRater, isSameScale, numbersGiven } from '../numbers-given';

/** DRF-03, domain brief: somebody's number has fallen since last time. */
export const drf03 = defineCaseRule({
  code: 'DRF-03',
  strength: 'REASON',
  title: 'A number that falls has a decision',
  finding: 64,
  gaps: (content, context) => {
    const falls = fallsSince(content, context);
    if (falls.length === 0) return [];
    const message = `${falls.join('; ')}. Has a strategy discussion, legal advice or a change of the safety plan been thought about?`;
    return driftGap({ flag: 'SCALE_FALL', subject: '', message }, content, context);
  },
});

function fallsSince(content: RecordContent, { history, settings }: CheckContext): string[] {
  const before = lastCaseRecord(history)?.numbers ?? [];
  return numbersGiven(content).flatMap((now) => {
    const then = before.find((each) => isSameScale(each, now) && isSameRater(each, now));
    if (then === undefined || then.value - now.value < settings.scaleFall) return [];
    return [`${nameOf(now)} went from ${then.value} to ${now.value}`];
  });
}

function nameOf({ rater, name }: RememberedNumber): string {
  return isBlank(name) ? RATER_LABELS[rater] : name.trim();
}
