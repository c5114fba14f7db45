import { instant, localDate } from '@domain/calendar/local-date';
import type { Clock } from './ipc/handler-context';

/** The machine's clock; "today" is the day in England, where the working days are counted. */
export const machineClock: Clock = {
  now: () => instant.parse(new Date().toISOString()),
  today: () => localDate.parse(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())),
};
