import type { Challenge } from '@domain/challenge/challenge';
import { type CheckAnswers, NO_ANSWERS } from '@domain/check/check-answers';
import type { ChallengeId, ChildId, UserId } from '@domain/identifiers';
import type { RecordHeader } from '@domain/record/record';
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
  statement,
  step,
} from './demo-rows';
import { day, idOf, paragraphOf, prose, richTextOf } from './tobin-words';

/*
 * A whole permanence supervision of a child who does not exist: a third home, a plan not yet confirmed, and a challenge
 * from the reviewing officer. Made new at each call.
 */

export const MARLOW_HEADER: RecordHeader = {
  sessionDate: day('2026-11-03'),
  sessionType: 'PLANNED',
  supervisee: 'Leanne Petrie',
  supervisor: 'Ravi Sandhu',
  supervisorId: idOf(2_003) as UserId,
  coveringFor: '',
  present: 'Leanne Petrie, Ravi Sandhu',
  caseStatus: 'CLA',
  cpCategory: null,
  legalStatus: 'S31_CO',
  livingArrangement: 'FOSTER_IN_HOUSE',
  planStart: day('2026-03-09'),
  concerns: [],
};

const MARLOW_WORRY = idOf(2_101);
const MARLOW_CHALLENGE = idOf(2_701);

/** What Ravi answered to the check: on the third home, and on the challenge that stays open until panel. */
export const MARLOW_ANSWERS: CheckAnswers = {
  ...NO_ANSWERS,
  drift: [
    driftDecided('HOME_MOVES', {
      decision: 'CHANGE_PLAN',
      because:
        'His moves followed carers’ retirement and a carer’s illness, not anything he did. Long-term fostering with Jo is the plan.',
    }),
    driftDecided('CHALLENGE_OPEN', {
      subject: MARLOW_CHALLENGE,
      decision: 'ACCEPT_UNTIL',
      until: { date: day('2026-12-01'), text: '' },
      because: 'The matching report goes to panel on 1 December; Beth will close after panel.',
    }),
  ],
};

export function marlowSections(): Record<string, SectionValue> {
  return { ...whereHeLives(), ...whatHeSays(), ...worryAndGoal(), ...challengeAndThinking(), ...whatWasAgreed() };
}

function whereHeLives(): Record<string, SectionValue> {
  return {
    update: prose(
      'Cared for since 9 March 2026; second review held 30 June. Third home in 12 months: foster carer Jo Larkin since 24 August.',
    ),
    permanence: {
      kind: 'FIELDS',
      answers: answers({
        plan: 'Long-term fostering',
        beside: 'Special guardianship',
        told: 'Leanne and Jo told Marlow on 30 October that the plan is for him to stay.',
      }),
    },
    whyNotYet: {
      kind: 'ENTRIES',
      entries: [entry(idOf(2_111), { what: 'Matching report to panel', whose: 'Leanne Petrie', by: on('2026-12-01') })],
    },
    homes: {
      kind: 'ENTRIES',
      entries: [
        entry(idOf(2_121), { home: 'First foster home', from: on('2026-03-09'), ended: 'The carers’ retirement' }),
        entry(idOf(2_122), { home: 'Second foster home', ended: 'A carer’s illness' }),
        entry(idOf(2_123), { home: 'Jo Larkin', from: on('2026-08-24') }),
      ],
    },
    agencies: {
      kind: 'AGENCIES',
      agencies: [
        agencySaid(idOf(2_171), ['CARER', 'Jo Larkin', 'He put his posters up on 30 October.']),
        agencySaid(idOf(2_172), ['SCHOOL', '', 'Settled.']),
      ],
      note: '',
    },
    healthEd: { kind: 'FIELDS', answers: answers({ school: 'Settled' }) },
    familyTime: {
      kind: 'ENTRIES',
      entries: [
        entry(idOf(2_131), { who: 'Esme, his sister', howOften: 'Monthly', howItIs: 'Both say monthly is right.' }),
      ],
    },
    network: {
      kind: 'NETWORK',
      people: [person(idOf(2_141), 'Esme', 'sister'), person(idOf(2_142), 'Ida', 'Jo’s mother')],
      otherParent: 'NOT_INVOLVED',
      otherParentNote: 'He has not answered since Marlow came into care.',
      note: '',
    },
  };
}

function whatHeSays(): Record<string, SectionValue> {
  return {
    childSeen: childSeen({
      lastSeen: on('2026-11-02'),
      seenBy: 'Leanne Petrie',
      where: 'In his room',
      alone: 'YES',
      methods: ['TALKING', 'DRAWING'],
    }),
    childVoice: {
      kind: 'CHILD_VOICE',
      hearings: [
        hearing(idOf(2_151), {
          heardBy: 'Leanne Petrie',
          on: on('2026-11-02'),
          where: 'Walking Jo’s dog',
          how: 'TALKING',
          worries: '“If it’s a panel do I get to say anything?”',
          wishes: 'He wants to send a drawing.',
        }),
      ],
    },
    stability: {
      kind: 'SCALE',
      ratings: [
        rating(idOf(2_161), { rater: 'CHILD', name: 'Marlow', value: 7, whatMakesItThatHigh: 'Was 4.' }),
        rating(idOf(2_162), { rater: 'CARER', name: 'Jo', value: 8 }),
        rating(idOf(2_163), {
          rater: 'SW',
          name: 'Leanne Petrie',
          value: 7,
          whatMakesItThatHigh: 'His posters are up.',
          oneHigher: 'The match is agreed at panel.',
        }),
        rating(idOf(2_164), {
          rater: 'TM',
          name: 'Ravi Sandhu',
          value: 6,
          whatMakesItThatHigh: 'He has been told that he is staying.',
          oneHigher: 'He has it in writing in his own words.',
        }),
      ],
      whyWeDiffer: '',
    },
  };
}

