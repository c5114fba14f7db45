import { localDate } from '@domain/calendar/local-date';
import type { SectionValue, ValueOf } from '@domain/section/section-values';
import { rowIdOf, typed } from './every-kind-situation';
import { exampleAction, exampleDecision } from './example-record';
import { messyRichText } from './messy-rich-text';

type Rating = ValueOf<'SCALE'>['ratings'][number];

function ratingOf(number: number, changes: Partial<Rating>): Rating {
  return {
    ...{ id: rowIdOf(number), rater: 'SW', name: '', value: null, whatMakesItThatHigh: '', oneHigher: '' },
    notAskedBecause: '',
    ...changes,
  };
}

/** What was thought, decided and agreed, section by section. */
export function thinkingSections(): Record<string, SectionValue> {
  return { ...numbers(), ...wayAhead(), ...thinking(), ...agreed() };
}

function numbers(): Record<string, SectionValue> {
  return {
    scale: {
      kind: 'SCALE',
      ratings: [
        ratingOf(100, {
          rater: 'SW',
          name: 'Priya Castell',
          value: 4,
          whatMakesItThatHigh: 'Jo comes.',
          oneHigher: 'Four Mondays in a row.',
        }),
        ratingOf(101, { rater: 'CHILD', name: 'Neve', notAskedBecause: 'she was poorly' }),
        ratingOf(102, { rater: 'IRO_CHAIR' }),
      ],
      whyWeDiffer: '',
    },
    scales: {
      kind: 'STATEMENT_SCALES',
      scales: [
        {
          ...{
            id: rowIdOf(110),
            statement: rowIdOf(20),
            zeroMeans: 'Neve is alone at night',
            tenMeans: 'An adult is awake every night',
          },
          ratings: [
            ratingOf(111, {
              rater: 'SW',
              value: 3,
              whatMakesItThatHigh: 'Nan is there on Sundays.',
              oneHigher: 'Fridays too.',
            }),
            ratingOf(112, {
              rater: 'TM',
              name: 'Marian Oduya',
              value: 2,
              whatMakesItThatHigh: 'One test of the plan, and it rang out.',
            }),
          ],
          whyWeDiffer: 'Priya has seen Nan there; Marian has only read of it.',
        },
        {
          ...{ id: rowIdOf(120), statement: null, zeroMeans: '', tenMeans: '', whyWeDiffer: '' },
          ratings: [ratingOf(121, { rater: 'MOTHER', name: 'Carla', value: 8 })],
        },
        {
          ...{
            id: rowIdOf(130),
            statement: rowIdOf(99),
            zeroMeans: '',
            tenMeans: '',
            whyWeDiffer: 'We no longer measure it.',
          },
          ratings: [],
        },
      ],
    },
  };
}

function wayAhead(): Record<string, SectionValue> {
  return {
    goals: {
      kind: 'GOALS',
      goals: [
        {
          ...{ id: rowIdOf(140), statement: rowIdOf(20), standing: 'PARTLY' },
          adultsDo:
            'Carla, Nan and Jo have an adult awake and sober in the house every night and take Neve to school every day.',
          childNotices: 'Breakfast, and the same person at the gate.',
          howLong: 'Twelve weeks without a gap',
          helpNeeded: 'Yes, with the Friday group; Carla cannot do it alone yet.',
        },
        {
          ...{ id: rowIdOf(141), statement: null, standing: null, helpNeeded: '', howLong: '', childNotices: '' },
          adultsDo: 'Football on Saturdays.',
        },
        {
          ...{ id: rowIdOf(142), statement: rowIdOf(21), standing: null, helpNeeded: '', howLong: '' },
          ...{ adultsDo: '', childNotices: '' },
        },
      ],
    },
    trajectory: {
      kind: 'TRAJECTORY',
      milestones: [
        {
          id: rowIdOf(150),
          what: 'Review conference',
          by: typed('', '2027-01-12'),
          ifMissed: 'The chair is told the same day.',
          reached: null,
        },
        {
          id: rowIdOf(151),
          what: 'Plan tested on a Sunday night',
          by: typed('', '2026-11-22'),
          ifMissed: '',
          reached: 'NO',
        },
        {
          id: rowIdOf(152),
          what: 'Neve sleeps over at Jo’s',
          by: typed('before Christmas'),
          ifMissed: 'Jo says when.',
          reached: null,
        },
        { id: rowIdOf(153), what: '', by: typed(''), ifMissed: '', reached: null },
      ],
    },
  };
}

function thinking(): Record<string, SectionValue> {
  return {
    reflection: {
      kind: 'REFLECTION',
      style: 'GIBBS',
      text: messyRichText(),
      asked: [
        { id: rowIdOf(160), question: 'What would change our minds?', answer: 'A month in which nobody has to ring.' },
        { id: rowIdOf(161), question: 'Whose voice are we missing?', answer: '' },
      ],
    },
    progress: {
      kind: 'PROGRESS',
      progress: 'GOING_BACKWARDS',
      why: 'Three Mondays missed in October, one in September.',
      longestWait: 'To the end of this term.',
    },
  };
}

function agreed(): Record<string, SectionValue> {
  return {
    decisions: {
      kind: 'DECISIONS',
      decisions: [
        exampleDecision({ agreedBy: 'Ruth Amos, service manager', agreedOn: localDate.parse('2026-11-10') }),
        exampleDecision({ id: rowIdOf(170), decision: '', reason: '', decidedAgainst: '' }),
      ],
    },
    actions: {
      kind: 'ACTIONS',
      actions: [
        exampleAction({ byTime: '17:00' }),
        exampleAction({ id: rowIdOf(180), who: '', role: '', what: '', by: null, byText: '', soThat: '' }),
        exampleAction({
          id: rowIdOf(181),
          who: 'Aunt Jo',
          role: '',
          by: null,
          byText: 'tomorrow',
          byTime: 'noon',
          what: 'Put the charger by the bed',
          soThat: '',
        }),
      ],
      noActionReason: '',
    },
    next: {
      kind: 'NEXT_DATE',
      date: null,
      dateText: 'the week of the conference',
      reason: 'The chair’s diary is not out yet.',
    },
  };
}
