import type { LocalDate } from '@domain/calendar/local-date';
import { type CheckAnswers, NO_ANSWERS } from '@domain/check/check-answers';
import type { ActionId, UserId } from '@domain/identifiers';
import type { OpenAction, RecordHeader } from '@domain/record/record';
import type { DraftAction } from '@domain/section/kinds/actions-section';
import type { RichBlock, RichText } from '@domain/section/rich-text';
import type { SectionValue } from '@domain/section/section-values';
import {
  action,
  agencySaid,
  answers,
  childSeen,
  decision,
  driftDecided,
  entry,
  goal,
  hearing,
  on,
  person,
  rating,
  safetyPlan,
  statement,
  step,
  whatIf,
} from './demo-rows';

/* What is written in Tobin's record, section by section, and nothing that needs a template: a child who does not exist. */

/** A section of plain paragraphs. */
export function prose(...paragraphs: string[]): SectionValue {
  return { kind: 'RICH_TEXT', text: richTextOf(...paragraphs.map(paragraphOf)) };
}

export function richTextOf(...content: RichBlock[]): RichText {
  return { type: 'doc', content };
}

export function paragraphOf(text: string): RichBlock {
  return text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] };
}

export function bulletsOf(...items: string[]): RichBlock {
  return { type: 'bulletList', content: items.map((text) => ({ type: 'listItem', content: [paragraphOf(text)] })) };
}

/** The same identifier for the same number, in the shape of a random one. */
export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function day(text: string): LocalDate {
  return text as LocalDate;
}

export const TOBIN_HEADER: RecordHeader = {
  sessionDate: day('2026-11-09'),
  sessionType: 'PLANNED',
  supervisee: 'Priya Castell',
  supervisor: 'Marian Oduya',
  supervisorId: idOf(3) as UserId,
  coveringFor: '',
  present: 'Priya Castell, Marian Oduya',
  caseStatus: 'CP',
  cpCategory: 'NEGLECT',
  legalStatus: 'NONE',
  livingArrangement: 'ONE_PARENT',
  planStart: day('2026-02-03'),
};

/** The danger statement, its goal and its scale hang together by this. */
export const TOBIN_DANGER = idOf(502);

export const TOBIN_OPEN_ACTIONS: readonly OpenAction[] = [
  {
    id: idOf(101) as ActionId,
    who: 'Priya Castell',
    role: 'social worker',
    what: 'Breakfast plan with Keeley',
    soThat: 'Tobin has eaten and is at school on time',
    firstDue: day('2026-10-14'),
    due: day('2026-10-14'),
    agreedOn: day('2026-09-14'),
  },
  {
    id: idOf(102) as ActionId,
    who: 'Priya Castell',
    role: 'social worker',
    what: 'Find Tobin’s dad, Dean Rooke, and ask what he can offer',
    soThat: 'Tobin knows whether his dad can be part of his life',
    firstDue: day('2026-09-28'),
    due: day('2026-11-09'),
    agreedOn: day('2026-09-14'),
    carries: 2,
    moves: 2,
  },
];

/** What Marian answered to the check: her one decision on each thing that drifts, in the words of the session. */
export const TOBIN_ANSWERS: CheckAnswers = {
  ...NO_ANSWERS,
  drift: [
    driftDecided('ACTION_CARRIED', {
      subject: idOf(102),
      decision: 'CHANGE_OWNER',
      who: 'Marian Oduya',
      because:
        'Finding Dean has slipped twice. Business support checks the addresses; if he is not found by 23 November it goes to Legal Gateway for advice.',
    }),
    driftDecided('SCALE_FLAT', {
      decision: 'CHANGE_PLAN',
      because:
        'The number has not moved in three sessions and most of the safety is Pat. Keeley’s shifts may matter more than we have said.',
    }),
    driftDecided('WORKER_CHANGES', {
      decision: 'ACCEPT_UNTIL',
      until: { date: day('2026-12-07'), text: '' },
      because:
        'Three social workers in a year; Keeley says “I’m sick of starting again.” Priya goes on with what is begun.',
    }),
  ],
};

export function tobinSections(): Record<string, SectionValue> {
  return { ...whatHappened(), ...worriesAndStrengths(), ...judgement(), ...whatWasAgreed() };
}

