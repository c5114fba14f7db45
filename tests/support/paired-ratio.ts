/** One side of a comparison: does the work once and gives the figure it cost, e.g. milliseconds or kilobytes. */
export type Measure = () => number | Promise<number>;

export type Comparison = {
  /** Ours divided by the anchor, one for each pair, smallest first. */
  readonly ratios: readonly number[];
  readonly ours: readonly number[];
  readonly anchor: readonly number[];
};

/**
 * Compares two ways of doing the same work in one run. The machine's speed drifts, so only the ratio of neighbours
 * is meant to be quoted; the order turns round at each pair (ABBA) so that neither side always goes first.
 */
export async function compareInPairs(ours: Measure, anchor: Measure, pairs = 15): Promise<Comparison> {
  const result = { ratios: [] as number[], ours: [] as number[], anchor: [] as number[] };
  for (let pair = 0; pair < pairs; pair += 1) {
    const oursFirst = pair % 2 === 0;
    const first = await (oursFirst ? ours() : anchor());
    const second = await (oursFirst ? anchor() : ours());
    const [a, b] = oursFirst ? [first, second] : [second, first];
    result.ours.push(a);
    result.anchor.push(b);
    result.ratios.push(a / b);
  }
  return { ratios: sorted(result.ratios), ours: sorted(result.ours), anchor: sorted(result.anchor) };
}

/** Milliseconds that the work took, by a clock that never goes back. */
export async function timeMs(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The value below which the given share (0 to 1) of the sorted values lies. */
export function quantile(values: readonly number[], share: number): number {
  return values[Math.round((values.length - 1) * share)] ?? Number.NaN;
}

export function sorted(values: readonly number[]): readonly number[] {
  return [...values].sort((left, right) => left - right);
}

/** Prints one line: the median ratio with its quartiles, the goal, and the plain figures for orientation. */
export function printRatio(
  name: string,
  comparison: Comparison,
  goal: ({ readonly atMost: number } | { readonly atLeast: number }) & { readonly unit: string },
): void {
  const { ratios, ours, anchor } = comparison;
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(ratios, share).toFixed(2));
  const isWithin = 'atMost' in goal ? quantile(ratios, 0.25) <= goal.atMost : quantile(ratios, 0.75) >= goal.atLeast;
  const wanted = 'atMost' in goal ? `${goal.atMost}` : `at least ${goal.atLeast}`;
  const verdict = isWithin ? 'within' : 'atMost' in goal ? 'OVER' : 'UNDER';
  print(
    `${name}: ratio ${middle} (quartiles ${low} to ${high}, ${ratios.length} pairs), goal ${wanted}: ${verdict}; ` +
      `ours ${round(quantile(ours, 0.5))} ${goal.unit}, anchor ${round(quantile(anchor, 0.5))} ${goal.unit}`,
  );
}

/** Prints one line for a figure that stands by itself. */
export function printFigure(
  name: string,
  value: number,
  goal: { readonly atMost: number; readonly unit: string },
): void {
  const verdict = value <= goal.atMost ? 'within' : 'OVER';
  print(`${name}: ${round(value)} ${goal.unit}, goal ${goal.atMost} ${goal.unit}: ${verdict}`);
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
