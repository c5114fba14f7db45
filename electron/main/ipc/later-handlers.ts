import type { caseloadCalls } from '@contract/caseload-calls';
import type { houseCalls } from '@contract/house-calls';
import type { HandlerContext, Handlers } from './handler-context';

type LaterChannel =
  | keyof typeof caseloadCalls
  | keyof typeof houseCalls
  | 'record:export'
  | 'record:print'
  | 'actions:export'
  | 'personal:export'
  | 'template:export'
  | 'template:import';

/**
 * Calls that are rarely wanted, most with large libraries: caseload files, Word files and forms as files. Each is loaded
 * when it is first asked for.
 */
export function createLaterHandlers(context: HandlerContext): Handlers<LaterChannel> {
  const caseload = once(async () => (await import('./caseload-handlers')).createCaseloadHandlers(context));
  const word = once(async () => (await import('./export-handlers')).createExportHandlers(context));
  const personal = once(async () => (await import('./personal-export')).createPersonalExport(context));
  const actions = once(async () => (await import('./action-export')).createActionExport(context));
  const forms = once(async () => (await import('./form-file-handlers')).createFormFileHandlers(context));
  const house = once(async () => (await import('./house-handlers')).createHouseHandlers(context));
  return {
    'caseload:choose-file': async (request) => (await caseload())['caseload:choose-file'](request),
    'caseload:preview': async (request) => (await caseload())['caseload:preview'](request),
    'caseload:import': async (request) => (await caseload())['caseload:import'](request),
    'caseload:cancel': async (request) => (await caseload())['caseload:cancel'](request),
    'actions:export': async (request) => (await actions())['actions:export'](request),
    'personal:export': async (request) => (await personal())['personal:export'](request),
    'house:list': async (request) => (await house())['house:list'](request),
    'house:choose-file': async (request) => (await house())['house:choose-file'](request),
    'house:use': async (request) => (await house())['house:use'](request),
    'house:save-test-page': async (request) => (await house())['house:save-test-page'](request),
    'house:remove': async (request) => (await house())['house:remove'](request),
    'record:print': async (request) => (await word())['record:print'](request),
    'record:export': async (request) => (await word())['record:export'](request),
    'template:export': async (request) => (await forms())['template:export'](request),
    'template:import': async (request) => (await forms())['template:import'](request),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
