import type { HouseReport } from '@domain/export/house-report';
import type { Result } from '@domain/result';
import type { HouseFault, HouseTrial } from '../house/preflight';
import type { WordOrder } from '../proven-word-file';

/** What crosses between the program and the thread that makes Word files: a file to be made, or a look to be tried. */
export type WordJob =
  | { readonly id: number; readonly order: WordOrder }
  | { readonly id: number; readonly trial: HouseTrial };

export type WordJobDone =
  | { readonly id: number; readonly file: { readonly bytes: Uint8Array; readonly pieces: readonly string[] } }
  | { readonly id: number; readonly tried: Result<HouseReport, HouseFault> }
  | { readonly id: number; readonly error: CrossedError };

/** An error as it can cross: its kind is a name, and what it said. */
export type CrossedError = { readonly name: string; readonly message: string; readonly stack: string | undefined };

export function toCrossed(error: unknown): CrossedError {
  if (error instanceof Error) return { name: error.name, message: error.message, stack: error.stack };
  return { name: 'Error', message: String(error), stack: undefined };
}

export function fromCrossed({ name, message, stack }: CrossedError): Error {
  const error = new Error(message);
  error.name = name;
  if (stack !== undefined) error.stack = stack;
  return error;
}
