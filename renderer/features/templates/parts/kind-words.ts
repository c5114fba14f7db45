import type { TemplateSection, TemplateSectionKind } from '@domain/template/template-section';

type KindWords = {
  /** One line for whoever chooses a kind of section. */
  readonly about: string;
  /** Who mostly answers it. */
  readonly who: TemplateSection['who'];
};

/** What each kind of section is for. */
export const KIND_WORDS: Readonly<Record<TemplateSectionKind, KindWords>> = {
  HEADER: {
    about: "Date, people present, status; filled in from the child's facts.",
    who: 'TM',
  },
  LAST_ACTIONS: {
    about: 'Each open action: done, partly, not done, and why.',
    who: 'BOTH',
  },
  RICH_TEXT: {
    about: 'A page to write on, with your questions in grey until the first word.',
    who: 'SW',
  },
  CHILD_SEEN: {
    about: 'When, where, by whom, alone or not, and how they were heard.',
    who: 'SW',
  },
  CHILD_VOICE: {
    about: 'Worries, good things and wishes in three columns, with who heard it.',
    who: 'SW',
  },
  DANGER_STATEMENTS: {
    about: 'Who worries about what, and what could happen; same, changed or gone.',
    who: 'BOTH',
  },
  GOALS: { about: 'What would be different, each beside the worry it answers.', who: 'BOTH' },
  SCALE: {
    about: 'One scale for the whole: each person’s number and what makes it that high.',
    who: 'BOTH',
  },
  STATEMENT_SCALES: {
    about: 'The same scale beside each future worry, with its trend.',
    who: 'BOTH',
  },
  NETWORK: {
    about: 'Who is there, what they know and what they have agreed to do.',
    who: 'SW',
  },
  SAFETY_PLAN: {
    about: 'Now, to keep it going, and who does what if; when it was last tried.',
    who: 'BOTH',
  },
  AGENCIES: {
    about: 'A line for each agency: what they know and when they said it.',
    who: 'SW',
  },
  TRAJECTORY: { about: 'Dated steps on the way, and whether each was reached.', who: 'BOTH' },
  REFLECTION: {
    about: 'A cycle of questions to think by, and a deck to draw one from.',
    who: 'BOTH',
  },
  PROGRESS: { about: 'The manager’s judgement: on track, slow, stuck or going backwards.', who: 'TM' },
  DECISIONS: { about: 'What was decided, why, and what was decided against.', who: 'TM' },
  ACTIONS: { about: 'Who does what by when, so that what.', who: 'BOTH' },
  NEXT_DATE: { about: 'The date of the next supervision.', who: 'TM' },
  FIELDS: { about: 'A short form: lines, dates and choices that you name.', who: 'SW' },
  ENTRIES: {
    about: 'Rows with columns that you name; they can grow from record to record.',
    who: 'SW',
  },
  WORKER_SAY: {
    about: 'The worker’s answer: a fair record, a comment, another view.',
    who: 'SW',
  },
  SIGN_OFF: { about: 'Where the record is signed and sealed.', who: 'TM' },
};
