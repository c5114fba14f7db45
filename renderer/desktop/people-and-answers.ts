export const NOTHING_CHANGED = 'Nothing was changed.';

/** What is said when somebody cannot sign in, be added or leave, and when an answer cannot be taken yet. */
export const PEOPLE_AND_ANSWERS = {
  WRONG_CODE: {
    happened: 'That name and one-time code do not fit together.',
    safe: NOTHING_CHANGED,
    next: 'Check both. A code works once and for a few days: your manager can give you a new one.',
  },
  NAME_TAKEN: {
    happened: 'Somebody here has this name, or had it until they left.',
    safe: NOTHING_CHANGED,
    next: 'Add what tells the two apart, such as a middle name. If it is the same person in another team, ask a service manager to add them.',
  },
  LAST_MANAGER: {
    happened: 'Nobody would be left who can add people.',
    safe: NOTHING_CHANGED,
    next: 'Add another manager first, and have them sign in once.',
  },
  ANSWER_INCOMPLETE: {
    happened: 'A part of your answer is still missing.',
    safe: 'What you wrote is kept.',
    next: 'Answer each action, and say whether anything is missing.',
  },
  TEXT_CHANGED: {
    happened: 'Your manager has changed the record since you opened it.',
    safe: 'What you wrote is kept.',
    next: 'Look at what has changed, then send your answer.',
  },
} as const;
