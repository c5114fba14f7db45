import { isBlank } from '../../section/words';
import { defineRule } from '../define-rule';

/** REF-06, domain brief: what the worker says was talked about and is missing is seen before the record is signed. */
export const ref06 = defineRule({
  code: 'REF-06',
  strength: 'WARN',
  title: 'The worker says that something is missing',
  finding: 5,
  gaps: ({ answer, header, template }) => {
    if (answer?.review?.isMissing !== true) return [];
    const worker = isBlank(header.supervisee) ? 'The worker' : header.supervisee.trim();
    const message = `${worker} says that something you talked about is missing. Read what it is: write it in and share again, or leave it under their name.`;
    return template.sections
      .filter(({ kind }) => kind === 'WORKER_SAY')
      .map(({ key }) => ({ place: { section: key }, message }));
  },
});
