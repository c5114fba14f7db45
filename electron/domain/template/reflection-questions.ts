import type { ReflectionStyle } from '../lists/practice-lists';

/*
 * Questions to think along, written for this product in plain words. `{child}` is filled in as in a template. They ask;
 * they never say what the answer should be.
 */

/** The few questions that stand beside the writing, for each cycle (domain brief, after T1). */
const QUESTIONS_OF_STYLES: Readonly<Record<ReflectionStyle, readonly string[]>> = {
  SIGNS: [
    'What do we think is going on here, and what else could it be?',
    'Who sees it another way, and what do they know that we do not?',
    'When did somebody keep {child} safe, and what made that possible?',
    'What do we feel before and after a visit, and what might that be telling us?',
    'Where do difference and power come into this?',
    'What would we have to see or hear to change our minds?',
  ],
  KOLB: [
    'What happened, as somebody watching would tell it?',
    'What did you feel then, and what do you feel now?',
    'What do you make of it?',
    'What will you try next because of it?',
  ],
  GIBBS: [
    'What happened?',
    'What were you thinking and feeling?',
    'What was good about it, and what was hard?',
    'What sense can we make of it?',
    'What else could we have done?',
    'What will we do next time?',
  ],
  WHAT: [
    'What happened, and who was there?',
    'So what does it mean for {child}?',
    'So what does it say about our plan?',
    'Now what will we do, and how will we know that it helped?',
  ],
};

export function questionsOfStyle(style: ReflectionStyle): readonly string[] {
  return QUESTIONS_OF_STYLES[style];
}

/** "Give me a question" (REF-04): what is easily forgotten when the work is busy, by theme. Each stands by itself. */
export const QUESTION_DECK: readonly { readonly theme: string; readonly questions: readonly string[] }[] = [
  {
    theme: 'Other explanations',
    questions: [
      'If our first explanation were wrong, what would be the next best one?',
      'What would somebody who likes this family say is going on?',
      'What has changed around this family that has nothing to do with how they parent?',
      'Which of the things we worry about could be poverty, housing or illness?',
      'What do we say about this family so often that we no longer check it?',
      'What happens on the good days, and why then?',
      'Is there something in how we work that makes this harder for them?',
    ],
  },
  {
    theme: 'Whose voice is missing',
    questions: [
      'Who knows {child} well and has not been asked?',
      'What would the father or other parent tell us if they were in the room?',
      'What has {child} shown us without saying it?',
      'Which brother, sister or friend would know how {child} really is?',
      'Who speaks for somebody else in our notes?',
      'Who stopped talking to us, and when?',
      'What would the quietest person in the family say about our plan?',
    ],
  },
  {
    theme: 'Feelings',
    questions: [
      'What do you feel as you walk up to the door?',
      'When you think of this family at night, what is it that you think of?',
      'What do you hope you will not be asked about?',
      'Who in this family do you find it easy to like, and who is hard to like?',
      'What do you do differently on a visit when you are worried for yourself?',
      'What does this remind you of?',
      'What feeling might you be carrying for somebody else in this family?',
      'What do you need, to be able to stay curious here?',
    ],
  },
  {
    theme: 'Power and difference',
    questions: [
      'What can this family lose by being open with us?',
      'How do race, class, faith, disability or language shape what we see here?',
      'What would we think if a family more like our own did the same?',
      'Which words in our notes would we not read out to {child} and the family?',
      'Who decides what counts as good enough here, and by whose measure?',
      'Where have they had no real choice when they agreed with us?',
      'How would they describe the way we come into their home?',
    ],
  },
  {
    theme: 'What would change my mind',
    questions: [
      'What would have to be true for the opposite decision to be right?',
      'What did we see or hear lately that does not fit with what we think?',
      'What is the strongest argument against our plan, made fairly?',
      'Which of our facts did we see ourselves, and which have we only been told?',
      'If you came to this family new tomorrow, what would you look at first?',
      'What could we find out this week that would settle it?',
      'What have we decided without saying that we decided it?',
    ],
  },
  {
    theme: "The child's day",
    questions: [
      'Who is there when {child} wakes up, and what happens next?',
      'What is the hardest hour of the day for {child}?',
      'What does {child} do when nobody is watching out for them?',
      'Where in the day does {child} get to be just a child?',
      'What is bedtime like, and who is in the house?',
      'What did {child} eat yesterday, and who made it?',
      'What would {child} say is different since we have been coming?',
      'How is a Sunday different from a school day?',
    ],
  },
  {
    theme: 'Pace',
    questions: [
      'How long is this for a child of this age?',
      'What are we waiting for, and who knows that we are waiting?',
      'If nothing changes by the next supervision, what will we do?',
      'What have we asked for more than twice?',
      'What would make this quicker, and who would have to agree?',
      'Have we been busy, or has something changed for {child}?',
      'When did we last say out loud how this is meant to end?',
    ],
  },
];
