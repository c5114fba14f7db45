import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { Database } from '../../store/open-store';

/** Folders that people chose in this session. The window knows them by an id and a name, never by their path. */
export class BatchFolders {
  /** Hangs on the open connection, so that it goes when the store is locked, whoever locks it. */
  readonly #pathsOf = new WeakMap<Database, Map<string, string>>();

  remember(database: Database, path: string): { readonly folderId: string; readonly folderName: string } {
    const paths = this.#pathsOf.get(database) ?? new Map<string, string>();
    this.#pathsOf.set(database, paths);
    const known = [...paths].find(([, each]) => each === path)?.[0];
    const folderId = known ?? randomUUID();
    paths.set(folderId, path);
    // The root of a drive has no last name.
    return { folderId, folderName: basename(path) || path };
  }

  pathOf(database: Database, folderId: string): string | null {
    return this.#pathsOf.get(database)?.get(folderId) ?? null;
  }
}
