import type { LocalDate } from '@domain/calendar/local-date';
import { checkContext } from '@domain/check/check-context';
import type { Finding, Strength } from '@domain/check/finding';
import { checkRecord } from '@domain/check/recording-check';
import type { RecordContent } from '@domain/record/record';

/** The same check the program runs again before it seals. */
export function runCheck(content: RecordContent, today: LocalDate): readonly Finding[] {
  return checkRecord(content, checkContext(today));
}

export type FindingGroup = { readonly title: string; readonly findings: readonly Finding[] };

const GROUPS: readonly { readonly strength: Strength; readonly title: string }[] = [
  { strength: 'HARD', title: 'Needed before signing' },
  { strength: 'REASON', title: 'Say why, or change it' },
  { strength: 'WARN', title: 'Worth a look' },
];

/** What the check asks, most binding first; what only colours a board is not for this page. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  return GROUPS.map(({ strength, title }) => ({
    title,
    findings: findings.filter((finding) => finding.strength === strength),
  })).filter((group) => group.findings.length > 0);
}

export function hardFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ strength }) => strength === 'HARD');
}

/** How many the tab shows: all that the panel lists. */
export function countAsked(findings: readonly Finding[]): number {
  return groupFindings(findings).reduce((sum, group) => sum + group.findings.length, 0);
}
