import { AGENCY_LABELS } from '../../lists/practice-lists';
import type { RecordContent } from '../../record/record';
import { type AgencyLine, isBlankAgency } from '../../section/kinds/agencies-section';
import { isSectionEmpty } from '../../section/section-kinds';
import { isBlank } from '../../section/words';
import { defineRule, type Gap } from '../define-rule';
import { sectionsOfKind, type WrittenSection } from '../record-parts';
import { isFieldBlank, sectionByKey } from '../rule-parts';

const ASKED = [
  ['heldOn', 'Give the day the strategy discussion was held.'],
  ['chair', 'Name who led the strategy discussion.'],
  ['risks', 'Write the risks as they were shared, in plain words.'],
  ['why', 'Say why it was decided so.'],
  ['whoDoes', 'Say who does what by when.'],
] as const;

/**
 * FDR-01, domain brief: a strategy discussion that has begun to be written says who was there, what each shared, the
 * risks, why, and who does what (seed 001, L33 and L45).
 */
export const fdr01 = defineRule({
  code: 'FDR-01',
  strength: 'HARD',
  title: 'The strategy discussion is whole',
  finding: 26,
  gaps: (content) => {
    const grids = sectionsOfKind(content, 'AGENCIES').filter(({ section }) => section.asksPresence === true);
    const strategy = sectionByKey(content, 'strategy', 'FIELDS');
    const isBegun = (strategy !== null && !isSectionEmpty(strategy.value)) || grids.some(isGridBegun);
    return isBegun ? [...fieldGaps(content), ...grids.flatMap(gridGaps)] : [];
  },
});

function isGridBegun({ value }: WrittenSection<'AGENCIES'>): boolean {
  return value.agencies.some((line) => !isBlankAgency({ ...line, name: '' }));
}

function fieldGaps(content: RecordContent): Gap[] {
  const strategy = sectionByKey(content, 'strategy', 'FIELDS');
  if (strategy === null) return [];
  const { key, fields } = strategy.section;
  return ASKED.filter(
    ([field]) => fields?.some((each) => each.key === field) && isFieldBlank(strategy.value, field),
  ).map(([field, message]) => ({ place: { section: key, field }, message }));
}

function gridGaps({ section, value }: WrittenSection<'AGENCIES'>): Gap[] {
  const missing = (section.agencies ?? []).filter((agency) => !value.agencies.some((line) => line.agency === agency));
  const absent: Gap[] = missing.map((agency) => ({
    place: { section: section.key, field: 'add' },
    subject: `${section.key}/${agency}`,
    message: `${AGENCY_LABELS[agency]}: say whether they were there, sent what they know, or were absent.`,
  }));
  return [...value.agencies.flatMap((line) => lineGaps(section.key, line)), ...absent];
}

function lineGaps(section: string, { id, agency, presence, standing, said, because }: AgencyLine): Gap[] {
  const label = AGENCY_LABELS[agency];
  if (presence === null) {
    const message = `${label}: say whether they were there, sent what they know, or were absent.`;
    return [{ place: { section, row: id, field: 'presence' }, message }];
  }
  const isExplained = presence === 'ABSENT' || standing === 'NOTHING_KNOWN' || !isBlank(because);
  if (isExplained || !isBlank(said)) return [];
  const message = `${label}: write what they shared. “Nothing known” is an answer.`;
  return [{ place: { section, row: id, field: 'said' }, message }];
}
