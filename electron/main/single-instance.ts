import { app } from 'electron';

/**
 * Two programs must never write to one store. The second one to start asks the first to come forward, and ends.
 * @returns false when this is the second one
 */
export function becomeOnlyInstance(comeForward: () => void): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', comeForward);
  return true;
}
