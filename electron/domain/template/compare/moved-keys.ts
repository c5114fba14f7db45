/**
 * The keys that changed their place among those in both lists: the fewest that have to be moved to turn one order into
 * the other. Adding or taking out others moves nothing.
 */
export function movedKeys(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((key, place) => [key, place]));
  const kept = after.filter((key) => places.has(key));
  const staying = longestRising(kept.map((key) => places.get(key) ?? 0));
  return new Set(kept.filter((_key, index) => !staying.has(index)));
}

/** The indexes of a longest run of rising numbers; quadratic, which for a form's sections is nothing. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = [];
  const previous: number[] = [];
  let end = -1;
  for (const [index, number] of numbers.entries()) {
    const before = bestBefore(number, numbers.slice(0, index), lengths);
    previous.push(before);
    lengths.push(1 + (lengths[before] ?? 0));
    if ((lengths[index] ?? 0) > (lengths[end] ?? 0)) end = index;
  }
  const run = new Set<number>();
  for (let index = end; index >= 0; index = previous[index] ?? -1) run.add(index);
  return run;
}

function bestBefore(number: number, earlier: readonly number[], lengths: readonly number[]): number {
  return earlier.reduce(
    (best, each, index) => (each < number && (lengths[index] ?? 0) > (lengths[best] ?? 0) ? index : best),
    -1,
  );
}
