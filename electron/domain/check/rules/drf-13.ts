import { formatShortDate } from '../../calendar/format-date';
import { addMonths, type LocalDate } from '../../calendar/local-date';
import type { CaseStatus } from '../../lists/case-lists';
import type { KeyDateKind } from '../../lists/memory-lists';
import { keyDay } from '../../memory/look-back';
import type { RecordContent } from '../../record/record';
import type { CheckSettings } from '../../settings/check-settings';
import { defineCaseRule } from '../case-rule';
import { sessionDay } from '../check-days';
import { driftGap } from '../drift';
import type { CheckContext } from '../finding';

type Statutory = {
  readonly kind: KeyDateKind;
  readonly statuses: readonly CaseStatus[];
  readonly what: string;
  /** Months after the day at which it is due again; the day itself is due where it is left out. */
  readonly again?: 'pathwayMonths' | 'adoptionMonths';
};

/** Each only while the child is of a status to which it belongs: a day left over from before binds nobody. */
const STATUTORY: readonly Statutory[] = [
  {
    kind: 'NEXT_CONFERENCE',
    statuses: ['CP', 'PLO', 'PROCEEDINGS', 'S47', 'PRE_BIRTH'],
    what: 'The child protection conference',
  },
  { kind: 'NEXT_CORE_GROUP', statuses: ['CP', 'PLO', 'PROCEEDINGS', 'PRE_BIRTH'], what: 'The core group' },
  { kind: 'ASSESSMENT_DUE', statuses: ['CONTACT', 'ASSESSMENT', 'S47', 'PRE_BIRTH'], what: 'The assessment' },
  { kind: 'PATHWAY_REVIEW', statuses: ['CARE_LEAVER'], what: 'The review of the pathway plan', again: 'pathwayMonths' },
  {
    kind: 'ADOPTION_MONITORING',
    statuses: ['ADOPTION_PLAN'],
    what: 'The adoption monitoring meeting',
    again: 'adoptionMonths',
  },
];

/** DRF-13, domain brief: a date set by law has passed. Why, until when, and who agreed? */
export const drf13 = defineCaseRule({
  code: 'DRF-13',
  strength: 'REASON',
  title: 'A date set by law that has passed has a decision',
  finding: 75,
  gaps: (content, context) => {
    const on = sessionDay(content);
    return datesOf(content, context)
      .filter(({ day }) => day < on)
      .flatMap(({ subject, what, day }) => {
        const message = `${what} was due ${formatShortDate(day)}. Why has it not been yet, when will it be, and who agreed?`;
        return driftGap({ flag: 'STATUTORY_DATE_MISSED', subject, message }, content, context);
      });
  },
});

type Due = { readonly subject: string; readonly what: string; readonly day: LocalDate };

function datesOf({ child, header }: RecordContent, { history, settings }: CheckContext): Due[] {
  const { caseStatus } = header;
  const review =
    child.nextReview === null ? [] : [{ subject: 'NEXT_REVIEW', what: 'The review', day: child.nextReview }];
  const others = STATUTORY.filter(({ statuses }) => caseStatus !== null && statuses.includes(caseStatus)).flatMap(
    (each): Due[] => {
      const known = keyDay(history, each.kind);
      return known === null ? [] : [{ subject: each.kind, what: each.what, day: dueDay(each, known, settings) }];
    },
  );
  return [...review, ...others];
}

function dueDay({ again }: Statutory, known: LocalDate, settings: CheckSettings): LocalDate {
  return again === undefined ? known : addMonths(known, settings[again]);
}
