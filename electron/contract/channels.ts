/**
 * Names only: all that the preload needs, so that no schema library is loaded before each window.
 * `contract.ts` fails to compile when a name is missing here.
 */
export const DOOR = 'throughline:call';
export const NEWS = 'throughline:news';
