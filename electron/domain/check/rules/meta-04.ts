import type { RecordType } from '../../lists/record-types';
import { isBlank } from '../../section/words';
import { defineRule } from '../define-rule';
import { headerPlace } from '../record-parts';

/** META-04, domain brief: supervision takes two people, and they are not the same one. So does what a manager writes alone: it is about the work of somebody. */
export const meta04 = defineRule({
  code: 'META-04',
  strength: 'HARD',
  title: 'Worker and supervisor are two people',
  finding: 56,
  gaps: (content) => {
    const { supervisee, supervisor } = content.header;
    if (isBlank(supervisee)) {
      const message = isSession(content.type) ? 'Name the worker who was supervised.' : "Name the child's worker.";
      return [{ place: headerPlace(content, 'supervisee'), message }];
    }
    if (isBlank(supervisor)) {
      const message = isSession(content.type)
        ? 'Name the manager who gave the supervision.'
        : 'Name the manager who writes this.';
      return [{ place: headerPlace(content, 'supervisor'), message }];
    }
    if (keyOf(supervisee) !== keyOf(supervisor)) return [];
    const message = `${supervisee.trim()} is named as both worker and manager. Name the other person.`;
    return [{ place: headerPlace(content, 'supervisee'), message }];
  },
});

function isSession(type: RecordType): boolean {
  return type === 'CASE' || type === 'GROUP' || type === 'PERSONAL';
}

function keyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
