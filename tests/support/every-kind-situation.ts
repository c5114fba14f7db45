import { localDate } from '@domain/calendar/local-date';
import type { SectionValue } from '@domain/section/section-values';
import { EXAMPLE_IDS, richText } from './example-record';

export const LONG_WORD = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

/** The same identifier for the same number, in the shape of a random one. */
export function rowIdOf(number: number): string {
  return `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function typed(text: string, date: string | null = null) {
  return { date: date === null ? null : localDate.parse(date), text };
}

/** What is known of the child's situation, section by section. */
export function situationSections(): Record<string, SectionValue> {
  return { ...lately(), ...worries(), ...around(), ...forms() };
}

function lately(): Record<string, SectionValue> {
  return {
    lastActions: {
      kind: 'LAST_ACTIONS',
      answers: [{ actionId: EXAMPLE_IDS.action, result: 'PARTLY', note: 'Aunt Jo does, two weeks in three.' }],
    },
    update: richText('Two calls from school, both on a Monday.', 'A quiet half term otherwise 🙂.'),
    childSeen: {
      kind: 'CHILD_SEEN',
      lastSeen: typed('4/11', '2026-11-04'),
      seenBy: 'Priya Castell',
      where: 'School, in the library corner',
      alone: 'NO',
      notAloneBecause: 'Neve asked for Mrs Bell to stay.',
      methods: ['TALKING', 'THREE_HOUSES', 'DRAWING'],
      communication:
        'Nods and points when she is tired; give her time and do not finish her sentences for her, even when the pause feels long to us. She likes to draw the answer first.',
      whereFiled: 'Direct work folder, 4 November',
      note: 'She waved from the window.\nShe had her coat on.',
    },
    childVoice: {
      kind: 'CHILD_VOICE',
      hearings: [
        {
          id: rowIdOf(1),
          heardBy: 'Priya Castell',
          on: typed('4/11', '2026-11-04'),
          where: 'school, with Mrs Bell',
          how: 'THREE_HOUSES',
          worries: '“Mummy sleeps in the day.”\n“I don’t like Mondays.”',
          goodThings: '“Nan’s toast. Football 👟.”',
          wishes: '“That nobody shouts.”',
          observed: '',
        },
        {
          id: rowIdOf(2),
          heardBy: 'Mrs Bell',
          on: typed('the week before'),
          where: '',
          how: 'WATCHING',
          worries: '',
          goodThings: '',
          wishes: '',
          observed: 'Neve leans on the friend who sits beside her and looks to the door when a car stops.',
        },
        {
          ...{ id: rowIdOf(3), heardBy: '', on: typed(''), where: '', how: null },
          ...{ worries: '', goodThings: '', wishes: '', observed: '' },
        },
      ],
    },
  };
}

function worries(): Record<string, SectionValue> {
  return {
    pastHarm: {
      kind: 'ENTRIES',
      entries: [
        {
          id: rowIdOf(10),
          isCarried: true,
          answers: {
            what: typed('Neve was left alone overnight twice and rang her nan at 2 am.'),
            when: typed('March', '2026-03-14'),
            source: typed('CHILD_SAID\nFAMILY_NETWORK'),
          },
        },
        {
          id: rowIdOf(11),
          isCarried: false,
          answers: { what: typed('No breakfast on most Mondays.'), when: typed('since September') },
        },
        { id: rowIdOf(12), isCarried: false, answers: {} },
      ],
    },
    danger: {
      kind: 'DANGER_STATEMENTS',
      statements: [
        {
          ...{ id: rowIdOf(20), isCarried: true, standing: 'CHANGED' },
          who: 'Nan Pat, Mrs Bell and Priya',
          what: 'when Carla drinks at the weekend nobody wakes Neve, feeds her or takes her to school, and that this has happened nine times since September',
          couldHappen:
            'Neve could be hurt in the night with no adult awake to help her, and could lose her place at school.',
          standingBecause: 'Carla has asked Aunt Jo to do Mondays.',
        },
        {
          ...{ id: rowIdOf(21), isCarried: true, standing: null, standingBecause: '' },
          ...{ who: 'Priya', what: 'the shouting has begun again', couldHappen: '' },
        },
        {
          ...{ id: rowIdOf(22), isCarried: false, standing: null, standingBecause: '' },
          ...{ who: '', what: '', couldHappen: '' },
        },
      ],
    },
  };
}

function around(): Record<string, SectionValue> {
  const nobody = { relation: '', isPaid: false, knows: null, agreedTo: '', couldCare: null, viability: '' };
  return {
    network: {
      kind: 'NETWORK',
      people: [
        {
          ...{ id: rowIdOf(30), name: 'Nan Pat', relation: 'grandmother', isPaid: false, knows: 'YES' },
          ...{ agreedTo: 'Sleep over every second Sunday\nand ring if she cannot', couldCare: 'MAYBE' },
          viability: 'Asked for on 2 November, due 30 November',
        },
        { ...nobody, id: rowIdOf(31), name: 'Mrs Bell', relation: 'class teacher', isPaid: true, knows: 'SOME' },
        { ...nobody, id: rowIdOf(32), name: LONG_WORD },
        { ...nobody, id: rowIdOf(33), name: '' },
      ],
      otherParent: 'NOT_FOUND',
      otherParentNote: 'Last known in Fell Bay; Priya is asking his sister.',
      note: 'Three people now, one at the start.',
    },
    safetyPlan: {
      kind: 'SAFETY_PLAN',
      now: 'Nan sleeps in the back room on Sundays.\nThe spare key is with Jo.',
      keepGoing: 'Carla meets Jo each Friday to plan the weekend.',
      contingencies: [
        {
          ...{ id: rowIdOf(40), ifThis: 'Carla has had a drink and Neve is at home', who: 'Aunt Jo' },
          response: 'Neve rings Jo, who comes within twenty minutes and stays the night',
        },
        { id: rowIdOf(41), ifThis: 'Jo does not answer', response: '', who: '' },
        { id: rowIdOf(42), ifThis: '', response: '', who: '' },
      ],
      whoNotices: 'Mrs Bell, by ten to nine.',
      testedOn: typed('28/10', '2026-10-28'),
      testedHow: 'A practice call on a Wednesday evening.',
      learnt: 'The charger must be by the bed.',
      childsVersion: 'NOT_YET',
      childsVersionNote: 'Neve wants to draw it with Nan.',
    },
    agencies: {
      kind: 'AGENCIES',
      note: 'They do not all see the same child.',
      agencies: [
        agencyLine(50, {
          agency: 'SCHOOL',
          name: 'Mrs Bell',
          presence: 'PRESENT',
          standing: 'SAID',
          said: 'Late on seven Mondays of nine.\nBright once she has eaten.',
          agrees: 'YES',
        }),
        agencyLine(51, { agency: 'HEALTH', name: '', presence: 'SENT', standing: 'NOTHING_KNOWN' }),
        agencyLine(52, {
          agency: 'POLICE',
          presence: 'ABSENT',
          standing: 'AWAITED',
          awaitedBy: typed('20/11', '2026-11-20'),
        }),
        agencyLine(53, { agency: 'HOUSING', standing: 'NOT_ASKED', because: 'the tenancy is not in question' }),
        agencyLine(54, { agency: 'OTHER', name: 'Football coach, Fell Bay Rovers under-nines' }),
        agencyLine(55, { agency: 'PROBATION' }),
      ],
    },
  };
}

type Line = Extract<SectionValue, { kind: 'AGENCIES' }>['agencies'][number];

function agencyLine(number: number, changes: Partial<Line>): Line {
  return {
    ...{ id: rowIdOf(number), agency: 'OTHER', name: '', presence: null, standing: null, said: '', because: '' },
    ...{ awaitedBy: typed(''), agrees: null },
    ...changes,
  };
}

function forms(): Record<string, SectionValue> {
  return {
    school: {
      kind: 'FIELDS',
      answers: {
        attendance: typed('71 %'),
        link: typed('Mrs Bell'),
        meeting: typed('18/11', '2026-11-18'),
        support: typed('Breakfast club\nA key adult'),
        ordinary: typed(
          'She wakes herself at seven with the television. Breakfast is at school if she is there by half past eight. Her mum is up by ten. After school it is Nan on Tuesdays and Thursdays, home on the others, and bed whenever the house is quiet.',
        ),
        source: typed('SCHOOL\nSEEN_BY_WORKER'),
        removedField: typed('An answer to a question that this form no longer asks.'),
      },
    },
    homes: {
      kind: 'ENTRIES',
      entries: [
        {
          id: rowIdOf(60),
          isCarried: true,
          answers: {
            from: typed('', '2018-03-02'),
            until: typed('', '2021-06-30'),
            where: typed('Harbour Street, with both parents'),
            whyEnded: typed('Dad left.'),
            cost: typed('She stopped sleeping through.'),
          },
        },
        {
          id: rowIdOf(61),
          isCarried: false,
          answers: { from: typed('summer 2021'), where: typed('Tern Close, with Mum') },
        },
      ],
    },
  };
}
