/** What the unlock screen does not need. Each function loads its chunk once, however often it is called. */
export const loadFirstRun = () => import('../features/first-run/first-run-screen');
export const loadSignedIn = () => import('./signed-in');

/** Fetches the shell and its screens while the person types the passphrase, once the window has nothing better to do. */
export function prefetchShell(): void {
  requestIdleCallback(() => {
    void loadSignedIn()
      .then(() => import('./screens'))
      .then(({ prefetchScreens }) => prefetchScreens());
  });
}
