import { formatDateWithWeekday } from '../../calendar/format-date';
import type { RecordType } from '../../lists/record-types';
import { defineRule } from '../define-rule';
import { headerPlace } from '../record-parts';

/** META-01, domain brief: the day of the session is given and is not still to come. An addendum has the day it is written. */
export const meta01 = defineRule({
  code: 'META-01',
  strength: 'HARD',
  title: 'The session has a date',
  finding: 41,
  gaps: (content, { today }) => {
    const { sessionDate } = content.header;
    const place = headerPlace(content, 'sessionDate');
    if (sessionDate === null) {
      return [{ place, message: WORDS[content.type].missing }];
    }
    if (sessionDate <= today) return [];
    const date = formatDateWithWeekday(sessionDate);
    return [{ place, message: WORDS[content.type].toCome(date) }];
  },
});

type Words = { readonly missing: string; readonly toCome: (date: string) => string };

const SESSION: Words = {
  missing: 'Give the date of the session: the day you met, not the day of writing.',
  toCome: (date) => `The session is dated ${date}, which is still to come. Give the day you met.`,
};

const WRITTEN: Words = {
  missing: 'Give the date of this form: the day it is about.',
  toCome: (date) => `This form is dated ${date}, which is still to come. Give the day it is about.`,
};

const WORDS: { readonly [T in RecordType]: Words } = {
  CASE: SESSION,
  GROUP: SESSION,
  PERSONAL: SESSION,
  OVERSIGHT: WRITTEN,
  MILESTONE: WRITTEN,
  CHALLENGE: WRITTEN,
  HANDOVER: WRITTEN,
  STEP_DOWN: WRITTEN,
  ADDENDUM: {
    missing: 'Give the date of this addendum: the day it is written.',
    toCome: (date) => `The addendum is dated ${date}, which is still to come. Give the day it is written.`,
  },
};
