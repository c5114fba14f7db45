import { RATER_LABELS, type Rater } from '../../lists/case-lists';
import type { RecordContent } from '../../record/record';
import { isUnwrittenRating, type Rating } from '../../section/kinds/scale-section';
import { isBlankScale } from '../../section/kinds/statement-scales-section';
import { isBlank } from '../../section/words';
import type { TemplateSection } from '../../template/template-section';
import { defineRule, type Gap } from '../define-rule';
import type { Place } from '../finding';
import { sectionsOfKind } from '../record-parts';
import { ageOf, liveStatements, nameOf } from '../rule-parts';

/** Worker and manager always give a number; a form may ask further people. */
const MUST: readonly Rater[] = ['SW', 'TM'];
const ASKED_FOR: readonly Rater[] = ['CHILD', 'MOTHER', 'FATHER', 'CARER', 'NETWORK'];

type Scale = { readonly section: TemplateSection; readonly id: string | null; readonly ratings: readonly Rating[] };

/**
 * SOS-08, domain brief: a number from worker and manager with what makes it that high and what one higher would look
 * like. The others that the form has rows for are asked, or it says why not; that alone never stops anything. An
 * optional scale asks nothing until it is begun.
 */
export const sos08 = defineRule({
  code: 'SOS-08',
  strength: 'HARD',
  title: 'Numbers on the scale have reasons',
  finding: 20,
  gaps: (content) =>
    scalesOf(content).flatMap((scale) => [
      ...MUST.filter((rater) => isAsked(scale.section, rater)).flatMap((rater) => numberGaps(scale, rater)),
      ...ASKED_FOR.filter((rater) => isMissed(content, scale, rater)).map((rater) => askGap(content, scale, rater)),
    ]),
});

function scalesOf(content: RecordContent): readonly Scale[] {
  const whole = sectionsOfKind(content, 'SCALE')
    .filter(({ section, value }) => section.need === 'REQUIRED' || !value.ratings.every(isUnwrittenRating))
    .map(({ section, value }) => ({ section, id: null, ratings: value.ratings }));
  const live = new Set(liveStatements(content).map(({ statement }) => statement.id));
  const each = sectionsOfKind(content, 'STATEMENT_SCALES').flatMap(({ section, value }): Scale[] => {
    const begun = value.scales.filter((scale) => !isBlankScale(scale) && isOn(scale.statement, live));
    // A statement without a scale is SOS-04's; a form that must have a number and has neither is asked here.
    if (begun.length > 0 || live.size > 0 || section.need !== 'REQUIRED') {
      return begun.map(({ id, ratings }) => ({ section, id, ratings }));
    }
    return [{ section, id: null, ratings: [] }];
  });
  return [...whole, ...each];
}

function isOn(statement: string | null, live: ReadonlySet<string>): boolean {
  return statement === null || live.has(statement);
}

function numberGaps(scale: Scale, rater: Rater): Gap[] {
  const rows = scale.ratings.filter((each) => each.rater === rater);
  const given = rows.find(({ value }) => value !== null);
  const who = RATER_LABELS[rater].toLowerCase();
  if (given === undefined) {
    return [gapAt(scale, rater, { row: rows[0], field: 'value', message: `Give the ${who}’s number, from 0 to 10.` })];
  }
  const gaps: Gap[] = [];
  if (isBlank(given.whatMakesItThatHigh)) {
    const message = `Say what makes the ${who}’s number as high as ${String(given.value)}.`;
    gaps.push(gapAt(scale, rater, { row: given, field: 'whatMakesItThatHigh', message }));
  }
  if (isBlank(given.oneHigher) && given.value !== 10) {
    const message = `Say what one number higher would look like to the ${who}.`;
    gaps.push(gapAt(scale, rater, { row: given, field: 'oneHigher', message }));
  }
  return gaps;
}

function askGap(content: RecordContent, scale: Scale, rater: Rater): Gap {
  const who = rater === 'CHILD' ? nameOf(content) : `the ${RATER_LABELS[rater].toLowerCase()}`;
  const row = scale.ratings.find((each) => each.rater === rater);
  const message = `Ask ${who} for a number, or say why they were not asked.`;
  return { ...gapAt(scale, rater, { row, field: 'value', message }), strength: 'WARN' };
}

function isAsked({ raters }: TemplateSection, rater: Rater): boolean {
  return raters === undefined ? MUST.includes(rater) : raters.includes(rater);
}

function isMissed(content: RecordContent, scale: Scale, rater: Rater): boolean {
  if (!isAsked(scale.section, rater) || scale.ratings.some((each) => each.rater === rater && isAnswered(each))) {
    return false;
  }
  if (rater === 'CHILD') return ageOf(content) !== null;
  return (rater !== 'MOTHER' && rater !== 'FATHER') || !isAccountedFor(content, scale);
}

/** One parent has answered, and the record says why there is no word from the other (CHD-08). */
function isAccountedFor(content: RecordContent, { ratings }: Scale): boolean {
  const hasParent = ratings.some((each) => (each.rater === 'MOTHER' || each.rater === 'FATHER') && isAnswered(each));
  const isOtherAway = sectionsOfKind(content, 'NETWORK').some(
    ({ value }) => value.otherParent === 'NOT_FOUND' || value.otherParent === 'NOT_INVOLVED',
  );
  return hasParent && isOtherAway;
}

function isAnswered({ value, notAskedBecause }: Rating): boolean {
  return value !== null || !isBlank(notAskedBecause);
}

type At = { readonly row: Rating | undefined; readonly field: string; readonly message: string };

function gapAt({ section, id }: Scale, rater: Rater, { row, field, message }: At): Gap {
  const place: Place =
    row === undefined ? { section: section.key, field: 'add' } : { section: section.key, row: row.id, field };
  return { place, message, subject: [section.key, id ?? 'whole', rater, field].join('/') };
}
