import type { ReviewView } from '@contract/review-calls';
import { formatShortDate } from '@domain/calendar/format-date';
import { localDateOfInstant } from '@domain/calendar/local-date';
import { isBlank } from '@domain/section/words';
import { makeStyles, tokens } from '@fluentui/react-components';
import { KIND_LABELS } from './send-part';

const useStyles = makeStyles({
  words: { margin: 0, lineHeight: '20px', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  summary: {
    cursor: 'pointer',
    lineHeight: '20px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** What this person answered to a version before, folded away: it stays theirs and is not the answer to this text. */
export function EarlierAnswer({ answer }: { readonly answer: NonNullable<ReviewView['earlierAnswer']> }) {
  const styles = useStyles();
  const on = formatShortDate(localDateOfInstant(answer.recordedAt));
  return (
    <details>
      <summary className={styles.summary}>
        What you answered to version {answer.version} on {on}
      </summary>
      <p className={styles.words}>
        {answer.kind === 'NO_REPLY' ? 'No reply' : KIND_LABELS[answer.kind]}.
        {isBlank(answer.comment) ? '' : `\n${answer.comment}`}
      </p>
    </details>
  );
}
