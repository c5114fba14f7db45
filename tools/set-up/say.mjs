/** A reason to stop that is not a fault of these scripts: the message says what happened and what to do. */
export class SetUpProblem extends Error {}

/**
 * One plain sentence of progress.
 * @param {string} sentence
 */
export function say(sentence) {
  console.log(sentence);
}

/**
 * A boxed note that cannot be overlooked.
 * @param {string[]} lines
 */
export function announce(lines) {
  const rule = '='.repeat(Math.max(...lines.map((line) => line.length)));
  console.log([rule, ...lines, rule].join('\n'));
}

/**
 * Ends with a message for people; the trace is added only when these scripts themselves are at fault.
 * @param {unknown} error
 */
export function stop(error) {
  console.error(error instanceof SetUpProblem ? `\n${error.message}\n` : error);
  process.exitCode = 1;
}
