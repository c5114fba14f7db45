import type { RecordContent } from '../../record/record';
import type { DraftDecision } from '../../section/kinds/decisions-section';
import { answerTo } from '../../section/kinds/field-answers';
import { isBlank } from '../../section/words';
import type { CheckSettings } from '../../settings/check-settings';
import { findPhrases, hasPhrase, isQuotedAt, sentenceAround } from '../../text/phrases';
import { isRejected } from '../../text/rejected';
import { defineRule, type Gap } from '../define-rule';
import { sectionsOfKind } from '../record-parts';
import { sectionByKey } from '../rule-parts';

/** A plan is ended by the conference: a decision that waits for it is not taken over its head. */
const BY_CONFERENCE = /\b(?:at|by|to|for|from)\s+(?:the\s+|a\s+)?(?:\p{L}+\s+){0,3}(?:conference|review)\b/iu;

/**
 * DEC-02, domain brief: a decision above the manager's authority names who agreed and when. To take a thing somewhere for
 * advice, or to ask for a decision, is not to take it.
 */
export const dec02 = defineRule({
  code: 'DEC-02',
  strength: 'HARD',
  title: 'Decisions above the manager’s authority name who agreed',
  finding: 23,
  gaps: (content, { settings }) => [
    ...sectionsOfKind(content, 'DECISIONS').flatMap(({ section, value }) =>
      value.decisions.flatMap((decision) => decisionGaps(content, { section: section.key, decision, settings })),
    ),
    ...authorityGaps(content),
  ],
});

type Looked = { readonly section: string; readonly decision: DraftDecision; readonly settings: CheckSettings };

function decisionGaps(content: RecordContent, { section, decision, settings }: Looked): Gap[] {
  const said = decidedAbove(decision.decision, settings);
  if (said === null) return [];
  const authority = authorityIn(content);
  const gap = (field: string, message: string): Gap => ({ place: { section, row: decision.id, field }, message });
  const gaps: Gap[] = [];
  if (isBlank(decision.agreedBy) && isBlank(authority?.agreedBy ?? '')) {
    gaps.push(gap('agreedBy', `“${said}” is for somebody more senior to agree. Name who agreed.`));
  }
  if (decision.agreedOn === null && (authority?.agreedOn ?? null) === null) {
    gaps.push(gap('agreedOn', `“${said}” is for somebody more senior to agree. Give the day they agreed.`));
  }
  return gaps;
}

/** The words of a decision that is taken here, not asked for, not turned down and not left to conference. */
function decidedAbove(text: string, { aboveAuthorityWords, askingWords }: CheckSettings): string | null {
  const hit = findPhrases(text, aboveAuthorityWords).find((each) => {
    const { before, after } = sentenceAround(text, each);
    return (
      !isQuotedAt(text, each.start) &&
      !isRejected(text, each) &&
      !hasPhrase(before, askingWords) &&
      !BY_CONFERENCE.test(after)
    );
  });
  return hit?.said ?? null;
}

/** The short note asks once for the whole note whether it is the manager's to decide. */
function authorityIn(content: RecordContent) {
  const written = sectionByKey(content, 'authority', 'FIELDS');
  if (written === null) return null;
  const { answers } = written.value;
  return {
    isMine: answerTo(answers, 'mine').text.trim() !== 'No',
    agreedBy: answerTo(answers, 'agreedBy').text,
    agreedOn: answerTo(answers, 'agreedOn').date,
  };
}

function authorityGaps(content: RecordContent): Gap[] {
  const authority = authorityIn(content);
  if (authority === null || authority.isMine) return [];
  const gaps: Gap[] = [];
  const place = (field: string) => ({ section: 'authority', field });
  if (isBlank(authority.agreedBy)) {
    gaps.push({ place: place('agreedBy'), message: 'This is not yours to decide alone. Name who agreed.' });
  }
  if (authority.agreedOn === null) {
    gaps.push({ place: place('agreedOn'), message: 'This is not yours to decide alone. Give the day they agreed.' });
  }
  return gaps;
}
