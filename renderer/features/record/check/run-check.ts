import type { RecordView } from '@contract/record-calls';
import type { LocalDate } from '@domain/calendar/local-date';
import { NO_ANSWERS } from '@domain/check/check-answers';
import { checkContext } from '@domain/check/check-context';
import { driftRow } from '@domain/check/drift';
import type { CheckContext, Finding, Strength } from '@domain/check/finding';
import { checkRecord } from '@domain/check/recording-check';
import { type AnsweredFinding, standsInTheWay, withAnswers } from '@domain/check/what-stands';
import { type ChildHistory, NO_HISTORY } from '@domain/memory/child-history';
import type { RecordContent } from '@domain/record/record';
import { readCheckSettings } from '@domain/settings/check-settings';

/** What a record is checked with, made once for each answer of the program: its settings and all that went before. */
export function contextOf({ checkSettings, history, lastTime }: RecordView, today: LocalDate): CheckContext {
  const before: ChildHistory = history === null ? NO_HISTORY : { ...history, lastSections: lastTime?.sections ?? null };
  return checkContext(today, { settings: readCheckSettings(checkSettings), history: before });
}

/** The same check the program runs again before it seals, with what has been answered to it. */
export function runCheck(content: RecordContent, context: CheckContext): readonly AnsweredFinding[] {
  return withAnswers(checkRecord(content, context), content.checkAnswers ?? NO_ANSWERS, context.settings);
}

export type FindingGroup = { readonly title: string; readonly findings: readonly AnsweredFinding[] };

const GROUPS: readonly { readonly strength: Strength; readonly title: string }[] = [
  { strength: 'HARD', title: 'Needed before signing' },
  { strength: 'REASON', title: 'Say why, or change it' },
  { strength: 'WARN', title: 'Worth a look' },
];

/** What is the same finding at every run of the check: it keeps its place on the screen, and the focus in it. */
export function keyOf({ code, subject }: Pick<Finding, 'code' | 'subject'>): string {
  return `${code} ${subject}`;
}

/**
 * What the check asks and nobody has answered, most binding first; what only colours a board is not for this page. The
 * one that is `held` stays where it is although it is answered, because somebody is still writing in it.
 */
export function groupFindings(answered: readonly AnsweredFinding[], held: string | null = null): FindingGroup[] {
  const listed = oneForEachDecision(answered);
  return GROUPS.map(({ strength, title }) => ({
    title,
    findings: listed.filter(
      ({ finding, isSettled }) => finding.strength === strength && (!isSettled || keyOf(finding) === held),
    ),
  })).filter((group) => group.findings.length > 0);
}

/** What has been answered, folded away. */
export function settledFindings(answered: readonly AnsweredFinding[], held: string | null): AnsweredFinding[] {
  return oneForEachDecision(answered).filter(
    ({ finding, isSettled }) => isSettled && finding.strength !== 'BOARD' && keyOf(finding) !== held,
  );
}

const STRONGEST: readonly Strength[] = ['HARD', 'REASON', 'WARN', 'BOARD'];

/** What one decision answers is one line, as binding as the most binding of it: it is decided once, not twice. */
function oneForEachDecision(answered: readonly AnsweredFinding[]): AnsweredFinding[] {
  const rows = new Map<string, AnsweredFinding>();
  for (const each of answered) {
    const { finding } = each;
    const row = finding.drift === undefined ? `${keyOf(finding)} ${String(rows.size)}` : driftRow(finding.drift);
    const before = rows.get(row);
    rows.set(row, before === undefined ? each : together(before, each));
  }
  return [...rows.values()];
}

function together(one: AnsweredFinding, other: AnsweredFinding): AnsweredFinding {
  const strengths = [one.finding.strength, other.finding.strength];
  const strength = STRONGEST.find((each) => strengths.includes(each)) ?? one.finding.strength;
  const message = inOneBreath([one.finding.message, other.finding.message]);
  return { ...one, finding: { ...one.finding, strength, message }, isSettled: one.isSettled && other.isSettled };
}

/** Several messages as one, in which a sentence they share is said once, at the end. */
export function inOneBreath(messages: readonly string[]): string {
  const sentences = messages.flatMap((message) => message.split(/(?<=[.?!]) (?=[A-Z“])/));
  return sentences.filter((sentence, at) => sentences.lastIndexOf(sentence) === at).join(' ');
}

/** What keeps the record from being signed as it stands. */
export function obstaclesIn(answered: readonly AnsweredFinding[]): readonly Finding[] {
  return standsInTheWay(answered).map(({ finding }) => finding);
}

/** What nobody can do without. */
export function hardFindings(answered: readonly AnsweredFinding[]): readonly Finding[] {
  return obstaclesIn(answered).filter(({ strength }) => strength === 'HARD');
}

/** Sharing needs only the facts of the session (life cycle 3a: "header complete"). */
export function obstaclesToSharing(answered: readonly AnsweredFinding[]): readonly Finding[] {
  return obstaclesIn(answered).filter(({ code }) => code.startsWith('META-'));
}

export function openFindings(answered: readonly AnsweredFinding[]): readonly Finding[] {
  return answered.filter(({ isSettled }) => !isSettled).map(({ finding }) => finding);
}

/** How many the tab shows: all that the panel lists as open. */
export function countAsked(answered: readonly AnsweredFinding[]): number {
  return groupFindings(answered).reduce((sum, group) => sum + group.findings.length, 0);
}
