import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow, Rectangle } from 'electron';

/** Where the window stood. Numbers only: nothing about a child can get into this file, which is not encrypted. */
export type WindowPlace = Partial<Rectangle> & {
  readonly width: number;
  readonly height: number;
  readonly isMaximised: boolean;
};

export const SMALLEST = { width: 640, height: 480 } as const;
const DEFAULT_PLACE: WindowPlace = { width: 1280, height: 800, isMaximised: false };
/** So much of the window must lie on a screen that it can be grabbed with the mouse. */
const VISIBLE_PX = 100;

/** The last place if it can be read and still lies on one of the screens; otherwise the usual size, centred. */
export function readWindowPlace(folder: string, screens: readonly Rectangle[]): WindowPlace {
  const place = parsePlace(readOrEmpty(join(folder, 'window.json')));
  return place !== null && screens.some((screen) => isReachable(place, screen)) ? place : DEFAULT_PLACE;
}

/** Remembers the place at each close. Not being able to is no reason to keep anybody from closing a window. */
export function rememberWindowPlace(window: BrowserWindow, folder: string): void {
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds();
    const place = { x, y, width, height, isMaximised: window.isMaximized() ? 1 : 0 };
    try {
      writeFileSync(join(folder, 'window.json'), `${JSON.stringify(place)}\n`);
    } catch {
      // A read-only or full disk: the next start uses the usual place.
    }
  });
}

/** @returns null for anything that is not five whole numbers of a believable size */
export function parsePlace(text: string): (Rectangle & { isMaximised: boolean }) | null {
  const found = parseJson(text);
  if (found === null) return null;
  const [x, y, width, height, isMaximised] = ['x', 'y', 'width', 'height', 'isMaximised'].map((name) => found[name]);
  if (!isCoordinate(x) || !isCoordinate(y) || !isCoordinate(width) || !isCoordinate(height)) return null;
  if (width < SMALLEST.width || height < SMALLEST.height) return null;
  return { x, y, width, height, isMaximised: isMaximised === 1 };
}

function isCoordinate(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(Number(value)) <= 20_000;
}

function isReachable(place: Rectangle, screen: Rectangle): boolean {
  const acrossPx = Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x);
  const isTitleBarOn = place.y >= screen.y && place.y <= screen.y + screen.height - VISIBLE_PX;
  return acrossPx >= VISIBLE_PX && isTitleBarOn;
}

function parseJson(text: string): Record<string, unknown> | null {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null ? { ...found } : null;
  } catch {
    return null;
  }
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
