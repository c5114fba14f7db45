import { isBlank } from '../../section/words';
import type { Gap, Rule } from '../finding';
import { RECORDING_NEEDS_TO_IMPROVE } from '../inspectors-words';
import { headerKey } from '../written-sections';

/**
 * META-04: nobody supervises themselves (domain brief 1b). The worker is known by name where they have no sign-in of
 * their own, so the names are compared, without regard to case and spaces.
 */
export const META_04: Rule = {
  code: 'META-04',
  strength: 'HARD',
  title: 'A worker and their supervisor',
  why: RECORDING_NEEDS_TO_IMPROVE,
  check: (content): Gap[] => {
    const { supervisee, supervisor } = content.header;
    const place = { section: headerKey(content), field: 'supervisee' };
    if (isBlank(supervisee)) return [{ message: 'Say which worker was supervised.', place }];
    if (asCompared(supervisee) !== asCompared(supervisor)) return [];
    return [{ message: 'Worker and manager are the same person. Put the worker who was supervised.', place }];
  },
};

function asCompared(name: string): string {
  return name.normalize('NFKC').toLocaleLowerCase('en-GB').replace(/\s+/gu, ' ').trim();
}
