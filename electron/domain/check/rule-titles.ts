import { RULES } from './recording-check';

/** What a rule asks, in a line; null for a rule that is no longer there. */
export function ruleTitle(code: string): string | null {
  return RULES.find((rule) => rule.code === code)?.title ?? null;
}
