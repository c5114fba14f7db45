import { formatShortDate } from '../../calendar/format-date';
import type { LocalDate } from '../../calendar/local-date';
import type { RecordContent } from '../../record/record';
import type { ChildSeenValue } from '../../section/kinds/child-seen-section';
import type { Hearing } from '../../section/kinds/child-voice-section';
import { isSectionEmpty } from '../../section/section-kinds';
import { isBlank, linesOf } from '../../section/words';
import { defineRule, type Gap } from '../define-rule';
import { sectionsOfKind } from '../record-parts';
import { nameOf } from '../rule-parts';

/**
 * CHD-01, domain brief: when the child was last seen, alone or not and why, and their own words, or what was seen of a
 * baby or a child who does not use speech. On a first contact the child may not have been met: then a reason will do.
 */
export const chd01 = defineRule({
  code: 'CHD-01',
  strength: 'HARD',
  title: 'The child was seen and heard',
  finding: 45,
  gaps: (content, { today }) => [...seenGaps(content, today), ...voiceGaps(content)],
});

function seenGaps(content: RecordContent, today: LocalDate): Gap[] {
  const strength = content.header.caseStatus === 'CONTACT' ? 'REASON' : 'HARD';
  return sectionsOfKind(content, 'CHILD_SEEN')
    .filter(({ section, value }) => section.need !== 'OPTIONAL' || !isSectionEmpty(value))
    .flatMap(({ section, value }) =>
      missingIn(value, nameOf(content), today).map(({ field, message }) => ({
        place: { section: section.key, field },
        message,
        strength,
      })),
    );
}

type Missing = { readonly field: keyof ChildSeenValue; readonly message: string };

function missingIn({ lastSeen, alone, notAloneBecause }: ChildSeenValue, child: string, today: LocalDate): Missing[] {
  const missing: Missing[] = [];
  if (lastSeen.date === null) missing.push({ field: 'lastSeen', message: `Give the day ${child} was last seen.` });
  else if (lastSeen.date > today) {
    const message = `${formatShortDate(lastSeen.date)} is still to come. Give the day ${child} was last seen.`;
    missing.push({ field: 'lastSeen', message });
  }
  if (alone === null) missing.push({ field: 'alone', message: `Say whether ${child} was seen alone.` });
  if (alone === 'NO' && isBlank(notAloneBecause)) {
    missing.push({ field: 'notAloneBecause', message: `Say why ${child} was not seen alone.` });
  }
  return missing;
}

function voiceGaps(content: RecordContent): Gap[] {
  return sectionsOfKind(content, 'CHILD_VOICE')
    .filter(({ section, value }) => section.need !== 'OPTIONAL' || !isSectionEmpty(value))
    .filter(({ value }) => value.hearings.every((each) => isBlank(heardIn(each))))
    .map(({ section, value }) => {
      const [first] = value.hearings;
      const place = first === undefined ? { field: 'add' } : { row: first.id, field: 'worries' };
      return {
        place: { section: section.key, ...place },
        subject: section.key,
        message: `Write what ${nameOf(content)} said, in their own words, or what you saw them do and how they seemed.`,
      };
    });
}

function heardIn({ worries, goodThings, wishes, observed }: Hearing): string {
  return linesOf([worries, goodThings, wishes, observed]);
}
