import { holidaysWith } from '../calendar/bank-holidays';
import type { LocalDate } from '../calendar/local-date';
import { isWorkingDay } from '../calendar/working-days';
import { type ChildHistory, NO_HISTORY } from '../memory/child-history';
import { type CheckSettings, DEFAULT_CHECK_SETTINGS } from '../settings/check-settings';
import type { CheckContext } from './finding';

/** What a record is checked with on a day: the bank holidays, the settings and everything before it. */
export function checkContext(
  today: LocalDate,
  {
    settings = DEFAULT_CHECK_SETTINGS,
    history = NO_HISTORY,
  }: { settings?: CheckSettings; history?: ChildHistory } = {},
): CheckContext {
  const holidays = holidaysWith(settings);
  return { today, holidays, isWorkingDay: (day) => isWorkingDay(day, holidays), settings, history };
}
