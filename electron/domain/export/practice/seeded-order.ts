/** The same list in an order that the seed decides: the same seed gives the same order on every machine. */
export function seededOrder<T>(list: readonly T[], seed: string): T[] {
  return list
    .map((each, at) => ({ each, rank: hashOf(`${seed} ${at}`) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ each }) => each);
}

/** Spreads texts evenly over 32 bits (FNV-1a, then mixed, as neighbouring texts would stay neighbours). */
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
