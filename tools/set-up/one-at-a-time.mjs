import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from './say.mjs';

const pauseMs = 250;

/**
 * Runs `work` while no other process holds the same lock file; waits for the one that does. A lock whose owner is no
 * longer running is taken over.
 * @template T
 * @param {string} lockFile
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(lockFile, work) {
  mkdirSync(dirname(lockFile), { recursive: true });
  for (let tries = 1; !take(lockFile); tries += 1) {
    if (tries === 2) say('Waiting for another set-up that is running...');
    await pause(pauseMs);
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/**
 * Takes the lock by linking a file that already names the owner, so that a lock is never seen without one.
 * @param {string} lockFile
 */
function take(lockFile) {
  const claim = `${lockFile}.${process.pid}`;
  writeFileSync(claim, String(process.pid));
  try {
    linkSync(claim, lockFile);
    return true;
  } catch {
    if (!isOwnerRunning(lockFile)) rmSync(lockFile, { force: true });
    return false;
  } finally {
    rmSync(claim, { force: true });
  }
}

/** @param {string} lockFile */
function isOwnerRunning(lockFile) {
  const owner = readOwner(lockFile);
  // Missing when it was given back a moment ago: simply try again.
  if (!owner) return true;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} lockFile */
function readOwner(lockFile) {
  try {
    return Number(readFileSync(lockFile, 'utf8'));
  } catch {
    return 0;
  }
}
