import type { CaseStatus } from '../../lists/case-lists';
import { caseRecords } from '../../memory/look-back';
import type { RememberedNumber } from '../../memory/record-memory';
import type { RecordContent } from '../../record/record';
import { defineCaseRule } from '../case-rule';
import type { Gap } from '../define-rule';
import { driftGap } from '../drift';
import type { CheckContext } from '../finding';
import { isSameScale, numbersGiven } from '../numbers-given';

/** A child protection plan, pre-proceedings, proceedings and cared for: where a number that stays means waiting. */
const STATUSES: ReadonlySet<CaseStatus> = new Set(['CP', 'PLO', 'PROCEEDINGS', 'CLA', 'UASC', 'ADOPTION_PLAN']);
/** A child who is as safe as the scale goes has nowhere to move to. */
const HIGHEST = 10;

/**
 * DRF-02, domain brief: the manager's number has been the same for several supervisions. One decision for the record,
 * however many scales stand still.
 */
export const drf02 = defineCaseRule({
  code: 'DRF-02',
  strength: 'REASON',
  title: 'A number that does not move has a decision',
  finding: 64,
  gaps: (content, context): Gap[] => {
    const { caseStatus } = content.header;
    if (caseStatus === null || !STATUSES.has(caseStatus)) return [];
    const [flat] = flatNumbers(content, context);
    if (flat === undefined) return [];
    const message = `The manager's number has been ${flat} for ${context.settings.flatRecords} supervisions in a row. What keeps it there, and what happens now?`;
    return driftGap({ flag: 'SCALE_FLAT', subject: '', message }, content, context);
  },
});

function flatNumbers(content: RecordContent, { history, settings }: CheckContext): number[] {
  const back = settings.flatRecords - 1;
  const earlier = back === 0 ? [] : caseRecords(history).slice(-back);
  if (back === 0 || earlier.length < back) return [];
  return numbersGiven(content)
    .filter((now) => now.rater === 'TM' && now.value < HIGHEST)
    .filter((now) => earlier.every(({ numbers }) => hasSame(numbers, now)))
    .map(({ value }) => value);
}

/** The manager may be another person by now: it is the manager's number that counts, whoever gave it. */
function hasSame(numbers: readonly RememberedNumber[], now: RememberedNumber): boolean {
  return numbers.some((then) => then.rater === 'TM' && isSameScale(then, now) && then.value === now.value);
}