function whatHappened(): Record<string, SectionValue> {
  return {
    lastActions: {
      kind: 'LAST_ACTIONS',
      answers: [
        {
          actionId: idOf(101),
          result: 'DONE',
          note: 'Done 14 October. Tobin was in school on time 13 of 18 days, was 8 of 18.',
        },
        {
          actionId: idOf(102),
          result: 'NOT_DONE',
          note: 'Moved to 12 October and to 9 November. Worker change, then two wrong addresses. Tobin asked Priya twice if Dad knows where he lives.',
          cause: 'WORKER_CHANGE',
          newDue: { date: day('2026-11-23'), text: '' },
          newOwner: 'Marian Oduya',
        },
      ],
    },
    update: prose(
      'Keeley’s shifts changed in October. Nine months on the plan were reached on 3 November. Priya is Tobin’s third social worker in twelve months.',
    ),
    childSeen: childSeen({
      lastSeen: on('2026-11-04'),
      seenBy: 'Priya Castell',
      where: 'School',
      alone: 'YES',
      methods: ['THREE_HOUSES'],
      whereFiled: 'Filed with the visit of the same day',
    }),
    childVoice: {
      kind: 'CHILD_VOICE',
      hearings: [
        hearing(idOf(501), {
          heardBy: 'Priya Castell',
          on: on('2026-11-04'),
          where: 'School, on his own',
          how: 'THREE_HOUSES',
          worries: '“When Mum’s asleep on the settee I can’t wake her up.”',
          goodThings: '“Nan does my packed lunch with the crusts on.”',
          wishes: '“Dad to come to my swimming.”',
        }),
      ],
    },
  };
}

function worriesAndStrengths(): Record<string, SectionValue> {
  return {
    pastHarm: {
      kind: 'ENTRIES',
      entries: [
        entry(idOf(506), {
          what: 'Keeley had drunk too much to get up, and Tobin fed and dressed himself and Wren.',
          when: 'Since September',
          howBad: 'At least five mornings',
          howWeKnow: 'SCHOOL',
        }),
      ],
    },
    danger: {
      kind: 'DANGER_STATEMENTS',
      statements: [
        {
          ...statement(TOBIN_DANGER, {
            who: 'Priya, Mrs Bell at school and Nan Pat',
            what: 'because on at least five mornings since September Keeley had drunk too much to get up, and Tobin fed and dressed himself and Wren',
            couldHappen:
              'Tobin or Wren could be hurt or go hungry, and Tobin could keep missing school and believe he has to be the grown-up',
          }),
          isCarried: true,
          standing: 'CHANGED',
          standingBecause: 'At least five mornings now.',
        },
      ],
    },
    complicating: prose(
      'Keeley’s shifts changed in October. Three social workers in a year; Keeley says “I’m sick of starting again.”',
    ),
    existingSafety: {
      kind: 'ENTRIES',
      entries: [
        entry(idOf(503), {
          when: on('2026-10-21'),
          did: 'Keeley rang Nan Pat at 10pm and said she had been drinking; Pat slept over and took both children to school. Once so far.',
          answers: 'Keeley drinking too much to get up',
        }),
      ],
    },
    network: {
      kind: 'NETWORK',
      people: [
        person(idOf(511), 'Pat', 'grandmother'),
        person(idOf(512), 'Shona', 'neighbour'),
        person(idOf(513), 'Uncle Lee', 'weekends'),
      ],
      otherParent: 'NOT_FOUND',
      otherParentNote: 'Dean: not found yet',
      note: '',
    },
    safetyPlan: safetyPlan({
      now: 'Tobin can ring Pat from the tablet at any hour. Pat comes, or Shona does.',
      keepGoing: 'A charger by Tobin’s bed, and the call is tried again.',
      contingencies: [
        whatIf(idOf(521), ['Keeley has had a drink after tea', 'Keeley', 'texts Pat “sleepover”']),
        whatIf(idOf(522), ['Pat cannot come', 'Shona', 'does']),
        whatIf(idOf(523), ['Tobin cannot wake Mum', 'Tobin', 'rings Pat from the tablet']),
      ],
      testedOn: on('2026-10-30'),
      testedHow: 'Tobin rang, Pat answered in two rings',
      learnt: 'The tablet was nearly flat',
      childsVersion: 'YES',
      childsVersionNote: 'He rings Pat from the tablet.',
    }),
    agencies: {
      kind: 'AGENCIES',
      agencies: [agencySaid(idOf(531), ['SCHOOL', 'Mrs Bell', 'On time 13 of 18 days, was 8 of 18.'])],
      note: '',
    },
    education: {
      kind: 'FIELDS',
      answers: answers({ link: 'Mrs Bell', attendance: 'On time 13 of 18 days, was 8 of 18' }),
    },
  };
}

