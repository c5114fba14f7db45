import type { CsvCell } from '../export/csv';
import { SPINE } from '../memory/spine';
import { type Clinic, PART_LABELS, type Share, shareOf } from './clinic';

export const CLINIC_COLUMNS = ['Month', 'What', 'Records with it', 'Records asked', 'Share in percent'];

/** Everything the clinic shows, month by month, for a spreadsheet. */
export function clinicTable({ months }: Clinic): CsvCell[][] {
  return months.flatMap(({ month, records, asked, filled, measures }) => [
    ...SPINE.map((part, at) => line(month, PART_LABELS[part], shareOf(filled[at] ?? 0, asked[at] ?? 0))),
    ...measures.map((count, at) => line(month, `Meaningful Measure ${String(at + 1)}`, shareOf(count, records))),
  ]);
}

function line(month: string, what: string, { filled, asked, percent }: Share): CsvCell[] {
  return [month, what, filled, asked, percent ?? 'Too few to say'];
}
