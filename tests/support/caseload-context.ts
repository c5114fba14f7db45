import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { News } from '@contract/news';
import type { CaseloadFile, ImportPreview, ImportResult } from '@domain/caseload/caseload';
import { createCaseloadHandlers } from '@main/ipc/caseload-handlers';
import type { HandlerContext } from '@main/ipc/handler-context';
import { provenWordFile } from '@main/word/proven-word-file';
import { NO_DIALOGS } from './no-dialogs';
import { NO_PAPER } from './no-paper';
import { newTestStore } from './store-for-tests';

export const SAMPLES = {
  plain: resolve(import.meta.dirname, 'caseload/caseload.csv'),
  messy: resolve(import.meta.dirname, 'caseload/caseload-messy.csv'),
} as const;

/** The real handlers over a real encrypted store; only the dialog is answered for the person. */
export function caseloadDesk() {
  const store = newTestStore();
  const news: News[] = [];
  const locking = new AbortController();
  let path: string | null = null;
  let onNews: (news: News) => void = () => undefined;
  const context: HandlerContext = {
    session: () => ({
      database: store.database,
      user: { ...store.manager, userId: store.manager.id, storeKind: 'TEAM' },
    }),
    clock: store.clock,
    dialogs: {
      ...NO_DIALOGS,
      chooseCaseloadFile: async () => path,
    },
    tell: (piece) => {
      news.push(piece);
      onNews(piece);
    },
    makeWordFile: provenWordFile,
    paper: NO_PAPER,
    withStoreToItself: (work) => work(locking.signal),
  };
  const handlers = createCaseloadHandlers(context);
  return {
    ...store,
    handlers,
    news,
    locking,
    whenTold: (listener: (news: News) => void) => {
      onNews = listener;
    },
    /** Writes the words to a file of their own and gives its path. */
    file: (content: string | Buffer, name = 'caseload.csv') => {
      const written = join(store.folder.path, name);
      writeFileSync(written, content);
      return written;
    },
    choose: async (chosen: string | null) => {
      path = chosen;
      return handlers['caseload:choose-file'](undefined);
    },
    /** Chooses and previews with the match as proposed. Throws what went wrong. */
    look: async (chosen: string): Promise<{ file: CaseloadFile; preview: ImportPreview }> => {
      path = chosen;
      const file = must(await handlers['caseload:choose-file'](undefined));
      const preview = must(await handlers['caseload:preview']({ importId: file.importId, match: file.match }));
      return { file, preview };
    },
    bringIn: async (chosen: string): Promise<ImportResult> => {
      path = chosen;
      const file = must(await handlers['caseload:choose-file'](undefined));
      must(await handlers['caseload:preview']({ importId: file.importId, match: file.match }));
      return must(await handlers['caseload:import']({ importId: file.importId }));
    },
    close: () => {
      store.store.close();
      store.folder.remove();
    },
  };
}
export type CaseloadDesk = ReturnType<typeof caseloadDesk>;

export function must<T>(reply: { ok: true; value: T } | { ok: false; failure: { kind: string } }): T {
  if (!reply.ok) throw new Error(`Refused: ${JSON.stringify(reply.failure)}`);
  return reply.value;
}

export type CsvRow = Readonly<Record<string, string>>;

/** A caseload file of these rows: the columns are those of the first. */
export function csvOf(rows: readonly CsvRow[], separator = ','): string {
  const headers = Object.keys(rows[0] ?? {});
  const line = (cells: readonly string[]) => cells.map((cell) => quotedIfNeeded(cell, separator)).join(separator);
  return [line(headers), ...rows.map((row) => line(headers.map((header) => row[header] ?? '')))].join('\r\n');
}

function quotedIfNeeded(cell: string, separator: string): string {
  const mustQuote = cell.includes(separator) || /["\r\n]/u.test(cell);
  return mustQuote ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A child as a case system exports it; say what differs. */
export function row(different: CsvRow = {}): CsvRow {
  return {
    'Person ID': '50001',
    Forename: 'Ada',
    Surname: 'Lark',
    'Date of Birth': '09/11/2018',
    'Primary Need / Status': 'Child Protection Plan',
    'CP Category': 'Neglect',
    'Plan Start': '01/03/2026',
    'Legal Status': 'None',
    'Allocated Worker': 'Priya Castell',
    'Allocated From': '02/03/2026',
    Placement: 'Mother',
    'Placement Start': '01/01/2026',
    ...different,
  };
}

/** As many different children as asked, always the same ones. */
export function manyRows(count: number): CsvRow[] {
  return Array.from({ length: count }, (_, index) =>
    row({ 'Person ID': String(60_000 + index), Forename: `Ada${index}`, Surname: `Lark${index % 97}` }),
  );
}
