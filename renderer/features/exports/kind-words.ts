import type { ExportProfile } from '@domain/export/export-profile';

/** For whom each kind of copy is, and what is in it. */
export const KIND_WORDS: Readonly<Record<ExportProfile, string>> = {
  FILE_COPY: 'For the child’s record in the case system: every word, with what is to be done there.',
  WORKER_ACTIONS: 'For the social worker: who does what by when, and nothing else of the talk.',
  FAMILY_ACTIONS: 'For a parent and the child: what was agreed, in the words of the record. You read it through first.',
  DISCLOSURE: 'For whoever prepares the file for somebody who asks for it: every word, with marked passages shaded.',
  PRACTICE_DAY: 'For people who learn from it: made-up names throughout, with a sheet to check it by.',
};
