/** Chance that is the same at every run, so that two stores get the same data and two runs the same work. */
export type Random = {
  /** From 0 (included) to 1 (excluded). */
  readonly next: () => number;
  /** A whole number from 0 to one less than `below`. */
  readonly below: (below: number) => number;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
  readonly uuid: () => string;
};

/** Mulberry32: 32 bits of state, good enough to mix data and fast enough to make millions of words. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    next,
    below,
    pick: (from) => from[below(from.length)] ?? from[0],
    uuid: () => uuidFrom(Array.from({ length: 16 }, () => below(256))),
  };
}

/** Version 4, so that it passes for one the program made. */
function uuidFrom(bytes: readonly number[]): string {
  const marked = bytes.map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = marked.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
