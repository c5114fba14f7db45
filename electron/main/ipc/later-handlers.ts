import type { caseloadCalls } from '@contract/caseload-calls';
import type { examineCalls } from '@contract/examine-calls';
import type { exportCalls } from '@contract/export-calls';
import type { houseCalls } from '@contract/house-calls';
import type { nameCalls } from '@contract/name-calls';
import type { pasteCalls } from '@contract/paste-calls';
import type { practiceCalls } from '@contract/practice-calls';
import type { sealedCalls } from '@contract/sealed-calls';
import type { TryHouse } from '../word/house/preflight';
import type { BatchMeans } from './exports/batch-means';
import type { HandlerContext, Handlers } from './handler-context';

type LaterChannel =
  | keyof typeof caseloadCalls
  | keyof typeof exportCalls
  | keyof typeof examineCalls
  | keyof typeof pasteCalls
  | keyof typeof nameCalls
  | keyof typeof practiceCalls
  | keyof typeof houseCalls
  | keyof typeof sealedCalls
  | 'record:export'
  | 'record:print'
  | 'actions:export'
  | 'personal:export'
  | 'template:export'
  | 'template:import';

type LaterMeans = BatchMeans & { readonly tryHouse: TryHouse };

/**
 * Calls that are rarely wanted, most with large libraries: caseload files, Word files and what is in them, and forms as files. Each is loaded
 * when it is first asked for.
 */
export function createLaterHandlers(context: HandlerContext, means: LaterMeans): Handlers<LaterChannel> {
  const caseload = once(async () => (await import('./caseload-handlers')).createCaseloadHandlers(context));
  const word = once(async () => (await import('./export-handlers')).createExportHandlers(context));
  const batch = once(async () => (await import('./exports/batch-handlers')).createBatchHandlers(context, means));
  const personal = once(async () => (await import('./personal-export')).createPersonalExport(context));
  const actions = once(async () => (await import('./action-export')).createActionExport(context));
  const names = once(async () => (await import('./name-handlers')).createNameHandlers(context));
  const forms = once(async () => (await import('./form-file-handlers')).createFormFileHandlers(context));
  const examine = once(async () => (await import('./examine-handlers')).createExamineHandlers(context));
  const paste = once(async () => (await import('./paste-handlers')).createPasteHandlers(context));
  const practice = once(async () => (await import('./practice-handlers')).createPracticeHandlers(context));
  const family = once(async () => (await import('./family-copy-look')).createFamilyCopyLook(context));
  const house = once(async () => (await import('./house-handlers')).createHouseHandlers(context, means.tryHouse));
  const sealed = once(async () => (await import('./sealed-handlers')).createSealedHandlers(context));
  return {
    ...sealedLater(sealed),
    'file:examine': async (request) => (await examine())['file:examine'](request),
    'paste:choices': async (request) => (await paste())['paste:choices'](request),
    'paste:parts': async (request) => (await paste())['paste:parts'](request),
    'paste:save-limit': async (request) => (await paste())['paste:save-limit'](request),
    'caseload:choose-file': async (request) => (await caseload())['caseload:choose-file'](request),
    'caseload:preview': async (request) => (await caseload())['caseload:preview'](request),
    'caseload:import': async (request) => (await caseload())['caseload:import'](request),
    'caseload:cancel': async (request) => (await caseload())['caseload:cancel'](request),
    'actions:export': async (request) => (await actions())['actions:export'](request),
    'personal:export': async (request) => (await personal())['personal:export'](request),
    'practice:look': async (request) => (await practice())['practice:look'](request),
    'practice:make': async (request) => (await practice())['practice:make'](request),
    'family-copy:look': async (request) => (await family())['family-copy:look'](request),
    'house:list': async (request) => (await house())['house:list'](request),
    'house:choose-file': async (request) => (await house())['house:choose-file'](request),
    'house:stop-trying': async (request) => (await house())['house:stop-trying'](request),
    'house:use': async (request) => (await house())['house:use'](request),
    'house:save-test-page': async (request) => (await house())['house:save-test-page'](request),
    'house:remove': async (request) => (await house())['house:remove'](request),
    'record:print': async (request) => (await word())['record:print'](request),
    'record:export': async (request) => (await word())['record:export'](request),
    'exports:list': async (request) => (await batch())['exports:list'](request),
    'exports:choose-folder': async (request) => (await batch())['exports:choose-folder'](request),
    'exports:look': async (request) => (await batch())['exports:look'](request),
    'exports:run': async (request) => (await batch())['exports:run'](request),
    'exports:cancel': async (request) => (await batch())['exports:cancel'](request),
    'exports:receipts': async (request) => (await batch())['exports:receipts'](request),
    'export-settings:read': async (request) => (await batch())['export-settings:read'](request),
    'export-settings:save': async (request) => (await batch())['export-settings:save'](request),
    'names:look': async (request) => (await names())['names:look'](request),
    'names:decide': async (request) => (await names())['names:decide'](request),
    'template:export': async (request) => (await forms())['template:export'](request),
    'template:import': async (request) => (await forms())['template:import'](request),
  };
}

/** The library that seals is large too. */
function sealedLater(sealed: () => Promise<Handlers<keyof typeof sealedCalls>>): Handlers<keyof typeof sealedCalls> {
  return {
    'sealed:recognise': async (request) => (await sealed())['sealed:recognise'](request),
    'sealed:partners': async (request) => (await sealed())['sealed:partners'](request),
    'sealed:save-card': async (request) => (await sealed())['sealed:save-card'](request),
    'sealed:read-card': async (request) => (await sealed())['sealed:read-card'](request),
    'sealed:trust-card': async (request) => (await sealed())['sealed:trust-card'](request),
    'sealed:end-key': async (request) => (await sealed())['sealed:end-key'](request),
    'sealed:look': async (request) => (await sealed())['sealed:look'](request),
    'sealed:make': async (request) => (await sealed())['sealed:make'](request),
    'sealed:revoke': async (request) => (await sealed())['sealed:revoke'](request),
    'sealed:open': async (request) => (await sealed())['sealed:open'](request),
    'sealed:look-reply': async (request) => (await sealed())['sealed:look-reply'](request),
    'sealed:make-answer': async (request) => (await sealed())['sealed:make-answer'](request),
    'sealed:look-answer': async (request) => (await sealed())['sealed:look-answer'](request),
    'sealed:merge': async (request) => (await sealed())['sealed:merge'](request),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
