/** The codes of a label table, in the order in which they are offered. */
export function codesOf<C extends string>(labels: Readonly<Record<C, string>>): readonly C[] {
  return Object.keys(labels).filter((code): code is C => Object.hasOwn(labels, code));
}
