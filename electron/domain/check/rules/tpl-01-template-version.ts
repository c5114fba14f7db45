import { template } from '../../template/template';
import type { Gap, Rule } from '../finding';
import { CONSISTENCY } from '../inspectors-words';
import { headerKey } from '../written-sections';

/**
 * TPL-01: a record holds the template version it was written on (domain brief 1b), and every section in it belongs to
 * that version, so that nothing written can fail to print.
 */
export const TPL_01: Rule = {
  code: 'TPL-01',
  strength: 'HARD',
  title: 'Written on one template version',
  why: CONSISTENCY,
  check: (content): Gap[] => {
    const kinds = new Map<string, string>(content.template.sections.map(({ key, kind }) => [key, kind]));
    const isWhole = Object.entries(content.sections).every(([key, { kind }]) => kinds.get(key) === kind);
    if (isWhole && template.safeParse(content.template).success) return [];
    const message = 'The form this record was written on is not complete. Tell whoever looks after Throughline.';
    return [{ message, place: { section: headerKey(content) } }];
  },
};
