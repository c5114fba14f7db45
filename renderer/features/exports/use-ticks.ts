import type { ExportRow } from '@contract/export-calls';
import { isToBeMade } from '@domain/export/export-standing';
import type { RecordId } from '@domain/identifiers';
import { useState } from 'react';

/** Which records are ticked: new and changed ones at first, then as the person wants it. What is blocked never is. */
export function useTicks(rows: readonly ExportRow[]) {
  const [chosen, setChosen] = useState<ReadonlyMap<RecordId, boolean>>(new Map());
  const canBe = ({ standing }: ExportRow) => standing.kind !== 'BLOCKED';
  const isTicked = (row: ExportRow) => canBe(row) && (chosen.get(row.record.id) ?? isToBeMade(row.standing));
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
