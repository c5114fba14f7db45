import { type Session, session } from 'electron';
import { isAppAddress } from './app-address';

/** Takes from the window's session everything that a page made of our own files does not need. */
export function lockDownSession(): void {
  const { defaultSession } = session;
  refusePermissions(defaultSession);
  refuseNetwork(defaultSession);
}

/** No camera, microphone, location, notifications, clipboard reading, USB or any permission yet to be invented. */
function refusePermissions(target: Session): void {
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.setDisplayMediaRequestHandler((_request, answer) => answer({}));
}

/** Every address but our own is cancelled, whatever its scheme; downloads too. */
function refuseNetwork(target: Session): void {
  target.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isAllowed(request.url) }));
  target.on('will-download', (event) => event.preventDefault());
}

function isAllowed(address: string): boolean {
  // Pictures inside the page itself, and Chromium's own pages for printing and for the developer tools.
  return isAppAddress(address) || /^(data|blob|devtools|chrome|chrome-extension):/.test(address);
}
