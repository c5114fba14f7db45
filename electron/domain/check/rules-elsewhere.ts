import type { Strength } from './finding';

/**
 * A rule of the catalogue (domain brief 1b) that is not a question the recording check can ask of one record: a wall, a
 * clock, a board, the way out. Listed so that every inspection finding can be followed to what answers it, and so that
 * what is not built says so.
 */
export type RuleElsewhere = {
  readonly code: string;
  /** Null for what the program simply does. */
  readonly strength: Strength | null;
  readonly title: string;
  /** Numbers of the inspection findings it answers. */
  readonly findings: readonly number[];
  /** Where in the program it is kept, in plain words; for one that is not built, what is meant. */
  readonly where: string;
  readonly isBuilt: boolean;
  /** The test that holds it; null while it is not built. */
  readonly test: string | null;
};

type Built = Omit<RuleElsewhere, 'isBuilt' | 'test'> & { readonly test: string };

function built(rule: Built): RuleElsewhere {
  return { ...rule, isBuilt: true };
}

export const RULES_ELSEWHERE: readonly RuleElsewhere[] = [
  built({
    ...{ code: 'META-02', strength: 'HARD', title: 'A Word file is about one child', findings: [53] },
    where:
      "A record belongs to one child in the store, and a Word file is made of one record. A session for brothers and sisters begins a record for each, with what was said of the family and without the other child's own fields.",
    test: 'tests/integration/ipc/siblings.test.ts',
  }),
  built({
    ...{ code: 'TPL-02', strength: null, title: 'Sections show when they apply', findings: [72, 96] },
    where: "The form says when each section is shown; the child's status, concerns and age decide.",
    test: 'tests/unit/domain/template/show-sections.test.ts',
  }),
  built({
    ...{ code: 'OPS-01', strength: null, title: 'Working days of England, with no network', findings: [92] },
    where:
      'Bank holidays are shipped as data, a service adds days of its own in the settings, and every count of working days uses both.',
    test: 'tests/unit/domain/calendar/working-days.test.ts',
  }),
  built({
    ...{ code: 'ACT-13', strength: 'BOARD', title: "The manager's own overdue actions", findings: [40] },
    where: "On the team board and on the list of actions: the manager's own actions that are past their date.",
    test: 'tests/integration/ipc/board.test.ts',
  }),
  built({
    ...{ code: 'ACT-14', strength: null, title: 'An action says where it comes from', findings: [84, 85] },
    where:
      'Chosen with each action, shown and filtered by in the lists of actions, printed where it is not supervision.',
    test: 'tests/integration/ipc/actions.test.ts',
  }),
  built({
    ...{ code: 'CHL-03', strength: 'HARD', title: 'A challenge is closed when something is better', findings: [7] },
    where:
      'The door and the database refuse to close a challenge without an answer, what changed, how we know and the day it was seen.',
    test: 'tests/integration/ipc/challenge.test.ts',
  }),
  built({
    ...{ code: 'SUP-01', strength: 'BOARD', title: 'When the next supervision is due', findings: [70] },
    where: 'On the team board and on Today: last supervision and next due, by the interval of the status.',
    test: 'tests/integration/ipc/board.test.ts',
  }),
  built({
    ...{ code: 'SUP-02', strength: 'BOARD', title: 'Newly qualified workers are seen more often', findings: [38] },
    where: 'On the team board: a shorter interval for a newly qualified or new worker.',
    test: 'tests/unit/domain/board/boards.test.ts',
  }),
  built({
    ...{ code: 'SUP-04', strength: null, title: 'Who supervised for whom', findings: [93] },
    where: '“Covering for” in “About this session”, printed with the name of whoever supervised.',
    test: 'tests/unit/domain/document/compose-record-document.test.ts',
  }),
  built({
    ...{ code: 'REF-04', strength: null, title: 'A question from the deck', findings: [4] },
    where: '“Give me a question” beside the reflection, by theme.',
    test: 'tests/unit/renderer/features/record/sections/draw-question.test.ts',
  }),
  built({
    ...{ code: 'REF-06', strength: null, title: 'The worker adds what is missing', findings: [5, 41] },
    where:
      'The worker is asked whether anything that was talked about is missing before their answer can be sent; what they write is printed under their name.',
    test: 'tests/integration/ipc/review.test.ts',
  }),
  built({
    ...{ code: 'PRV-01', strength: 'HARD', title: 'Personal supervision never reaches a child', findings: [39] },
    where: 'Other tables, another list and another file, and no call that leads from one to the other.',
    test: 'tests/integration/ipc/personal-canary.test.ts',
  }),
  built({
    ...{ code: 'PRV-03', strength: 'HARD', title: 'No child is named in personal supervision', findings: [39] },
    where: 'Signing a personal supervision looks for the full name of every child in the store.',
    test: 'tests/unit/domain/personal/child-names-in-text.test.ts',
  }),
  built({
    ...{ code: 'LIF-01', strength: 'BOARD', title: 'Shared within two working days', findings: [41] },
    where: 'A clock at the top of the record, on Today and on the team board.',
    test: 'tests/unit/domain/record/clocks.test.ts',
  }),
  built({
    ...{ code: 'LIF-02', strength: 'BOARD', title: 'Answered within three working days', findings: [41] },
    where: 'A clock at the top of the record, on Today and on the team board.',
    test: 'tests/unit/domain/record/clocks.test.ts',
  }),
  built({
    ...{ code: 'LIF-04', strength: 'HARD', title: 'What is agreed does not change', findings: [41] },
    where: 'The database refuses a change to a sealed text; an addendum corrects it.',
    test: 'tests/integration/store/sealed-record.test.ts',
  }),
  built({
    ...{
      code: 'EXP-01',
      strength: 'HARD',
      title: "Only what is agreed is clean enough for the child's file",
      findings: [41],
    },
    where: "Anything else prints “DRAFT, NOT FOR THE CHILD'S FILE” on every page.",
    test: 'tests/unit/domain/document/compose-record-document.test.ts',
  }),
  built({
    ...{ code: 'EXP-02', strength: 'HARD', title: 'Names of other children are looked for', findings: [53] },
    where:
      'No copy is made until a person has said of each other child named in the text: keep the name, initials, or mark.',
    test: 'tests/integration/ipc/names-in-record.test.ts',
  }),
  built({
    ...{ code: 'EXP-03', strength: 'WARN', title: 'Passages about others are listed', findings: [53] },
    where:
      'Before a file is made: the passages that were marked while writing as about somebody else, as legal advice or as who referred, and marked words that are no longer in the text.',
    test: 'tests/integration/ipc/passages.test.ts',
  }),
  built({
    ...{ code: 'EXP-04', strength: null, title: 'The same record gives the same words', findings: [41] },
    where: 'The Word file is composed from the sealed text and compared with it word by word.',
    test: 'tests/integration/word/word-file.test.ts',
  }),
  built({
    ...{ code: 'EXP-05', strength: null, title: 'What is to be done in the case system', findings: [69] },
    where:
      'At the end of the copy for the file: plan changes (actions marked “Send to plan”, new and changed statements), dates, relationships and status.',
    test: 'tests/unit/domain/document/todo-in-case-system.test.ts',
  }),
  built({
    ...{ code: 'EXP-06', strength: null, title: 'Each export is written down', findings: [41] },
    where:
      'A receipt of who made which file of which version, when, for whom and in which folder, with its hash and what was found in it, under Exports.',
    test: 'tests/integration/ipc/export-handlers.test.ts',
  }),
  built({
    ...{ code: 'EXP-07', strength: null, title: 'A pack for practice days', findings: [12] },
    where:
      'Agreed records as a pack: made-up names, the same in all of them, without dates of birth, addresses, schools and case numbers, with a check sheet of one page a record. What looks like a name and is not known is asked.',
    test: 'tests/unit/domain/export/practice/practice-pack.test.ts',
  }),
  built({
    ...{ code: 'QA-01', strength: 'BOARD', title: 'How full the records of a team are', findings: [73] },
    where:
      'On the clinic beside the team board: the share of records with each part filled, by team and never by worker.',
    test: 'tests/integration/ipc/board.test.ts',
  }),
  built({
    ...{ code: 'QA-02', strength: 'BOARD', title: 'Meaningful Measures', findings: [80] },
    where: 'Chosen with an action, and counted by month on the clinic.',
    test: 'tests/integration/ipc/board.test.ts',
  }),
];
