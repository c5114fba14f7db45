import { copyFile, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { session } from 'electron';

/** The file name is Chromium's: language, then the version of its dictionary format. */
const DICTIONARY = 'en-GB-10-1.bdic';

/**
 * British spelling from a dictionary that ships with the app. Chromium would fetch its own from the internet, so the
 * address it fetches from leads nowhere.
 */
export async function spellOffline(resourcesFolder: string, dataFolder: string): Promise<void> {
  const target = join(dataFolder, 'Dictionaries', DICTIONARY);
  const source = join(resourcesFolder, 'dictionaries', DICTIONARY);
  if ((await sizeOf(target)) !== (await sizeOf(source))) {
    await mkdir(join(dataFolder, 'Dictionaries'), { recursive: true });
    await copyFile(source, target);
  }
  session.defaultSession.setSpellCheckerDictionaryDownloadURL('offline://none/');
  session.defaultSession.setSpellCheckerLanguages(['en-GB']);
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    (found) => found.size,
    () => -1,
  );
}
