import { type Goal, isBlankGoal } from '../../section/kinds/goals-section';
import { countWords, isBlank, linesOf } from '../../section/words';
import { hasPhrase } from '../../text/phrases';
import { defineRule, type Gap } from '../define-rule';
import { sectionsOfKind } from '../record-parts';

const BETWEEN_CLAUSES = /[.!?;,\n]+\s*|\s+(?:and|but|instead)\s+/i;
const FEWEST_WORDS_OF_A_DEED = 3;

/** "for 12 weeks", "until he is grown up", "by Christmas": how long it must be seen, or till when. */
const LENGTH_OF_TIME =
  /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|whole|next|half\s+a)[\s-]+(?:more\s+|full\s+|whole\s+)?(?:day|night|week|weekend|month|year|term)s?\b|\b(?:until|till|throughout|from\s+now\s+on|for\s+good|always|fortnight)\b|\bby\s+(?:the\s+)?(?:end|start|beginning|time|christmas|easter|summer|autumn|winter|spring|new\s+year|half[\s-]term|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)/i;

/** SOS-06, domain brief: a goal says what will be there, not only what will have stopped, and for how long. */
export const sos06 = defineRule({
  code: 'SOS-06',
  strength: 'WARN',
  title: 'Goals say what will be seen, and for how long',
  finding: 47,
  gaps: (content, { settings: { absenceWords } }) =>
    sectionsOfKind(content, 'GOALS').flatMap(({ section, value }) =>
      value.goals
        .filter((goal) => !isBlankGoal({ ...goal, standing: null }))
        .flatMap((goal) => gapsOf(section.key, goal, absenceWords)),
    ),
});

function gapsOf(section: string, goal: Goal, absenceWords: readonly string[]): Gap[] {
  const gaps: Gap[] = [];
  if (isOnlyAbsence(goal.adultsDo, absenceWords)) {
    gaps.push({
      place: { section, row: goal.id, field: 'adultsDo' },
      message: 'This goal says what will not happen. What will the adults be doing instead?',
    });
  }
  if (isBlank(goal.howLong) && !LENGTH_OF_TIME.test(linesOf([goal.adultsDo, goal.childNotices]))) {
    gaps.push({
      place: { section, row: goal.id, field: 'howLong' },
      message: 'Say for how long we must see it before we step back.',
    });
  }
  return gaps;
}

/** Every clause that says a deed says one that is to be left. Half a clause ("and Wren") says none. */
function isOnlyAbsence(text: string, absenceWords: readonly string[]): boolean {
  const clauses = text.split(BETWEEN_CLAUSES).filter((clause) => countWords(clause) >= FEWEST_WORDS_OF_A_DEED);
  return clauses.length > 0 && clauses.every((clause) => hasPhrase(clause, absenceWords));
}
