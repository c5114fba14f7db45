import { createHash } from 'node:crypto';
import type { WordParts } from '../check/word-parts';
import { cutFile, type RootedShape } from './frame';
import { shapePackage } from './shape-package';

/** Where a Word file does not follow the schema; none for one that does. No words of the file. */
export type ValidateWordFile = (bytes: Uint8Array) => Promise<readonly string[]>;

/** About 100 bytes each; a record of every kind has some hundreds. */
const MOST_REMEMBERED = 20_000;

/**
 * Validates Word files against the schema and remembers which shapes it has found sound, because the same few hundred
 * make up every record and the validator takes longer for one file than everything else together. A file is taken as
 * sound without asking only where its frame and every one of its shapes is known to be; any doubt is settled by
 * validating the whole file.
 */
export class SchemaCheck {
  readonly #validate: ValidateWordFile;
  readonly #most: number;
  /** Hashes of frames and shapes, the oldest first. */
  readonly #sound = new Set<string>();

  constructor(validate: ValidateWordFile, most = MOST_REMEMBERED) {
    this.#validate = validate;
    this.#most = most;
  }

  get remembered(): number {
    return this.#sound.size;
  }

  /** `parts` are those of `bytes`, read without an error. */
  async faults(bytes: Uint8Array, parts: WordParts): Promise<readonly string[]> {
    const { frame, shapes } = cutFile(parts);
    const frameKey = keyOf(frame);
    const unknown = new Map(shapes.map((shape) => [keyOf(`${shape.root}\n${shape.xml}`), shape] as const));
    const known = [...unknown.keys()].filter((key) => this.#sound.has(key));
    for (const key of known) unknown.delete(key);
    const isSound = this.#sound.has(frameKey) && (await this.#areSound([...unknown.values()]));
    const faults = isSound ? [] : await this.#validate(bytes);
    if (faults.length === 0) this.#remember([...known, ...unknown.keys(), frameKey]);
    return faults;
  }

  async #areSound(shapes: readonly RootedShape[]): Promise<boolean> {
    for (const root of new Set(shapes.map((shape) => shape.root))) {
      const together = shapes.filter((shape) => shape.root === root);
      const faults = await this.#validate(await shapePackage(root, together));
      if (faults.length > 0) return false;
    }
    return true;
  }

  #remember(keys: readonly string[]): void {
    for (const key of keys) {
      // What is used stays; what was not for the longest time goes first.
      this.#sound.delete(key);
      this.#sound.add(key);
    }
    for (const oldest of this.#sound) {
      if (this.#sound.size <= this.#most) break;
      this.#sound.delete(oldest);
    }
  }
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
