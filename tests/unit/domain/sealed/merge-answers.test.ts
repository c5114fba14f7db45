import { instant } from '@domain/calendar/local-date';
import { handedAnswerId, recordId } from '@domain/identifiers';
import type { WorkerAnswer } from '@domain/record/record';
import { type CameAnswer, latestFirst, type MergeState, type Stands, takeAnswer } from '@domain/sealed/merge-answers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/*
 * One record, its worker, another worker and a manager. The worker answers in their own copy, with a clock that says
 * anything; files with all their answers so far leave it and come in whenever. The manager shares new versions, records
 * answers at the desk and seals.
 */

const RECORD = recordId.parse('11111111-1111-4111-8111-111111111111');
const id = (number: number) => handedAnswerId.parse(`22222222-2222-4222-8222-${String(number).padStart(12, '0')}`);
const at = (minute: number) => instant.parse(new Date(Date.UTC(2026, 10, 25, 10, minute)).toISOString());

type Event =
  | { readonly kind: 'TAKE_FILE' | 'SHARE' | 'DESK' | 'STRANGER' }
  | { readonly kind: 'ANSWER'; readonly minute: number };

/** What happens, in its order; where files come in is not among it. */
const story = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('ANSWER' as const), minute: fc.integer({ min: 0, max: 50 }) }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('TAKE_FILE' as const, 'SHARE' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('DESK' as const, 'STRANGER' as const) }) },
  ),
  { maxLength: 14 },
);
/** Which of the files made so far come in after each step; any number of times. */
const deliveries = fc.array(fc.array(fc.nat({ max: 30 }), { maxLength: 3 }), { maxLength: 14 });
const choices = fc.constantFrom<Stands | null>(null, 'OURS');

type World = MergeState & {
  readonly version: number;
  readonly isSealed: boolean;
  readonly recorded: readonly WorkerAnswer[];
  readonly aside: readonly WorkerAnswer[];
};

function answerOf(words: string, by: string, minute: number): WorkerAnswer {
  return { kind: 'AGREES_WITH_COMMENT', comment: words, recordedBy: by, recordedAt: at(minute) };
}

function merge(world: World, file: readonly CameAnswer[], choice: Stands | null): World {
  let now = world;
  for (const came of latestFirst(file)) {
    const { version, isSealed, ours } = now;
    const place = { isTheirs: came.key === 1, isSealed, sharedVersion: version, sharedHash: null, ours };
    const { setAside, outcome: _shown, ...after } = takeAnswer(came, { ours, kept: now.kept, place }, choice);
    now = { ...now, ...after, aside: setAside === null ? now.aside : [...now.aside, setAside] };
  }
  return now;
}

/** The story as it goes on. */
type Life = {
  readonly world: World;
  readonly given: readonly CameAnswer[];
  readonly files: readonly (readonly CameAnswer[])[];
  /** The version the worker's copy has. */
  readonly copyVersion: number;
};
const BIRTH: World = { ours: null, kept: [], version: 1, isSealed: false, recorded: [], aside: [] };

function happen(life: Life, event: Event, step: number): Life {
  const { world } = life;
  switch (event.kind) {
    case 'TAKE_FILE':
      return { ...life, copyVersion: world.version };
    case 'SHARE':
      return { ...life, world: { ...world, version: world.version + 1, ours: null } };
    case 'DESK': {
      const said = answerOf(`Desk ${step}`, 'Marian Oduya', step);
      return { ...life, world: { ...world, ours: said, recorded: [...world.recorded, said] } };
    }
    case 'ANSWER':
      return giveAnswer(life, { step, key: 1, version: life.copyVersion, minute: event.minute });
    case 'STRANGER':
      return giveAnswer(life, { step, key: 2, version: world.version, minute: step });
  }
}

type Giving = { readonly step: number; readonly key: number; readonly version: number; readonly minute: number };

function giveAnswer(life: Life, { step, key, version, minute }: Giving): Life {
  const answer = answerOf(`Answer ${step}`, 'Tom Birkett', minute);
  const came = { answerId: id(step), recordId: RECORD, version, key, number: life.given.length + 1, answer };
  const given = [...life.given, came];
  return { ...life, given, files: [...life.files, given.filter((each) => each.key === key)] };
}

