import type { TemplateSection, TemplateSectionKind } from '@domain/template/template-section';

type KindWords = {
  readonly label: string;
  /** One line for whoever chooses a kind of section. */
  readonly about: string;
  /** Who mostly answers it. */
  readonly who: TemplateSection['who'];
};

/** What each kind of section is called and is for. */
export const KIND_WORDS: Readonly<Record<TemplateSectionKind, KindWords>> = {
  HEADER: {
    label: 'About this session',
    about: "Date, people present, status; filled in from the child's facts.",
    who: 'TM',
  },
  LAST_ACTIONS: {
    label: 'What we agreed last time',
    about: 'Each open action: done, partly, not done, and why.',
    who: 'BOTH',
  },
  RICH_TEXT: {
    label: 'Free writing',
    about: 'A page to write on, with your questions in grey until the first word.',
    who: 'SW',
  },
  CHILD_SEEN: {
    label: 'Seeing the child',
    about: 'When, where, by whom, alone or not, and how they were heard.',
    who: 'SW',
  },
  CHILD_VOICE: {
    label: 'What the child says',
    about: 'Worries, good things and wishes in three columns, with who heard it.',
    who: 'SW',
  },
  DANGER_STATEMENTS: {
    label: 'Future worries',
    about: 'Who worries about what, and what could happen; same, changed or gone.',
    who: 'BOTH',
  },
  GOALS: { label: 'Goals', about: 'What would be different, each beside the worry it answers.', who: 'BOTH' },
  SCALE: {
    label: 'Scale from 0 to 10',
    about: 'One scale for the whole: each person’s number and what makes it that high.',
    who: 'BOTH',
  },
  STATEMENT_SCALES: {
    label: 'A scale for each worry',
    about: 'The same scale beside each future worry, with its trend.',
    who: 'BOTH',
  },
  NETWORK: {
    label: 'People around the child',
    about: 'Who is there, what they know and what they have agreed to do.',
    who: 'SW',
  },
  SAFETY_PLAN: {
    label: 'Safety plan',
    about: 'Now, to keep it going, and who does what if; when it was last tried.',
    who: 'BOTH',
  },
  AGENCIES: {
    label: 'What others say',
    about: 'A line for each agency: what they know and when they said it.',
    who: 'SW',
  },
  TRAJECTORY: { label: 'Steps from here', about: 'Dated steps on the way, and whether each was reached.', who: 'BOTH' },
  REFLECTION: {
    label: 'Thinking together',
    about: 'A cycle of questions to think by, and a deck to draw one from.',
    who: 'BOTH',
  },
  PROGRESS: { label: 'Pace', about: 'The manager’s judgement: on track, slow, stuck or going backwards.', who: 'TM' },
  DECISIONS: { label: 'Decisions', about: 'What was decided, why, and what was decided against.', who: 'TM' },
  ACTIONS: { label: 'Agreed actions', about: 'Who does what by when, so that what.', who: 'BOTH' },
  NEXT_DATE: { label: 'Next time', about: 'The date of the next supervision.', who: 'TM' },
  FIELDS: { label: 'Your own fields', about: 'A short form: lines, dates and choices that you name.', who: 'SW' },
  ENTRIES: {
    label: 'Your own list',
    about: 'Rows with columns that you name; they can grow from record to record.',
    who: 'SW',
  },
  WORKER_SAY: {
    label: 'What the worker says',
    about: 'The worker’s answer: a fair record, a comment, another view.',
    who: 'SW',
  },
  SIGN_OFF: { label: 'Agreed and signed', about: 'Where the record is signed and sealed.', who: 'TM' },
};

export const WHO_LABELS: Readonly<Record<TemplateSection['who'], string>> = {
  SW: 'Social worker',
  TM: 'Team manager',
  BOTH: 'Both together',
  AUTO: 'Filled in by Throughline',
};

export const NEED_LABELS: Readonly<Record<TemplateSection['need'], string>> = {
  REQUIRED: 'Needed before signing',
  CONDITIONAL: 'Needed in some cases',
  OPTIONAL: 'May be left empty',
};
