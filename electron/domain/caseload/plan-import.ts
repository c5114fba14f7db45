import type { LocalDate } from '../calendar/local-date';
import type { ChangedRow, ColumnMatch, ImportPreview, KeptDifference } from './caseload';
import type { CaseloadTable } from './caseload-table';
import type { ImportChange, KnownChild } from './known-child';
import { planKnownChild, planNewChild } from './plan-child';
import { readRows, referenceKey, type UnderstoodRow } from './read-rows';

/** What an import would do: shown first, then written exactly so. */
export type ImportPlan = {
  readonly preview: Omit<ImportPreview, 'importId'>;
  readonly changes: readonly ImportChange[];
};

export type ImportQuestion = {
  readonly table: CaseloadTable;
  readonly match: ColumnMatch;
  readonly known: readonly KnownChild[];
  readonly today: LocalDate;
};

/**
 * Compares a file with the store. Pure: the same question gives the same plan, which is how an import knows that the
 * store has not changed since its preview. Children who are not in the file are counted and never touched.
 */
export function planImport({ table, match, known, today }: ImportQuestion): ImportPlan {
  const rows = readRows(table.rows, match, today);
  const byReference = new Map(known.map((one) => [referenceKey(one.child.reference), one]));
  const plan = new PlanInProgress(today);
  for (const row of rows.understood) plan.add(row, byReference.get(referenceKey(row.child.reference)));
  const named = new Set(
    [...rows.understood.map(({ child }) => child.reference), ...rows.refused.map(({ reference }) => reference)].map(
      referenceKey,
    ),
  );
  return {
    changes: plan.changes,
    preview: {
      newChildren: plan.newChildren,
      changed: plan.changed,
      unchangedCount: rows.understood.length - plan.newChildren.length - plan.changed.length,
      refused: [...rows.refused],
      leftOut: [...table.leftOut, ...rows.repeated].sort((a, b) => a.line - b.line),
      kept: plan.kept,
      notInFileCount: known.filter(({ child }) => !named.has(referenceKey(child.reference))).length,
    },
  };
}

class PlanInProgress {
  readonly changes: ImportChange[] = [];
  readonly newChildren: ImportPreview['newChildren'] = [];
  readonly changed: ChangedRow[] = [];
  readonly kept: KeptDifference[] = [];

  constructor(readonly today: LocalDate) {}

  add({ line, child }: UnderstoodRow, known: KnownChild | undefined): void {
    const { reference } = child;
    if (known === undefined) {
      const { change, kept } = planNewChild(child, this.today);
      this.changes.push(change);
      this.newChildren.push({ line, reference, name: fullName(child) });
      this.kept.push(...kept.map((text) => ({ line, reference, text })));
      return;
    }
    const { change, kept } = planKnownChild(known, child, this.today);
    this.kept.push(...kept.map((text) => ({ line, reference, text })));
    if (change === null) return;
    this.changes.push(change);
    this.changed.push({ line, reference, name: fullName(known.child), changes: [...change.said] });
  }
}

function fullName({ forename, surname }: { forename: string; surname: string }): string {
  return `${forename} ${surname}`.trim();
}
