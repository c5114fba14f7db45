import { later } from './later';

/** What the unlock screen does not need, in chunks of its own. */
export const FirstRunScreen = later(() =>
  import('../features/first-run/first-run-screen').then((chunk) => chunk.FirstRunScreen),
);
export const SignedIn = later(() => import('./signed-in').then((chunk) => chunk.SignedIn));

/** Fetches the shell and its screens while the person types the passphrase, once the window has nothing better to do. */
export function prefetchShell(): void {
  requestIdleCallback(() => {
    void SignedIn.fetch()
      .then(() => import('./screens'))
      .then(({ prefetchScreens }) => prefetchScreens());
  });
}
