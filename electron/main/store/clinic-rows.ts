import { type ClinicMonth, MEASURES } from '@domain/board/clinic';
import type { LocalDate } from '@domain/calendar/local-date';
import { SPINE } from '@domain/memory/spine';
import type { Database } from 'better-sqlite3';
import { prepared } from './prepared';
import { CHILD_SEEN, type Viewer, viewerParameters } from './viewer';

export type Period = { readonly from: LocalDate; readonly until: LocalDate };

const ASKED = SPINE.map((_, at) => `sum(asked >> ${at} & 1)`).join(', ');
const FILLED = SPINE.map((_, at) => `sum((asked & filled) >> ${at} & 1)`).join(', ');
const MEASURED = Array.from({ length: MEASURES }, (_, at) => `sum(measures >> ${at} & 1)`).join(', ');

/** Agreed case supervisions of these days, counted by month. No name is read, so none can be counted by. */
export function clinicMonths(database: Database, { from, until }: Period, viewer: Viewer): ClinicMonth[] {
  return prepared<{ month: string; records: number; asked: string; filled: string; measures: string }>(
    database,
    `SELECT substr(session_date, 1, 7) AS month, count(*) AS records, json_array(${ASKED}) AS asked,
       json_array(${FILLED}) AS filled, json_array(${MEASURED}) AS measures
     FROM record_memory WHERE session_date BETWEEN @from AND @until AND type = 'CASE'
       AND (@everyone OR EXISTS (SELECT 1 FROM child WHERE child.id = record_memory.child_id AND ${CHILD_SEEN}))
     GROUP BY month ORDER BY month`,
  )
    .all({ ...viewerParameters(viewer), from, until })
    .map(({ month, records, asked, filled, measures }) => ({
      ...{ month, records },
      ...{ asked: JSON.parse(asked) as number[], filled: JSON.parse(filled) as number[] },
      measures: JSON.parse(measures) as number[],
    }));
}
