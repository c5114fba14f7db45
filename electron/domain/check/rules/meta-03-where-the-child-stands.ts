import type { RecordHeader } from '../../record/record';
import type { Gap, Rule } from '../finding';
import { VARY_IN_DETAIL } from '../inspectors-words';
import { headerKey } from '../written-sections';

const ASKED = {
  caseStatus: 'Choose the child’s status.',
  legalStatus: 'Choose the legal status. “No legal status” is an answer too.',
  livingArrangement: 'Choose where the child lives.',
} as const satisfies Partial<Record<keyof RecordHeader, string>>;

/** META-03: status, legal status and home are there (domain brief 1b). */
export const META_03: Rule = {
  code: 'META-03',
  strength: 'HARD',
  title: 'Where the child stands and lives',
  why: VARY_IN_DETAIL,
  check: (content): Gap[] =>
    (Object.keys(ASKED) as (keyof typeof ASKED)[])
      .filter((field) => content.header[field] === null)
      .map((field) => ({ message: ASKED[field], place: { section: headerKey(content), field } })),
};
