import { holidaysWith } from '@domain/calendar/bank-holidays';
import { formatShortDate } from '@domain/calendar/format-date';
import type { LocalDate } from '@domain/calendar/local-date';
import type { Challenge, ChallengeWords } from '@domain/challenge/challenge';
import { challengeClocks } from '@domain/challenge/challenge-clocks';
import { sayDaysOpen, sayStanding } from '@domain/challenge/challenge-words';
import type { CheckSettings } from '@domain/settings/check-settings';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { StatusMark } from '../../../ui/status-mark';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px 24px' },
  words: { flexGrow: 1, flexShrink: 1, flexBasis: '420px', minWidth: 0 },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  clocks: { display: 'flex', flexWrap: 'wrap', gap: '4px 24px', lineHeight: '20px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

type Props = {
  readonly id: string;
  readonly challenge: ChallengeWords & Pick<Challenge, 'closedOn'>;
  readonly settings: CheckSettings;
  readonly today: LocalDate;
  readonly children: ReactNode;
};

/** Who raised it and when, and how it stands against its clocks. */
export function ChallengeHead({ id, challenge, settings, today, children }: Props) {
  const styles = useStyles();
  const clocks = challengeClocks(challenge, { today, settings, holidays: holidaysWith(settings) });
  const { shape, words } = sayStanding(clocks, challenge);
  const isAnswerAwaited = clocks.standing.startsWith('ANSWER_');
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <h3 id={id} className={styles.title}>
          {`${challenge.raisedBy}, ${formatShortDate(challenge.raisedOn)}`}
        </h3>
        <div className={styles.clocks}>
          <StatusMark shape={shape}>{words}</StatusMark>
          <span className={styles.quiet}>{sayDaysOpen(clocks)}</span>
          {isAnswerAwaited ? (
            <span className={styles.quiet}>{`To be closed by ${formatShortDate(clocks.wholeBy)}`}</span>
          ) : null}
        </div>
      </div>
      <div className={styles.buttons}>{children}</div>
    </div>
  );
}
