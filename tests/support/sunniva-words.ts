import type { UserId } from '@domain/identifiers';
import type { RecordHeader } from '@domain/record/record';
import type { SectionValue } from '@domain/section/section-values';
import { action, answers, decision, on, rating, safetyPlan, whatIf } from './demo-rows';
import { day, idOf, prose } from './tobin-words';

/*
 * A whole management oversight note about a child who does not exist: a third time missing, decided on the same
 * afternoon by the manager alone. Made new at each call.
 */

export const SUNNIVA_HEADER: RecordHeader = {
  sessionDate: day('2026-11-19'),
  sessionType: 'CATCH_UP',
  supervisee: 'Tom Birkett',
  supervisor: 'Adaeze Morrow',
  supervisorId: idOf(3_003) as UserId,
  coveringFor: '',
  present: 'Tom Birkett, Adaeze Morrow',
  caseStatus: 'S47',
  cpCategory: null,
  legalStatus: 'NONE',
  livingArrangement: 'ONE_PARENT',
  planStart: null,
  concerns: ['EXPLOITATION', 'MISSING', 'HARM_OUTSIDE_HOME'],
};

export function sunnivaSections(): Record<string, SectionValue> {
  return { ...whatHasChanged(), ...whatWasDecided(), ...tonight(), ...whatFollows() };
}

function whatHasChanged(): Record<string, SectionValue> {
  return {
    when: { kind: 'FIELDS', answers: answers({ time: '16:40', how: 'Call', with: 'Tom Birkett, duty social worker' }) },
    trigger: {
      kind: 'FIELDS',
      answers: answers({
        kind: 'New harm or worry\nWent missing',
        what: 'Third time missing in a month. Found at 02:10 at the retail park with two men in their twenties. New phone.',
      }),
    },
    child: prose(
      'She told the officer, “They’re the only ones who pick me up.” Seen today by Tom at school, alone, tired, did not want to talk about the phone; said she would speak to Mrs Okafor (form tutor).',
    ),
  };
}

function whatWasDecided(): Record<string, SectionValue> {
  return {
    decision: {
      kind: 'DECISIONS',
      decisions: [
        decision(idOf(3_301), {
          decision:
            'Strategy discussion held today 15:30 (police, health, school, social care, youth service; housing sent a note). Joint section 47 enquiry. Tom sees Sunniva with Mrs Okafor tomorrow 09:15, after the strategy discussion agreed how.',
          reason:
            'Third missing episode, adults unknown to family, new phone, and she has named someone she will talk to.',
          decidedAgainst:
            'A written agreement with Mum to keep her in: it would put the job of stopping the men on Mum and Sunniva.',
        }),
      ],
    },
    authority: { kind: 'FIELDS', answers: answers({ mine: 'Yes' }) },
  };
}

function tonight(): Record<string, SectionValue> {
  return {
    rapidSafety: safetyPlan({
      now: 'Dad’s sister Ingrid stays at the house. Mum holds a photo and clothes description.',
      contingencies: [
        whatIf(idOf(3_201), [
          'Sunniva is not back by 21:00',
          'Ingrid',
          'rings her, then 101 with the reference, then the out-of-hours team',
        ]),
      ],
    }),
    scale: {
      kind: 'SCALE',
      ratings: [
        rating(idOf(3_211), {
          rater: 'SW',
          name: 'Tom Birkett',
          value: 3,
          whatMakesItThatHigh: 'She has named someone she will talk to.',
          oneHigher: 'She talks with Mrs Okafor tomorrow.',
        }),
        rating(idOf(3_212), {
          rater: 'TM',
          name: 'Adaeze Morrow',
          value: 3,
          whatMakesItThatHigh: 'Ingrid is there tonight.',
          oneHigher: 'One adult Sunniva trusts knows where she goes.',
        }),
      ],
      whyWeDiffer: '',
    },
  };
}

function whatFollows(): Record<string, SectionValue> {
  const tom = { who: 'Tom Birkett', role: 'duty social worker' };
  return {
    actions: {
      kind: 'ACTIONS',
      actions: [
        action(idOf(3_401), tom, [
          'Exploitation tool with Sunniva’s words in it',
          '2026-11-23 12:00',
          'it matches the safety plan',
        ]),
        action(idOf(3_402), { who: 'Neve Carrick', role: 'DS' }, [
          'Phone and vehicle checks',
          '2026-11-20 17:00',
          'we know who the two men are',
        ]),
        action(idOf(3_403), tom, [
          'Offer return interview by someone independent',
          '2026-11-20',
          'she can say where she goes',
        ]),
        action(idOf(3_404), { who: 'Adaeze Morrow', role: 'team manager' }, [
          'Decide on conference',
          '2026-11-24',
          'the people who know her plan together',
        ]),
      ],
      noActionReason: '',
    },
    next: { kind: 'FIELDS', answers: answers({ bring: 'Yes', on: on('2026-11-26') }) },
  };
}