/** Lives the story with these deliveries, then brings every file in, the last made first. */
function live(events: readonly Event[], when: readonly (readonly number[])[], choice: Stands | null) {
  const lived = events.reduce(
    (before: Life, event, step) => {
      const life = happen(before, event, step);
      const arriving = (when[step] ?? []).flatMap((which) => [
        life.files[which % Math.max(1, life.files.length)] ?? [],
      ]);
      return { ...life, world: arriving.reduce((world, file) => merge(world, file, choice), life.world) };
    },
    { world: BIRTH, given: [], files: [], copyVersion: 1 },
  );
  const world = lived.files.toReversed().reduce((before, file) => merge(before, file, choice), lived.world);
  return { world, given: lived.given };
}

function stateOf({ ours, kept, version }: World) {
  const words = kept.map(({ answerId, answer, version: to }) => `${answerId} ${to} ${answer.comment}`);
  return { ours: ours?.comment ?? null, version, kept: words.toSorted() };
}

describe('answers that come in files', () => {
  it('end in the same state whatever order, repetition and moment they came in', () => {
    fc.assert(
      fc.property(story, fc.tuple(deliveries, deliveries), choices, (events, [one, other], choice) => {
        const [a, b] = [live(events, one, choice), live(events, other, choice)];
        expect(stateOf(a.world)).toEqual(stateOf(b.world));
      }),
      { numRuns: 2_000 },
    );
  });

  it('are each kept once with every word, and what was recorded at the desk gives way to no file unasked', () => {
    fc.assert(
      fc.property(story, deliveries, choices, (events, when, choice) => {
        const { world, given } = live(events, when, choice);
        expect(stateOf(world).kept).toEqual(
          given.map(({ answerId, answer, version }) => `${answerId} ${version} ${answer.comment}`).toSorted(),
        );
        const lastShare = events.findLastIndex(({ kind }) => kind === 'SHARE');
        const desk = events.findLastIndex(({ kind }) => kind === 'DESK');
        const last = given.findLast(({ version, key }) => version === world.version && key === 1);
        const standing = desk > lastShare ? `Desk ${desk}` : (last?.answer.comment ?? null);
        expect(world.ours?.comment ?? null).toBe(standing);
      }),
      { numRuns: 2_000 },
    );
  });

  it('take the place of what was recorded at the desk where a manager says so, which is then kept apart', () => {
    fc.assert(
      fc.property(story, deliveries, (events, when) => {
        const { world } = live(events, when, 'THEIRS');
        const lastShare = events.findLastIndex(({ kind }) => kind === 'SHARE');
        // What is recorded at the desk twice to one text replaces itself there, as it does without any file.
        const isSingle = events.slice(lastShare + 1).filter(({ kind }) => kind === 'DESK').length <= 1;
        const desk = isSingle ? world.recorded.at(-1) : undefined;
        const isOfThisText = events.findLastIndex(({ kind }) => kind === 'DESK') > lastShare;
        if (desk === undefined || !isOfThisText) return;
        expect([world.ours, ...world.aside]).toContain(desk);
      }),
      { numRuns: 2_000 },
    );
  });

  it('change nothing of a sealed record, and are kept', () => {
    fc.assert(
      fc.property(story, deliveries, (events, when) => {
        const { world, given } = live(events, when, null);
        const sealed = { ...world, isSealed: true };
        const late = { ...(given[0] ?? cameLate()), answerId: id(99), number: 99 };
        const after = merge(sealed, [late, ...given], 'THEIRS');
        expect(after.ours).toEqual(world.ours);
        expect(after.kept.map(({ answerId }) => answerId)).toContain(id(99));
      }),
    );
  });
});

function cameLate(): CameAnswer {
  return {
    answerId: id(98),
    recordId: RECORD,
    version: 1,
    key: 1,
    number: 98,
    answer: answerOf('Late', 'Tom Birkett', 1),
  };
}
