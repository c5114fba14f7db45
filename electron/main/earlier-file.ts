import { copyFile, rename, rm, stat } from 'node:fs/promises';
import { besideFile } from './beside-file';

/** What stood where a new file is going to be, kept until it is known whether the new one stays. */
export type EarlierFile = {
  /** Puts things as they were: the earlier file again, or none where there was none. */
  readonly putBack: () => Promise<void>;
  readonly forget: () => Promise<void>;
};

/** Keeps a copy of the file beside it. Where none can be made there is nothing to put back. */
export async function keepEarlierFile(file: string): Promise<EarlierFile> {
  const beside = besideFile(file);
  const isKept = (await isFile(file)) && (await isCopied(file, beside));
  if (!isKept) {
    await rm(beside, { force: true }).catch(() => undefined);
    return { putBack: () => rm(file, { force: true }), forget: async () => undefined };
  }
  return {
    putBack: () => rename(beside, file),
    forget: () => rm(beside, { force: true }).catch(() => undefined),
  };
}

/** A pipe is not opened: it would wait for whoever writes to it. */
function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isFile(),
    () => false,
  );
}

function isCopied(from: string, to: string): Promise<boolean> {
  return copyFile(from, to).then(
    () => true,
    () => false,
  );
}
