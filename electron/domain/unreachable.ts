/** Marks the branch that the compiler has proved cannot be taken; throws if data from outside proves otherwise. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
