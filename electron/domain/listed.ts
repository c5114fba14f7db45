/** "A", "A or B", "A, B or C": a list inside a sentence. */
export function listed(items: readonly string[], joint: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** "A", "A, and B", "A, B, and C": for parts that hold lists of their own. */
export function listedApart(items: readonly string[], joint: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')}, ${joint} ${last}`;
}
