/** The Electron this app is built and checked for; `package.json` pins the exact version. */
export const SUPPORTED_ELECTRON_MAJOR = 45;

/** True on the older runtime used where Electron's own cannot be downloaded: good for a look, not for live records. */
export function isEvaluationRuntime(electronVersion: string): boolean {
  return Number(electronVersion.split('.')[0]) !== SUPPORTED_ELECTRON_MAJOR;
}
