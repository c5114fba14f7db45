import { announce, say, stop } from '../set-up/say.mjs';
import { setUp } from '../set-up/set-up.mjs';
import { stages } from './stages.mjs';
import { sum, tallyOfOne } from './tally.mjs';

/**
 * `npm test`: sets up what is missing, then runs every stage, or the one named first on the command line with the
 * filters that follow it. A failing stage does not keep the later ones from running. The last line is the sum.
 */
async function test() {
  const [name, ...filters] = process.argv.slice(2);
  const chosen = stages.filter((stage) => name === undefined || stage.name === name);
  const tallies = chosen.length > 0 ? await runStages(chosen, filters) : [unknownStage(name)];
  const { passed, failed, skipped } = sum(tallies);
  if (failed > 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
}

/**
 * @param {import('./stages.mjs').Stage[]} chosen
 * @param {string[]} filters
 */
async function runStages(chosen, filters) {
  const env = await prepare();
  const outcomes = [];
  for (const stage of chosen) {
    announce([stage.title]);
    const tally = env || !stage.needsApp ? await attempt(stage, filters, env ?? process.env) : withoutApp();
    outcomes.push({ title: stage.title, tally });
  }
  announce(outcomes.map(({ title, tally }) => `${tally.failed > 0 ? 'FAILED' : 'ok    '}  ${title}`));
  return outcomes.map(({ tally }) => tally);
}

/** @param {string | undefined} name */
function unknownStage(name) {
  say(`There is no stage "${name}". The stages are: ${stages.map((stage) => stage.name).join(', ')}.`);
  return tallyOfOne(false);
}

function withoutApp() {
  say('Not run, because the app could not be set up; the reason stands above. That counts as a failure.');
  return tallyOfOne(false);
}

/** @returns {Promise<NodeJS.ProcessEnv | undefined>} undefined when there is no app to test */
async function prepare() {
  try {
    return (await setUp()).env;
  } catch (error) {
    stop(error);
    return undefined;
  }
}

/**
 * @param {import('./stages.mjs').Stage} stage
 * @param {string[]} filters
 * @param {NodeJS.ProcessEnv} env
 */
async function attempt(stage, filters, env) {
  try {
    return await stage.run(filters, env);
  } catch (error) {
    stop(error);
    return tallyOfOne(false);
  }
}

await test();
