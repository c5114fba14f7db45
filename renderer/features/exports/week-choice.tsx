import type { ExportScope } from '@contract/export-calls';
import { addDays, type LocalDate } from '@domain/calendar/local-date';
import { weekAround } from '@domain/export/export-standing';
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { Listed } from './export-desk';
import { sayWeek, teamsIn } from './export-words';

const WEEK_DAYS = 7;
const WAITING = 'WAITING';

const useStyles = makeStyles({
  choice: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-end' },
  week: { width: '264px', maxWidth: '100%' },
  team: { width: '232px', maxWidth: '100%' },
  waiting: { alignSelf: 'center', color: tokens.colorNeutralForeground2 },
});

type WeekChoiceProps = {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly scope: ExportScope;
  readonly today: LocalDate;
  readonly onScope: (scope: ExportScope) => void;
  readonly listed: Listed | undefined;
  readonly team: string;
  readonly onTeam: (team: string) => void;
};

/** Which records: of a week, or all that wait; and of which team where there are several. */
export function WeekChoice({ place, scope, today, onScope, listed, team, onTeam }: WeekChoiceProps) {
  const styles = useStyles();
  const thisMonday = weekAround(today).monday;
  const monday = scope.kind === 'WEEK' ? scope.monday : null;
  const teams = listed === undefined ? [] : teamsIn(listed.rows);
  return (
    <div ref={place} className={styles.choice}>
      <Field label="Agreed in" className={styles.week}>
        <Select
          value={monday ?? WAITING}
          onChange={(_, { value }) =>
            onScope(value === WAITING ? { kind: 'WAITING' } : { kind: 'WEEK', monday: value as LocalDate })
          }
        >
          {weeksAround(thisMonday, monday).map((each) => (
            <option key={each} value={each}>
              {each === thisMonday ? 'This week, ' : ''}
              {sayWeek({ monday: each, sunday: addDays(each, WEEK_DAYS - 1) })}
            </option>
          ))}
          <option value={WAITING}>Any week, not exported yet{waitingWords(listed)}</option>
        </Select>
      </Field>
      <Button
        disabledFocusable={monday === null}
        onClick={() => (monday === null ? undefined : onScope({ kind: 'WEEK', monday: addDays(monday, -WEEK_DAYS) }))}
      >
        Week before
      </Button>
      {teams.length > 1 ? (
        <Field label="Team" className={styles.team}>
          <Select value={team} onChange={(_, { value }) => onTeam(value)}>
            <option value="">Every team</option>
            {teams.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
    </div>
  );
}

const WEEKS_OFFERED = 12;

/** This week and those before it, and the one that is shown where it is older. */
function weeksAround(thisMonday: LocalDate, shown: LocalDate | null): LocalDate[] {
  const weeks = Array.from({ length: WEEKS_OFFERED }, (_, back) => addDays(thisMonday, -back * WEEK_DAYS));
  return shown === null || weeks.includes(shown) ? weeks : [...weeks, shown];
}

function waitingWords(listed: Listed | undefined): string {
  return listed === undefined ? '' : ` (${listed.waiting})`;
}
