import { inProject, readJson } from '../set-up/paths.mjs';

/**
 * Optional packages (one per platform) that an installed package names and the lock file lacks. `npm install` leaves
 * them out silently when the registry has none, and `npm ci` then refuses the lock file on every machine.
 * @returns {string[]} one sentence for each
 */
export function missingFromLock() {
  const { packages } = readJson(inProject('package-lock.json'));
  const places = Object.keys(packages);
  const names = new Set(
    places.map((place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)),
  );
  return places.flatMap((place) =>
    Object.keys(packages[place].optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${place} names the optional package ${name}, which package-lock.json lacks.`),
  );
}
