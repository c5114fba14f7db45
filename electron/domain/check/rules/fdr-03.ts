import { formatShortDate } from '../../calendar/format-date';
import { addMonths } from '../../calendar/local-date';
import type { Concern } from '../../lists/practice-lists';
import type { RecordContent } from '../../record/record';
import { answerTo } from '../../section/kinds/field-answers';
import { isBlank } from '../../section/words';
import { sessionDay } from '../check-days';
import { defineRule, type Gap } from '../define-rule';
import type { CheckContext } from '../finding';
import { headerPlace, type WrittenSection } from '../record-parts';
import { isFieldBlank, nameOf, sectionByKey } from '../rule-parts';

const SECTION = 'exploit';
const OUTSIDE_HOME: readonly Concern[] = ['EXPLOITATION', 'MISSING', 'HARM_OUTSIDE_HOME'];
/** "None yet" is an answer a person may give, and no tool. */
const NO_TOOL = /^(?:none|no|not?\s+(?:yet|used|done|completed|started)|none\s+(?:yet|used|so\s+far)|n\/?a|tbc|-)\.?$/i;
const NOT_OFFERED = 'Not offered yet';

/**
 * FDR-03, domain brief: where exploitation, going missing or harm outside the home is ticked, a tool was used in the last
 * months, with what it showed, and a talk was offered after going missing (seed 001, L53). A management oversight note has
 * no place for it and is often the first to know: it asks whether any record has one.
 */
export const fdr03 = defineRule({
  code: 'FDR-03',
  strength: 'WARN',
  title: 'Risk outside the home was looked at with a tool',
  finding: 37,
  gaps: (content, context) => {
    const concerns = content.header.concerns ?? [];
    if (!OUTSIDE_HOME.some((each) => concerns.includes(each))) return [];
    const written = sectionByKey(content, SECTION, 'FIELDS');
    if (written !== null) return gapsIn(written, content, context);
    return content.type === 'OVERSIGHT' ? gapsInNote(content, context) : [];
  },
});

function gapsIn(written: WrittenSection<'FIELDS'>, content: RecordContent, context: CheckContext): Gap[] {
  return [...toolGaps(written, content, context), ...talkGaps(written, content)];
}

function toolGaps({ section, value }: WrittenSection<'FIELDS'>, content: RecordContent, context: CheckContext): Gap[] {
  const gap = (field: string, message: string): Gap => ({ place: { section: section.key, field }, message });
  const tool = answerTo(value.answers, 'tool').text.trim();
  if (tool === '' || NO_TOOL.test(tool)) {
    return [gap('tool', `No tool has been used yet with ${nameOf(content)}. Which one, by whom and by when?`)];
  }
  const gaps: Gap[] = [];
  const usedOn = answerTo(value.answers, 'toolOn').date;
  const { toolMonths } = context.settings;
  if (usedOn === null) gaps.push(gap('toolOn', 'Give the day the tool was used.'));
  else if (addMonths(usedOn, toolMonths) < sessionDay(content)) {
    const message = `The tool was used on ${formatShortDate(usedOn)}, more than ${toolMonths} months ago. When will it be used again?`;
    gaps.push(gap('toolOn', message));
  }
  if (isFieldBlank(value, 'toolShows')) gaps.push(gap('toolShows', 'Write what the tool showed.'));
  return gaps;
}

function talkGaps({ section, value }: WrittenSection<'FIELDS'>, content: RecordContent): Gap[] {
  const talk = answerTo(value.answers, 'returnTalk').text.trim();
  const isMissing = (content.header.concerns ?? []).includes('MISSING');
  if (!isMissing || !(isBlank(talk) || talk === NOT_OFFERED)) return [];
  const message = `Say whether ${nameOf(content)} was offered a talk with somebody independent after going missing.`;
  return [{ place: { section: section.key, field: 'returnTalk' }, message }];
}

function gapsInNote(content: RecordContent, { history, settings: { toolMonths } }: CheckContext): Gap[] {
  const day = sessionDay(content);
  const isKnown = history.records.some(
    ({ written, sessionDate }) => written.includes(SECTION) && addMonths(sessionDate, toolMonths) >= day,
  );
  if (isKnown) return [];
  const message = `No record of the last ${toolMonths} months shows a tool used with ${nameOf(content)}. Who will do that, and by when?`;
  return [{ place: headerPlace(content, 'concerns'), message }];
}
