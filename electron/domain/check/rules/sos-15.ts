import type { RecordContent } from '../../record/record';
import { findPhrases, isQuotedAt } from '../../text/phrases';
import { isRejected } from '../../text/rejected';
import { defineRule, type Gap } from '../define-rule';
import type { CheckContext } from '../finding';
import { type PlacedText, placedTexts } from '../placed-texts';

/** Places for what was turned down, for what happened long ago, and for the child's own words: they promise nothing. */
const TURNED_DOWN_FIELDS: ReadonlySet<string> = new Set(['decidedAgainst', 'notOnThem']);
const TOLD_SECTIONS: ReadonlySet<string> = new Set(['pastHarm', 'history']);

/**
 * SOS-15, domain brief: a paper promise in place of safety, or a step that makes the parent who is hurt answer for what
 * the other does (seed 001; Ofsted blog 2018). Silent where the sentence turns it down. Where it may be mentioned only,
 * a person says so in one line.
 */
export const sos15 = defineRule({
  code: 'SOS-15',
  strength: 'REASON',
  title: 'Safety does not rest on a promise, or on whoever is hurt',
  finding: 24,
  gaps: (content, context) =>
    (content.header.concerns ?? []).includes('DOMESTIC_ABUSE')
      ? plansOf(content).flatMap((placed) => gapsIn(placed, context))
      : [],
});

function plansOf(content: RecordContent): readonly PlacedText[] {
  return placedTexts(content).filter(
    ({ section, place }) =>
      section.kind !== 'CHILD_VOICE' && !TOLD_SECTIONS.has(section.key) && !TURNED_DOWN_FIELDS.has(place.field ?? ''),
  );
}

function gapsIn({ place, text }: PlacedText, { settings }: CheckContext): Gap[] {
  const standing = (phrases: readonly string[]) =>
    findPhrases(text, phrases).find((hit) => !isQuotedAt(text, hit.start) && !isRejected(text, hit));
  const paper = standing(settings.writtenAgreements);
  if (paper !== undefined) {
    const message = `“${paper.said}” is not a safety plan by itself. What will keep the child safe instead? If it is mentioned only, say so.`;
    return [{ place, message }];
  }
  const step = standing(settings.hurtParentSteps);
  if (step === undefined) return [];
  const message = `“${step.said}” puts the job on the parent who is hurt. What will the person who causes the harm do? If it is mentioned only, say so.`;
  return [{ place, message }];
}
