import { addMonths } from '../../calendar/local-date';
import type { RecordContent } from '../../record/record';
import { answerTo } from '../../section/kinds/field-answers';
import { isSectionEmpty, sectionPlainText } from '../../section/section-kinds';
import { isBlank } from '../../section/words';
import { sessionDay } from '../check-days';
import { defineRule } from '../define-rule';
import type { CheckContext } from '../finding';
import { isShown, nameOf, shownValue } from '../rule-parts';

const SECTION = 'identity';
/** The one thing about identity that no record brings along: what it means for the help. */
const THOUGHT_AFRESH = 'shapes';

/**
 * CHD-04, domain brief: who the child is, asked at the first supervision and every six months. What was brought along
 * from last time, with nothing added, has not been asked.
 */
export const chd04 = defineRule({
  code: 'CHD-04',
  strength: 'REASON',
  title: 'Who the child is has been asked',
  finding: 53,
  gaps: (content, context) => {
    if (!isShown(content, SECTION) || isAnswered(content, context) || !isDue(content, context)) return [];
    const { identityMonths } = context.settings;
    const when = isFirst(content) ? 'at the first supervision' : `every ${identityMonths} months`;
    const message = `Ask who ${nameOf(content)} is ${when}: culture, faith, language, what they love. If it was not talked about, say why.`;
    const isForm = content.template.sections.some(({ key, kind }) => key === SECTION && kind === 'FIELDS');
    return [{ place: { section: SECTION, ...(isForm && { field: THOUGHT_AFRESH }) }, message }];
  },
});

function isFirst({ type, ordinal }: RecordContent): boolean {
  return type === 'CASE' && ordinal === 1;
}

function isDue(content: RecordContent, { history, settings }: CheckContext): boolean {
  if (isFirst(content)) return true;
  const day = sessionDay(content);
  return !history.records.some(
    ({ written, sessionDate }) => written.includes(SECTION) && addMonths(sessionDate, settings.identityMonths) >= day,
  );
}

function isAnswered(content: RecordContent, { history }: CheckContext): boolean {
  const value = shownValue(content, SECTION);
  if (value === undefined || isSectionEmpty(value)) return false;
  const last = history.lastSections?.[SECTION];
  if (last === undefined || value.kind !== 'FIELDS' || last.kind !== 'FIELDS') return true;
  if (!isBlank(answerTo(value.answers, THOUGHT_AFRESH).text)) return true;
  const before = sectionPlainText({
    ...last,
    answers: { ...last.answers, [THOUGHT_AFRESH]: { date: null, text: '' } },
  });
  return sectionPlainText(value) !== before;
}
