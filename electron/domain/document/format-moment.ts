import { Temporal } from 'temporal-polyfill';
import { formatLongDate } from '../calendar/format-date';
import { type Instant, localDateOfInstant } from '../calendar/local-date';

/** A moment as it was on a clock in England: "13 November 2026 at 09:05". */
export function formatMoment(moment: Instant): string {
  const time = Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/London').toPlainTime();
  return `${formatLongDate(localDateOfInstant(moment))} at ${time.toString({ smallestUnit: 'minute' })}`;
}
