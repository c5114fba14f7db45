import { readFileSync } from 'node:fs';
import { say } from './say.mjs';

/**
 * The flags Electron needs here. The sandbox is switched off for root alone, because Chromium refuses to start
 * otherwise; nobody else ever gets that flag.
 * @returns {string[]}
 */
export function sandboxFlags() {
  if (process.getuid?.() === 0) {
    say("You are root, so Chromium's sandbox is off (--no-sandbox). Use an ordinary account for anything but tests.");
    return ['--no-sandbox'];
  }
  if (areUserNamespacesRefused()) {
    say(
      'This system refuses unprivileged user namespaces, so the sandbox may keep Electron from starting. To allow them',
    );
    say('until the next reboot, as root: sysctl -w kernel.apparmor_restrict_unprivileged_userns=0');
  }
  return [];
}

function areUserNamespacesRefused() {
  try {
    return readFileSync('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', 'utf8').trim() === '1';
  } catch {
    return false;
  }
}
