import type { z } from 'zod';
import { actionCalls } from './action-calls';
import { auditCalls } from './audit-calls';
import { boardCalls } from './board-calls';
import { caseloadCalls } from './caseload-calls';
import { challengeCalls } from './challenge-calls';
import { childCalls } from './child-calls';
import { examineCalls } from './examine-calls';
import { exportCalls } from './export-calls';
import type { Failure } from './failure';
import { filingCalls } from './filing-calls';
import { houseCalls } from './house-calls';
import { nameCalls } from './name-calls';
import type { News } from './news';
import { passageCalls } from './passage-calls';
import { pasteCalls } from './paste-calls';
import { peopleCalls } from './people-calls';
import { personalCalls } from './personal-calls';
import { practiceCalls } from './practice-calls';
import { recordCalls } from './record-calls';
import { reviewCalls } from './review-calls';
import { sealedCalls } from './sealed-calls';
import { settingsCalls } from './settings-calls';
import { siblingCalls } from './sibling-calls';
import { templateCalls } from './template-calls';
import { vaultCalls } from './vault-calls';

/** Named by its parts, because written out it is longer than the compiler will write. */
type Contract = typeof vaultCalls &
  typeof childCalls &
  typeof caseloadCalls &
  typeof recordCalls &
  typeof passageCalls &
  typeof actionCalls &
  typeof challengeCalls &
  typeof boardCalls &
  typeof settingsCalls &
  typeof templateCalls &
  typeof personalCalls &
  typeof exportCalls &
  typeof examineCalls &
  typeof pasteCalls &
  typeof nameCalls &
  typeof siblingCalls &
  typeof practiceCalls &
  typeof houseCalls &
  typeof peopleCalls &
  typeof reviewCalls &
  typeof sealedCalls &
  typeof auditCalls &
  typeof filingCalls;

/** Every question the window may ask. The window's API, the handlers and the door's checks all follow from it. */
export const contract: Contract = {
  ...vaultCalls,
  ...childCalls,
  ...caseloadCalls,
  ...recordCalls,
  ...passageCalls,
  ...actionCalls,
  ...challengeCalls,
  ...boardCalls,
  ...settingsCalls,
  ...templateCalls,
  ...personalCalls,
  ...exportCalls,
  ...examineCalls,
  ...pasteCalls,
  ...nameCalls,
  ...siblingCalls,
  ...practiceCalls,
  ...houseCalls,
  ...peopleCalls,
  ...reviewCalls,
  ...sealedCalls,
  ...auditCalls,
  ...filingCalls,
};

export type Channel = keyof typeof contract;
export type Request<C extends Channel> = z.input<(typeof contract)[C]['request']>;
export type ParsedRequest<C extends Channel> = z.output<(typeof contract)[C]['request']>;
export type Answer<C extends Channel> = z.output<(typeof contract)[C]['reply']>;
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** A file as the window holds it, by which the preload finds where it lies. */
export type HeldFile = { readonly name: string; readonly size: number };

/** What the preload puts on `window.throughline`. */
export type WindowApi = {
  readonly call: <C extends Channel>(channel: C, request: Request<C>) => Promise<Reply<Answer<C>>>;
  /** Calls `listener` for each piece of news; returns a function that stops it. */
  readonly onNews: (listener: (news: News) => void) => () => void;
  /** Where a file that was dropped on the window lies; empty for what is no file on this machine. */
  readonly pathOf: (file: HeldFile) => string;
};
