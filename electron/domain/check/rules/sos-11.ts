import { quoted } from '../../quoted';
import { sectionPlainText } from '../../section/section-kinds';
import { countWords } from '../../section/words';
import { hasPhrase } from '../../text/phrases';
import { defineRule, type Gap } from '../define-rule';
import type { CheckContext } from '../finding';
import { shownValue } from '../rule-parts';

const SECTION = 'bottomLines';
/** A heading or "None" is no bottom line. */
const FEWEST_WORDS = 3;

/** SOS-11, domain brief T1: a bottom line is short and says why. Families decide how; we decide that. */
export const sos11 = defineRule({
  code: 'SOS-11',
  strength: 'WARN',
  title: 'Bottom lines are short and have a reason',
  finding: 47,
  gaps: (content, { settings }) => {
    const value = shownValue(content, SECTION);
    if (value === undefined) return [];
    const lines = sectionPlainText(value)
      .split('\n')
      .filter((line) => countWords(line) >= FEWEST_WORDS);
    return [...longGaps(lines, settings), ...reasonGaps(lines, settings)];
  },
});

function longGaps(lines: readonly string[], { bottomLineWords }: CheckContext['settings']): Gap[] {
  const long = lines.find((line) => countWords(line) > bottomLineWords);
  if (long === undefined) return [];
  const message = `This bottom line has ${countWords(long)} words; ${bottomLineWords} or fewer are easier to keep to: ${quoted(long)}`;
  return [{ place: { section: SECTION }, subject: `${SECTION}/long`, message }];
}

function reasonGaps(lines: readonly string[], { bottomLineReasons }: CheckContext['settings']): Gap[] {
  const bare = lines.find((line) => !hasPhrase(line, bottomLineReasons));
  if (bare === undefined) return [];
  const message = `Say why this is not open to choice: ${quoted(bare)}`;
  return [{ place: { section: SECTION }, subject: `${SECTION}/reason`, message }];
}
