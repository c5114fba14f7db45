const numbers = new Intl.NumberFormat('en-GB');

/** 5000 as "5,000". */
export function countOf(count: number): string {
  return numbers.format(count);
}

/** "1 new child", "5,000 new children". */
export function counted(count: number, one: string, many: string): string {
  return `${countOf(count)} ${count === 1 ? one : many}`;
}
