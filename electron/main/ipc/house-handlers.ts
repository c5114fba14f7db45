import { createHash, randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { Answer, Reply } from '@contract/contract';
import type { Failure } from '@contract/failure';
import type { houseCalls } from '@contract/house-calls';
import type { RecordDocument } from '@domain/document/document';
import type { HouseReport } from '@domain/export/house-report';
import { sampleDocument } from '@domain/export/sample-document';
import { failed, succeeded } from '@domain/result';
import { appendAudit } from '../store/audit-trail';
import {
  addAndUseHouse,
  houseBytes,
  houseInUseId,
  listHouseDocuments,
  removeHouse,
  takeHouse,
} from '../store/house-document-table';
import type { Database } from '../store/open-store';
import { readSettings } from '../store/settings-table';
import type { TryHouse } from '../word/house/preflight';
import { readHouseFile } from '../word/house/read-house-file';
import { type HandlerContext, type Handlers, LockedError } from './handler-context';
import { saveAndLog } from './save-and-log';

type HouseChannel = keyof typeof houseCalls;

/** Tried and not used yet. It belongs to the store that was open, so that a lock ends it. */
type Tried = {
  readonly database: Database;
  readonly id: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly report: HouseReport;
};

/** The council's own Word document as the look of ours. */
export function createHouseHandlers(context: HandlerContext, tryHouse: TryHouse): Handlers<HouseChannel> {
  const desk = new HouseDesk(context, tryHouse);
  return {
    'house:list': () => {
      const { database } = context.session();
      return succeeded({ inUse: houseInUseId(database), documents: listHouseDocuments(database) });
    },
    'house:choose-file': () => desk.choose(),
    'house:stop-trying': () => desk.stopTrying(),
    'house:use': ({ id }) => desk.use(id),
    'house:save-test-page': ({ id }) => desk.saveTestPage(id),
    'house:remove': ({ id }) => {
      const { database, user } = context.session();
      const done = removeHouse(database, id, { by: user.userId, now: context.clock.now() });
      if (done === 'REMOVED') return succeeded(undefined);
      return failed({ kind: done === 'IN_USE' ? 'WRONG_STATE' : 'NOT_FOUND' });
    },
  };
}

class HouseDesk {
  readonly #context: HandlerContext;
  readonly #tryHouse: TryHouse;
  #tried: Tried | null = null;
  #trying: AbortController | null = null;

  constructor(context: HandlerContext, tryHouse: TryHouse) {
    this.#context = context;
    this.#tryHouse = tryHouse;
  }

  async choose(): Promise<Reply<Answer<'house:choose-file'>>> {
    const { database } = this.#context.session();
    const path = await this.#context.dialogs.chooseHouseDocument();
    if (path === null) return failed({ kind: 'CANCELLED' });
    const read = await readHouseFile(path);
    if (!read.ok) return failed(refusal(read.failure));
    const tried = await this.#try(read.value, this.#sample(database));
    // A file chosen before a lock is not handed to whoever unlocks next.
    if (this.#context.session().database !== database) throw new LockedError();
    if (tried === null) return failed({ kind: 'CANCELLED' });
    if (!tried.ok) return failed(refusal(tried.failure.kind, tried.failure.faults));
    const house = { id: randomUUID(), name: basename(path), report: tried.value };
    this.#tried = { ...house, database, bytes: read.value };
    return succeeded(house);
  }

  stopTrying(): Reply<undefined> {
    this.#trying?.abort();
    return succeeded(undefined);
  }

  /** Null where it was given up. */
  async #try(bytes: Buffer, sample: RecordDocument): Promise<Awaited<ReturnType<TryHouse>> | null> {
    const trying = new AbortController();
    this.#trying = trying;
    this.#context.tell({ kind: 'HOUSE_TRIAL' });
    try {
      return await this.#tryHouse({ bytes, sample }, trying.signal);
    } catch (error) {
      if (trying.signal.aborted) return null;
      throw error;
    } finally {
      if (this.#trying === trying) this.#trying = null;
    }
  }

  use(id: string | null): Reply<undefined> {
    const { database, user } = this.#context.session();
    const step = { by: user.userId, now: this.#context.clock.now() };
    const tried = this.#triedAs(id, database);
    if (tried === null) return takeHouse(database, id, step) ? succeeded(undefined) : failed({ kind: 'NOT_FOUND' });
    const { name, bytes, report } = tried;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    addAndUseHouse(database, { name, bytes, report, sha256 }, step);
    this.#tried = null;
    return succeeded(undefined);
  }

  async saveTestPage(id: string | null): Promise<Reply<Answer<'house:save-test-page'>>> {
    const { database } = this.#context.session();
    const document = this.#sample(database);
    const house = id === null ? null : (this.#triedAs(id, database)?.bytes ?? houseBytes(database, id));
    if (id !== null && house === null) return failed({ kind: 'NOT_FOUND' });
    const file = await this.#context.dialogs.chooseWhereToSave({ fileName: document.fileName, kind: 'WORD' });
    if (file === null) return failed({ kind: 'CANCELLED' });
    const { bytes } = await this.#context.makeWordFile({ document, house });
    const saved = await saveAndLog(this.#context, { file, bytes }, ({ database: store, user }, { fileSha256 }) =>
      appendAudit(store, {
        ...{ at: this.#context.clock.now(), actor: user.userId, kind: 'WORD_TEST_PAGE_SAVED' },
        ...{ subject: id ?? 'built-in', detail: { sha256: fileSha256 } },
      }),
    );
    return saved.ok ? succeeded({ fileName: saved.value.fileName }) : saved;
  }

  #triedAs(id: string | null, database: Database): Tried | null {
    return this.#tried?.id === id && this.#tried?.database === database ? this.#tried : null;
  }

  #sample(database: Database) {
    return sampleDocument(readSettings(database).marking);
  }
}

type Refusal = Extract<Failure, { kind: 'HOUSE_REFUSED' }>;

function refusal(why: Refusal['why'], faults: readonly string[] = []): Refusal {
  return { kind: 'HOUSE_REFUSED', why, faults: [...faults] };
}
