import type { TemplateSection, TemplateSectionKind } from '@domain/template/template-section';

type KindWords = {
  /** One line for whoever chooses a kind of section. */
  readonly about: string;
  /** Who mostly answers it. */
  readonly who: TemplateSection['who'];
  /** What a new section of this kind asks until it is changed; none where the kind asks by itself. */
  readonly question?: string;
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
    question: 'What is different for {child} because of it?',
  },
  RICH_TEXT: {
    about: 'A page to write on, with your questions in grey until the first word.',
    who: 'SW',
    question: 'What has happened, and what does it mean for {child}?',
  },
  CHILD_SEEN: {
    about: 'When, where, by whom, alone or not, and how they were heard.',
    who: 'SW',
    question: 'When was {child} last seen, where and by whom?',
  },
  CHILD_VOICE: {
    about: 'Worries, good things and wishes in three columns, with who heard it.',
    who: 'SW',
    question: 'What does {child} say, in their own words?',
  },
  DANGER_STATEMENTS: {
    about: 'Who worries about what, and what could happen; same, changed or gone.',
    who: 'BOTH',
    question: 'Who is worried, about what, and what could happen to {child}?',
  },
  GOALS: {
    about: 'What would be different, each beside the worry it answers.',
    who: 'BOTH',
    question: 'What would people be doing differently for {child}?',
  },
  SCALE: {
    about: 'One scale for the whole: each person’s number and what makes it that high.',
    who: 'BOTH',
    question: 'What makes the number that high, and what would one higher look like?',
  },
  STATEMENT_SCALES: {
    about: 'The same scale beside each future worry, with its trend.',
    who: 'BOTH',
    question: 'What has moved since last time, and why?',
  },
  NETWORK: {
    about: 'Who is there, what they know and what they have agreed to do.',
    who: 'SW',
    question: 'Who is there for {child}, and what have they agreed to do?',
  },
  SAFETY_PLAN: {
    about: 'Now, to keep it going, and who does what if; when it was last tried.',
    who: 'BOTH',
    question: 'Who does what, and who would notice first if it did not hold?',
  },
  AGENCIES: {
    about: 'A line for each agency: what they know and when they said it.',
    who: 'SW',
    question: 'What do others know that we do not?',
  },
  TRAJECTORY: {
    about: 'Dated steps on the way, and whether each was reached.',
    who: 'BOTH',
    question: 'What has to have happened by when?',
  },
  REFLECTION: {
    about: 'A cycle of questions to think by, and a deck to draw one from.',
    who: 'BOTH',
  },
  PROGRESS: {
    about: 'The manager’s judgement: on track, slow, stuck or going backwards.',
    who: 'TM',
    question: 'Is this moving fast enough for {child}?',
  },
  DECISIONS: {
    about: 'What was decided, why, and what was decided against.',
    who: 'TM',
    question: 'What did you decide, and why?',
  },
  ACTIONS: {
    about: 'Who does what by when, so that what.',
    who: 'BOTH',
    question: 'What will be different for {child} when it is done?',
  },
  NEXT_DATE: { about: 'The date of the next supervision.', who: 'TM' },
  FIELDS: { about: 'A short form: lines, dates and choices that you name.', who: 'SW' },
  ENTRIES: {
    about: 'Rows with columns that you name; they can grow from record to record.',
    who: 'SW',
  },
  CHALLENGES: {
    about: 'What reviewing officers, chairs and others have raised and is still open, with its clocks.',
    who: 'TM',
  },
  DRIFT: {
    about: 'What slips or stands still, each with the manager’s one decision.',
    who: 'TM',
  },
  WORKER_SAY: {
    about: 'The worker’s answer: a fair record, a comment, another view.',
    who: 'SW',
  },
  SIGN_OFF: { about: 'Where the record is signed and sealed.', who: 'TM' },
};

/** Kinds that are about a child. A form for personal supervision, which is about the worker, does not offer them (PRV-01). */
export const ABOUT_A_CHILD: ReadonlySet<TemplateSectionKind> = new Set([
  'CHILD_SEEN',
  'CHILD_VOICE',
  'DANGER_STATEMENTS',
  'GOALS',
  'STATEMENT_SCALES',
  'NETWORK',
  'SAFETY_PLAN',
  'AGENCIES',
  'TRAJECTORY',
  'PROGRESS',
]);
