/** One part of a section or form as a manager reads it. */
export type ComparedRow = {
  /** Which part it is; the same in both versions. */
  readonly part: string;
  readonly label: string;
  readonly words: string;
  /** What decides whether it has changed, where the words may change by something else: a condition names another section's title. */
  readonly identity?: string;
};

export type ChangedDetail = { readonly label: string; readonly before: string; readonly after: string };

/** The parts that differ, in the order of the newer version; those it no longer has come last. */
export function changedDetails(
  before: readonly ComparedRow[],
  after: readonly ComparedRow[],
): readonly ChangedDetail[] {
  const earlier = new Map(before.map((row) => [row.part, row]));
  const later = new Set(after.map(({ part }) => part));
  const gone = before.filter(({ part }) => !later.has(part));
  return [
    ...after.flatMap((row) => {
      const was = earlier.get(row.part);
      if (was !== undefined && identityOf(was) === identityOf(row)) return [];
      return told({ label: row.label, before: was?.words ?? '', after: row.words });
    }),
    ...gone.flatMap(({ label, words }) => told({ label, before: words, after: '' })),
  ];
}

function identityOf({ identity, words }: ComparedRow): string {
  return identity ?? words;
}

function told(detail: ChangedDetail): ChangedDetail[] {
  return detail.before === detail.after ? [] : [detail];
}
