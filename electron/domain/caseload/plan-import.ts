import type { LocalDate } from '../calendar/local-date';
import type { ChildId } from '../identifiers';
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
  /** Children this person does not work with: nothing is said of them, and nothing of theirs is changed. */
  readonly elsewhere?: ReadonlySet<ChildId>;
  readonly today: LocalDate;
};

/**
 * Compares a file with the store. Pure: the same question gives the same plan, which is how an import knows that the
 * store has not changed since its preview. Children who are not in the file are counted and never touched.
 */
export function planImport({ table, match, known, elsewhere = NOWHERE, today }: ImportQuestion): ImportPlan {
  const byReference = new Map(known.map((one) => [referenceKey(one.child.reference), one]));
  const isElsewhere = ({ child }: UnderstoodRow) => {
    const here = byReference.get(referenceKey(child.reference));
    return here !== undefined && elsewhere.has(here.child.id);
  };
  const rows = withoutOthers(readRows(table.rows, match, today), isElsewhere);
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
      notInFileCount: known.filter(({ child }) => !elsewhere.has(child.id) && !named.has(referenceKey(child.reference)))
        .length,
    },
  };
}

const NOWHERE: ReadonlySet<ChildId> = new Set();

type ReadRows = ReturnType<typeof readRows>;

/** Rows about another team's children are refused, so that a file cannot be used to look at them or to change them. */
function withoutOthers(rows: ReadRows, isElsewhere: (row: UnderstoodRow) => boolean): ReadRows {
  const others = rows.understood.filter(isElsewhere);
  if (others.length === 0) return rows;
  const reason = 'This child is with another team here. A service manager can bring the row in.';
  const refused = others.map(({ line, child }) => ({ line, reference: child.reference, reason }));
  return {
    ...rows,
    understood: rows.understood.filter((row) => !isElsewhere(row)),
    refused: [...rows.refused, ...refused].toSorted((one, other) => one.line - other.line),
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
