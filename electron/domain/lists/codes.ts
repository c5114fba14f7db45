import { z } from 'zod';

/** Turns the keys of a label table into a schema, so that a list is written once. */
export function codes<T extends Record<string, string>>(labels: T) {
  return z.enum(Object.keys(labels) as [keyof T & string, ...(keyof T & string)[]]);
}
