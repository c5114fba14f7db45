import { type Entry, isBlankEntry } from '../../section/kinds/entries-section';
import { answerTo } from '../../section/kinds/field-answers';
import { isBlank } from '../../section/words';
import type { TemplateSection } from '../../template/template-section';
import { defineRule, type Gap } from '../define-rule';
import { liveStatements, sectionByKey } from '../rule-parts';

/** SOS-09, domain brief: safety already shown is an adult who did something, on a day, about a worry. Else it is a strength. */
export const sos09 = defineRule({
  code: 'SOS-09',
  strength: 'WARN',
  title: 'Safety already shown says who did what, when, about which worry',
  finding: 25,
  gaps: (content) => {
    const written = sectionByKey(content, 'existingSafety', 'ENTRIES');
    if (written === null) return [];
    const hasWorry = liveStatements(content).length > 0;
    return written.value.entries
      .filter((entry) => !isBlankEntry(entry))
      .flatMap((entry) => gapsOf(written.section, entry, hasWorry));
  },
});

const ASKED = [
  ['did', 'Say who did what to keep the child safe.'],
  ['when', 'Say when this was.'],
  ['answers', 'Say which worry this answers.'],
] as const;

function gapsOf({ key, fields }: TemplateSection, entry: Entry, hasWorry: boolean): Gap[] {
  return ASKED.filter(([field]) => (field !== 'answers' || hasWorry) && fields?.some((each) => each.key === field))
    .filter(([field]) => isUnanswered(entry, field))
    .map(([field, message]) => ({
      place: { section: key, row: entry.id, field },
      message: `${message} If there is no answer, it may belong under strengths.`,
    }));
}

function isUnanswered({ answers }: Entry, field: string): boolean {
  const { date, text } = answerTo(answers, field);
  return date === null && isBlank(text);
}
