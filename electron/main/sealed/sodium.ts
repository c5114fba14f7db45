import type { default as Sodium } from 'libsodium-wrappers';

let loading: Promise<typeof Sodium> | undefined;

/** The library that seals. It is large and rarely wanted: loaded when the first key is made or used. */
export function sodium(): Promise<typeof Sodium> {
  loading ??= import('libsodium-wrappers').then(async ({ default: library }) => {
    await library.ready;
    return library;
  });
  return loading;
}