function judgement(): Record<string, SectionValue> {
  return {
    scale: {
      kind: 'STATEMENT_SCALES',
      scales: [
        {
          id: idOf(504),
          statement: TOBIN_DANGER,
          zeroMeans: '',
          tenMeans: '',
          ratings: [
            rating(idOf(201), { rater: 'CHILD', name: 'Tobin', value: 6 }),
            rating(idOf(202), { rater: 'MOTHER', name: 'Keeley', value: 7 }),
            rating(idOf(203), { rater: 'NETWORK', name: 'Nan Pat', value: 4 }),
            rating(idOf(204), {
              rater: 'SW',
              name: 'Priya Castell',
              value: 4,
              whatMakesItThatHigh: 'School is better, and most of the safety is Pat.',
              oneHigher: 'The text used without being asked.',
            }),
            rating(idOf(205), {
              rater: 'TM',
              name: 'Marian Oduya',
              value: 4,
              whatMakesItThatHigh: 'Last three: 4, 4, 4.',
              oneHigher: 'Two more weeks of school mornings, and the text used without being asked.',
            }),
          ],
          whyWeDiffer: '',
        },
      ],
    },
    goals: {
      kind: 'GOALS',
      goals: [
        goal(idOf(505), {
          statement: TOBIN_DANGER,
          adultsDo:
            'Every school morning for 12 weeks a grown-up who has not been drinking gets Tobin and Wren up, fed and to school or nursery. Keeley rings Nan Pat the night before if she has drunk or feels she will.',
          childNotices: 'Tobin tells us he gets to be six, and knows who to ring if Mum does not wake up.',
        }),
      ],
    },
    trajectory: {
      kind: 'TRAJECTORY',
      milestones: [
        step(idOf(541), 'Nine-month review written', '2026-11-20'),
        step(idOf(542), 'Dean found, or to Legal Gateway for advice', '2026-11-23'),
      ],
    },
    reflection: {
      kind: 'REFLECTION',
      style: 'SIGNS',
      text: richTextOf(
        paragraphOf('Priya notices she feels relieved when Keeley is cheerful, and leaves sooner.'),
        paragraphOf(
          'Another way to see it: Keeley manages mornings when she works lates and not when she works earlies, so shifts may matter more than we have said.',
        ),
        paragraphOf('We have been busy with Keeley’s drinking diary and have not asked what Wren’s mornings are like.'),
      ),
      asked: [],
    },
    differenceMade: prose('Tobin is in school on time more often. The number has not moved.'),
    progress: {
      kind: 'PROGRESS',
      progress: 'SLOW',
      why: 'School is better but the number has not moved in three sessions and most of the safety is Pat.',
      longestWait: 'Tobin should not wait past Christmas.',
    },
  };
}

function whatWasAgreed(): Record<string, SectionValue> {
  return {
    decisions: {
      kind: 'DECISIONS',
      decisions: [
        decision(idOf(301), {
          decision: 'Milestone review to be written by 20 November; conference chair told.',
          reason: 'Nine months passed on 3 November.',
        }),
        decision(idOf(302), {
          decision:
            'Finding Dean: change of owner. Marian asks business support for address checks; if not found by 23 November, take to Legal Gateway for advice.',
          reason: 'Finding Dean has slipped twice.',
          decidedAgainst: 'Stepping down now: existing safety has been seen once.',
        }),
      ],
    },
    actions: { kind: 'ACTIONS', actions: agreedActions(), noActionReason: '' },
    next: { kind: 'NEXT_DATE', date: day('2026-12-07'), dateText: '', reason: '' },
  };
}

function agreedActions(): DraftAction[] {
  const priya = { who: 'Priya Castell', role: 'social worker' };
  const marian = { who: 'Marian Oduya', role: 'team manager' };
  return [
    action(idOf(401), marian, [
      'Ask for address and benefit checks on Dean Rooke',
      '2026-11-12',
      'Tobin’s question gets an answer',
    ]),
    action(idOf(402), priya, [
      'Write to Dean’s mother and offer a visit',
      '2026-11-13',
      'Dad’s family can be part of the network',
    ]),
    action(idOf(403), { who: 'Pat Ashgrove', role: 'grandmother' }, [
      'Put a charger by Tobin’s bed and try the call again',
      '2026-11-13',
      'the plan works at 6am',
    ]),
    action(idOf(404), priya, [
      'See Wren at nursery and write down what her mornings are like',
      '2026-11-20',
      'Wren’s voice is in the plan',
    ]),
    action(idOf(405), marian, ['Write the nine-month review', '2026-11-20', 'there is an end date Tobin can rely on']),
  ];
}
