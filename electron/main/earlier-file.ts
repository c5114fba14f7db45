import { randomUUID } from 'node:crypto';
import { copyFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What stood where a new file is going to be, kept until it is known whether the new one stays. */
export type EarlierFile = {
  /** Puts things as they were: the earlier file again, or none where there was none. */
  readonly putBack: () => Promise<void>;
  readonly forget: () => Promise<void>;
};

/** Keeps a copy of the file beside it. Where none can be made there is nothing to put back. */
export async function keepEarlierFile(file: string): Promise<EarlierFile> {
  const beside = join(dirname(file), `.throughline-${randomUUID()}.tmp`);
  const isKept = await copyFile(file, beside).then(
    () => true,
    () => false,
  );
  if (!isKept) {
    await rm(beside, { force: true }).catch(() => undefined);
    return { putBack: () => rm(file, { force: true }), forget: async () => undefined };
  }
  return {
    putBack: () => rename(beside, file),
    forget: () => rm(beside, { force: true }).catch(() => undefined),
  };
}
