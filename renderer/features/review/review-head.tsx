import type { ReviewView } from '@contract/review-calls';
import { formatDateWithWeekday, formatNearDate } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { type ReactNode, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 16px',
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { display: 'inline-grid', placeItems: 'center', width: '32px', height: '32px', flexShrink: 0 },
  words: { flexGrow: 1, flexBasis: '320px', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: '20px',
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  quiet: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
});

type ReviewHeadProps = {
  readonly view: ReviewView;
  readonly today: LocalDate;
  readonly takesFocus: boolean;
  readonly action: ReactNode;
};

/** Which child, which record, by when it is to be answered. A day gone by is said as it is. */
export function ReviewHead({ view, today, takesFocus, action }: ReviewHeadProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const { child, template, header, version } = view.view.content;
  const name = [child.forename, child.surname].filter((part) => part !== '').join(' ') || child.reference;
  const facts = [
    template.name,
    header.sessionDate === null ? '' : formatDateWithWeekday(header.sessionDate),
    `Shared by ${header.supervisor.trim() || 'your manager'}, version ${String(version)}`,
    sayBy(view, today),
  ];
  return (
    <header className={styles.header}>
      <Link href="#/today" className={styles.back} aria-label="Back to Today">
        <ChevronLeftRegular aria-hidden="true" fontSize={20} />
      </Link>
      <div className={styles.words}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {name}
        </h1>
        <p className={styles.quiet}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
      </div>
      {action}
    </header>
  );
}

function sayBy({ view, answerBy }: ReviewView, today: LocalDate): string {
  if (view.content.answer !== null) return 'Answered';
  return answerBy < today
    ? `Was to be answered by ${formatNearDate(answerBy)}`
    : `Answer by ${formatNearDate(answerBy)}`;
}
