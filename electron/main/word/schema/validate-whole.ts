import type { ValidateWordFile } from './schema-check';

/** The newest format the validator knows; files for Word 2013 and later are within it. */
const FORMAT = 'Microsoft365';

/**
 * Validates a whole file with the Open XML SDK. It is large and takes about two seconds to start, so it is loaded for
 * the first file and kept.
 * @throws when the validator itself cannot be started.
 */
export const validateWhole: ValidateWordFile = async (bytes) => {
  const { default: validate, ready } = await import('@ooxml-tools/validate');
  await ready();
  try {
    const faults = await validate(new Uint8Array(bytes), 'docx', FORMAT);
    // What the validator says may quote the file.
    return faults.map(({ path }) => `The file breaks the Word format at ${path.xpath} of ${path.partUri}`);
  } catch {
    return ['The file is not put together as a Word file is'];
  }
};
