import { findLookAlike } from '@domain/action/look-alike';
import { checkRecord } from '@domain/check/recording-check';
import { actionId } from '@domain/identifiers';
import type { RememberedAction } from '@domain/memory/child-history';
import { DEFAULT_CHECK_SETTINGS } from '@domain/settings/check-settings';
import { answering, contextOf, openAction, rememberedAction } from '../support/checked-record';
import { exampleAction } from '../support/example-record';
import { fullCaseSupervision } from '../support/full-case-supervision';
import { print, printFigure, quantile, sorted } from '../support/paired-ratio';
import { type Random, seededRandom } from '../support/seeded-random';
import { seededWords } from '../support/seeded-words';
import { idOf } from '../support/tobin-words';

const EARLIER = 500;
const OPEN = 400;
const WORDS = 16;
const ROUNDS = 200;
const CHECKS = 40;
const GOAL = { atMost: 10, unit: 'ms' };
const PAUSE = { atMost: 50, unit: 'ms' };

/** Actions that nobody has looked at yet: nothing is known of them from the round before. */
function earlierActions(random: Random): RememberedAction[] {
  const words = seededWords(random);
  return Array.from({ length: EARLIER }, (_, at) =>
    rememberedAction({ id: actionId.parse(idOf(50_000 + at)), what: words.prose(WORDS) }),
  );
}

function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function printSpread(name: string, samples: readonly number[], goal: typeof GOAL): void {
  const ordered = sorted(samples);
  printFigure(`${name}, 95th percentile`, quantile(ordered, 0.95), goal);
  const [least, middle, most] = [0, 0.5, 1].map((each) => quantile(ordered, each).toFixed(2));
  print(`  least ${least}, median ${middle}, most ${most} ms (${samples.length} samples)`);
}

const random = seededRandom(4_711);
const what = 'Find Dean Rooke through the housing office and ask what he can offer Tobin at the weekends';
const look = (actions: readonly RememberedAction[]) =>
  findLookAlike(exampleAction({ what }), actions, DEFAULT_CHECK_SETTINGS);

const fresh = Array.from({ length: ROUNDS }, () => earlierActions(random));
printSpread(
  `look-alike over ${EARLIER} actions seen for the first time`,
  fresh.map((actions) => millisecondsOf(() => look(actions))),
  GOAL,
);

const known = earlierActions(random);
look(known);
printSpread(
  `look-alike over the same ${EARLIER} actions again`,
  Array.from({ length: ROUNDS }, () => millisecondsOf(() => look(known))),
  GOAL,
);

const openActions = Array.from({ length: OPEN }, (_, at) => openAction({ id: actionId.parse(idOf(70_000 + at)) }));
const record = answering(openActions, [], { sections: fullCaseSupervision(3_000) });
const context = contextOf({ actions: known });
printSpread(
  `the whole check of a record of 3,000 words with ${OPEN} open actions`,
  Array.from({ length: CHECKS }, () => millisecondsOf(() => checkRecord(record, context))),
  PAUSE,
);
