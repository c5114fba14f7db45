import type { ReviewWaiting } from '@contract/review-calls';
import { formatNearDate, formatShortDate } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { Link } from 'wouter';
import { HOVER_AROUND } from '../../ui/entry-look';
import { StatusMark, type StatusShape } from '../../ui/status-mark';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  both: { display: 'flex', flexDirection: 'column', gap: '24px', minWidth: 0 },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2, maxWidth: '65ch' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) minmax(0, 2fr)',
    gap: '4px 16px',
    alignItems: 'start',
    padding: '8px 0',
    minHeight: '40px',
    boxSizing: 'border-box',
    lineHeight: '20px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, boxShadow: HOVER_AROUND },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  child: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

type Standing = ReviewWaiting['standing'];

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  NEW: 'New',
  CHANGED: 'Changed since you last saw it',
  BEGUN: 'Your answer is begun',
  ANSWERED: 'Answered',
};
const SHAPES: Readonly<Record<Standing, StatusShape>> = {
  NEW: 'outline',
  CHANGED: 'outline',
  BEGUN: 'half',
  ANSWERED: 'filled',
};

type ReviewsProps = { readonly reviews: readonly ReviewWaiting[]; readonly today: LocalDate };

/** The records shared with this worker, the soonest to be answered first; those they have answered stand below. */
export function Reviews({ reviews, today }: ReviewsProps) {
  const styles = useStyles();
  const waiting = reviews.filter(({ standing }) => standing !== 'ANSWERED');
  const answered = reviews.filter(({ standing }) => standing === 'ANSWERED');
  return (
    <div className={styles.both}>
      <ReviewList title="Waiting for your answer" reviews={waiting} today={today}>
        {waiting.length > 0 ? null : (
          <p className={styles.quiet}>
            {answered.length > 0 ? 'You have answered all that is shared with you.' : NOTHING_YET}
          </p>
        )}
      </ReviewList>
      {answered.length === 0 ? null : <ReviewList title="Answered, not signed yet" reviews={answered} today={today} />}
    </div>
  );
}

const NOTHING_YET =
  'Nothing waits. A supervision comes here when your manager shares its record with you: you read it, answer each action, and add your own words.';

type ReviewListProps = ReviewsProps & { readonly title: string; readonly children?: ReactNode };

/** A day gone by is said as it is. */
function ReviewList({ title, reviews, today, children }: ReviewListProps) {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {children}
      <ul className={styles.list} hidden={reviews.length === 0}>
        {reviews.map((review) => (
          <li key={review.recordId}>
            <Link href={`/records/${review.recordId}`} className={styles.row}>
              <span className={styles.child}>{review.childName}</span>
              <span className={styles.about}>
                {review.templateName}
                {review.sessionDate === null ? '' : `, ${formatShortDate(review.sessionDate)}`}
                {review.version === 1 ? '' : `, version ${String(review.version)}`}
                {review.standing === 'ANSWERED' ? null : (
                  <>
                    <br />
                    {sayBy(review, today)}
                  </>
                )}
              </span>
              <StatusMark shape={SHAPES[review.standing]}>{STANDING_WORDS[review.standing]}</StatusMark>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayBy({ answerBy }: ReviewWaiting, today: LocalDate): string {
  return answerBy < today
    ? `Was to be answered by ${formatNearDate(answerBy)}`
    : `Answer by ${formatNearDate(answerBy)}`;
}
