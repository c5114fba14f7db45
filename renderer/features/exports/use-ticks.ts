import type { ExportRow } from '@contract/export-calls';
import { isToBeMade } from '@domain/export/export-standing';
import type { RecordId } from '@domain/identifiers';
import { useState } from 'react';

/** What is ticked before a person ticks anything. */
export type FirstTicks = 'TO_BE_MADE' | 'NOTHING';

/**
 * What a person ticked outlives a visit to the page of one record, so that the list is as it was left. A lock throws the
 * whole page away, and this with it.
 */
const kept: Record<FirstTicks, ReadonlyMap<RecordId, boolean>> = { TO_BE_MADE: new Map(), NOTHING: new Map() };

/** Which records are ticked: at first as said, then as the person wants it. What is blocked never is. */
export function useTicks(rows: readonly ExportRow[], first: FirstTicks) {
  const [chosen, setState] = useState(kept[first]);
  const setChosen = (next: ReadonlyMap<RecordId, boolean>) => {
    kept[first] = next;
    setState(next);
  };
  const canBe = ({ standing }: ExportRow) => standing.kind !== 'BLOCKED';
  const isTicked = (row: ExportRow) =>
    canBe(row) && (chosen.get(row.record.id) ?? (first === 'TO_BE_MADE' && isToBeMade(row.standing)));
  const possible = rows.filter(canBe);
  const ticked = possible.filter(isTicked);
  const setAll = (value: boolean) =>
    setChosen(new Map([...chosen, ...possible.map(({ record }) => [record.id, value] as const)]));
  return {
    ticked,
    isTicked,
    all: allOf(ticked.length, possible.length),
    set: ({ record }: ExportRow, value: boolean) => setChosen(new Map([...chosen, [record.id, value]])),
    setAll,
    /** Back to what the list itself proposes. */
    forget: () => setChosen(new Map()),
  };
}

export type Ticks = ReturnType<typeof useTicks>;

function allOf(ticked: number, possible: number): boolean | 'mixed' {
  if (ticked === 0) return false;
  return ticked === possible ? true : 'mixed';
}
