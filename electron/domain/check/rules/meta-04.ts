import { isBlank } from '../../section/words';
import { defineRule } from '../define-rule';
import { headerPlace } from '../record-parts';

/** META-04, domain brief: supervision takes two people, and they are not the same one. */
export const meta04 = defineRule({
  code: 'META-04',
  strength: 'HARD',
  title: 'Worker and supervisor are two people',
  finding: 56,
  gaps: (content) => {
    const { supervisee, supervisor } = content.header;
    if (isBlank(supervisee)) {
      return [{ place: headerPlace(content, 'supervisee'), message: 'Name the worker who was supervised.' }];
    }
    if (isBlank(supervisor)) {
      return [{ place: headerPlace(content, 'supervisor'), message: 'Name the manager who gave the supervision.' }];
    }
    if (keyOf(supervisee) !== keyOf(supervisor)) return [];
    const message = `${supervisee.trim()} is named as both worker and supervisor. Name the other person.`;
    return [{ place: headerPlace(content, 'supervisee'), message }];
  },
});

function keyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
