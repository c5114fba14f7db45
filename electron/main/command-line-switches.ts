import { app } from 'electron';

/** Chromium's own background traffic. The app needs no network at all, so all of it is switched off. */
const SWITCHES_OFF = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-client-side-phishing-detection',
  'disable-default-apps',
  'disable-sync',
  'disable-breakpad',
  'no-pings',
  'no-first-run',
] as const;

/** Features that would write to disk, listen or call out without being asked. */
const FEATURES_OFF = [
  'MediaRouter',
  'OptimizationHints',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
];

/** Must run before the app is ready: Chromium reads its switches once. */
export function setCommandLineSwitches(): void {
  // Date boxes and the spelling checker follow this, not the settings of the machine.
  app.commandLine.appendSwitch('lang', 'en-GB');
  for (const name of SWITCHES_OFF) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('disable-features', FEATURES_OFF.join(','));
  // Names are never looked up and nothing is ever connected to, even by code of Chromium's that the session's
  // request filter does not see. 127.0.0.1 stays, or a debugger started by hand could not be reached.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
  app.commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}