function worryAndGoal(): Record<string, SectionValue> {
  return {
    pastHarm: {
      kind: 'ENTRIES',
      entries: [
        entry(idOf(2_103), {
          what: 'Three homes in a year, and nobody told him if he was staying.',
          forChild: '“I don’t unpack.”',
          howWeKnow: 'CHILD_SAID',
        }),
      ],
    },
    danger: {
      kind: 'DANGER_STATEMENTS',
      statements: [
        statement(MARLOW_WORRY, {
          who: 'Leanne, Jo and Marlow',
          what: 'Marlow has had three homes in a year and nobody has told him if he is staying with Jo',
          couldHappen: 'Marlow could stop trusting grown-ups, push Jo away to see what happens, and lose another home',
        }),
      ],
    },
    goals: {
      kind: 'GOALS',
      goals: [
        goal(idOf(2_102), {
          statement: MARLOW_WORRY,
          childNotices:
            'By Christmas Marlow knows he is staying with Jo until he is grown up, has it in writing in his own words, sees his sister Esme every month, and tells us his room is his.',
        }),
      ],
    },
  };
}

function challengeAndThinking(): Record<string, SectionValue> {
  return {
    iro: {
      kind: 'FIELDS',
      answers: answers({ officer: 'Beth Amory', spokeOn: on('2026-10-12'), challenge: 'Yes' }),
    },
    reflection: {
      kind: 'REFLECTION',
      style: 'SIGNS',
      text: richTextOf(
        paragraphOf(
          'We waited for the school place before settling the home. The other order would have been kinder. His moves followed carers’ retirement and a carer’s illness, not anything he did: he needs to hear that.',
        ),
        paragraphOf('What would change our minds: if he stopped unpacking or going to clubs.'),
      ),
      asked: [],
    },
    trajectory: { kind: 'TRAJECTORY', milestones: [step(idOf(2_181), 'The match is agreed at panel', '2026-12-01')] },
    differenceMade: prose('He knows the plan is for him to stay. His own number was 4 and is 7.'),
    progress: {
      kind: 'PROGRESS',
      progress: 'ON_TRACK',
      why: 'Slow, now on track: he has been told that he is staying, and the matching report goes to panel on 1 December.',
      longestWait: '',
    },
  };
}

function whatWasAgreed(): Record<string, SectionValue> {
  const leanne = { who: 'Leanne Petrie', role: 'social worker' };
  const ravi = { who: 'Ravi Sandhu', role: 'team manager' };
  return {
    decisions: {
      kind: 'DECISIONS',
      decisions: [
        decision(idOf(2_301), {
          decision: 'Long-term fostering with Jo is the plan; SGO to be talked about after a year.',
          reason: 'Marlow’s wish, Jo’s commitment, school settled.',
          decidedAgainst:
            'Searching for a family with two places for Marlow and Esme: Esme is settled, both say monthly is right.',
        }),
      ],
    },
    actions: {
      kind: 'ACTIONS',
      actions: [
        action(idOf(2_401), leanne, ['Matching report to panel administrator', '2026-11-10', '1 December is kept']),
        action(idOf(2_402), leanne, [
          'With Marlow, drawing and three sentences for panel',
          '2026-11-18',
          'he is heard',
        ]),
        action(idOf(2_403), ravi, ['Confirm monthly family time budget', '2026-11-18', 'he sees Esme every month']),
        action(idOf(2_404), leanne, [
          'First pages of Words and Pictures about the three homes',
          '2026-12-04',
          'Marlow knows it was not him',
        ]),
        action(idOf(2_405), { who: 'Jo Larkin', role: 'foster carer' }, [
          'Ring Leanne if Marlow stops unpacking or going to clubs, from now; check-in 27 November',
          '2026-11-27',
          'we hear it before he loses another home',
        ]),
      ],
      noActionReason: '',
    },
  };
}

/** Raised by the reviewing officer, answered, and open until panel has met. */
export function marlowChallenges(): Challenge[] {
  return [
    {
      id: MARLOW_CHALLENGE as ChallengeId,
      childId: idOf(2_002) as ChildId,
      raisedOn: day('2026-10-12'),
      raisedBy: 'Beth Amory',
      source: 'IRO',
      stage: 'INFORMAL',
      issue: 'No confirmed permanence plan after second review.',
      risk: 'Marlow told her “I don’t unpack.”',
      response: 'Matching report to panel on 1 December; Jo and Marlow told together by 6 November.',
      respondedOn: day('2026-10-22'),
      changed:
        'Leanne and Jo told Marlow on 30 October that the plan is for him to stay; Jo says he put his posters up that night.',
      howWeKnow: 'Visit 2 November, alone in his room.',
      seenOn: day('2026-11-02'),
      closedOn: null,
      closedBy: '',
    },
  ];
}
