import { codesOf } from './codes-of';

/**
 * A form's options as a table of labels, in their order, with those added that were chosen when the form still offered
 * them. The codes live as long as the field is drawn; what is kept are the words.
 */
export function optionLabels(options: readonly string[], chosen: readonly string[]): Readonly<Record<string, string>> {
  const words = [...new Set([...options, ...chosen])].filter((each) => each !== '');
  return Object.fromEntries(words.map((each, position) => [`option${String(position)}`, each]));
}

export function codeOf(labels: Readonly<Record<string, string>>, words: string): string | null {
  return codesOf(labels).find((code) => labels[code] === words) ?? null;
}
