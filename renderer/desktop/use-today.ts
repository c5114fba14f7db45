import type { LocalDate } from '@domain/calendar/local-date';
import { localDate } from '@domain/calendar/local-date';
import { useSyncExternalStore } from 'react';

const MINUTE_MS = 60_000;

/** Today on this machine's calendar; screens left open over midnight move on within a minute. */
export function useToday(): LocalDate {
  return useSyncExternalStore(everyMinute, todayOnThisMachine);
}

function everyMinute(look: () => void): () => void {
  const timer = setInterval(look, MINUTE_MS);
  return () => clearInterval(timer);
}

function todayOnThisMachine(): LocalDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return localDate.parse(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}
