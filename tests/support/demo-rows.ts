import type { LocalDate } from '@domain/calendar/local-date';
import type { DriftAnswer } from '@domain/check/check-answers';
import type { DraftAction } from '@domain/section/kinds/actions-section';
import type { AgencyLine } from '@domain/section/kinds/agencies-section';
import type { ChildSeenValue } from '@domain/section/kinds/child-seen-section';
import type { Hearing } from '@domain/section/kinds/child-voice-section';
import type { DangerStatement } from '@domain/section/kinds/danger-statements-section';
import type { DraftDecision } from '@domain/section/kinds/decisions-section';
import type { Entry } from '@domain/section/kinds/entries-section';
import type { FieldAnswers } from '@domain/section/kinds/field-answers';
import type { Goal } from '@domain/section/kinds/goals-section';
import type { NetworkPerson } from '@domain/section/kinds/network-section';
import type { Contingency, SafetyPlanValue } from '@domain/section/kinds/safety-plan-section';
import type { Rating } from '@domain/section/kinds/scale-section';
import type { Milestone } from '@domain/section/kinds/trajectory-section';
import { noDay, type TypedDay } from '@domain/section/section-fields';
import { emptySection } from '@domain/section/section-kinds';

/* Rows as a person would fill them, for the demo records: what is given is written, everything else is left blank. */

type Owner = { readonly who: string; readonly role: string };

/** What, by when and so that what. The day may hold an hour as well: "2026-11-20 17:00". */
export function action(id: string, owner: Owner, words: readonly [string, string, string]): DraftAction {
  const [what, by, soThat] = words;
  const [date, time] = by.split(' ');
  return { id, ...owner, what, by: date as LocalDate, byText: '', ...(time && { byTime: time }), soThat };
}

export function decision(id: string, given: Partial<DraftDecision>): DraftDecision {
  return { decision: '', reason: '', decidedAgainst: '', agreedBy: '', agreedOn: null, ...given, id };
}

export function rating(id: string, given: Partial<Rating> & Pick<Rating, 'rater' | 'name' | 'value'>): Rating {
  return { id, whatMakesItThatHigh: '', oneHigher: '', notAskedBecause: '', ...given };
}

export function hearing(id: string, given: Partial<Hearing>): Hearing {
  const words = { heardBy: '', where: '', worries: '', goodThings: '', wishes: '', observed: '' };
  return { ...words, on: noDay(), how: null, ...given, id };
}

export function childSeen(given: Partial<ChildSeenValue>): ChildSeenValue {
  return { ...emptySection('CHILD_SEEN'), ...given };
}

/** A statement written for the first time. */
export function statement(id: string, given: Pick<DangerStatement, 'who' | 'what' | 'couldHappen'>): DangerStatement {
  return { id, ...given, isCarried: false, standing: null, standingBecause: '' };
}

export function goal(id: string, given: Partial<Goal>): Goal {
  return { statement: null, adultsDo: '', childNotices: '', howLong: '', helpNeeded: '', standing: null, ...given, id };
}

export function person(id: string, name: string, relation: string): NetworkPerson {
  return { id, name, relation, isPaid: false, knows: null, agreedTo: '', couldCare: null, viability: '' };
}

export function safetyPlan(given: Partial<SafetyPlanValue>): SafetyPlanValue {
  return { ...emptySection('SAFETY_PLAN'), ...given };
}

export function whatIf(id: string, words: readonly [string, string, string]): Contingency {
  const [ifThis, who, response] = words;
  return { id, ifThis, who, response };
}

export function on(day: string): TypedDay {
  return { date: day as LocalDate, text: '' };
}

/** Answers to fields: words as they stand, or a day from `on`. */
export function answers(given: Readonly<Record<string, string | TypedDay>>): FieldAnswers {
  const typed = Object.entries(given).map(([key, answer]) => [
    key,
    typeof answer === 'string' ? { date: null, text: answer } : answer,
  ]);
  return Object.fromEntries(typed);
}

export function entry(id: string, given: Readonly<Record<string, string | TypedDay>>): Entry {
  return { id, answers: answers(given), isCarried: false };
}

/** What one agency said: which, who there, and their words. */
export function agencySaid(id: string, words: readonly [AgencyLine['agency'], string, string]): AgencyLine {
  const [agency, name, said] = words;
  return { id, agency, name, said, presence: null, standing: 'SAID', because: '', awaitedBy: noDay(), agrees: null };
}

export function step(id: string, what: string, by: string): Milestone {
  return { id, what, by: on(by), ifMissed: '', reached: null };
}

/** The manager's one decision on a thing that drifts. */
export function driftDecided(flag: DriftAnswer['flag'], given: Partial<DriftAnswer>): DriftAnswer {
  return { subject: '', decision: null, who: '', because: '', until: noDay(), agreedBy: '', ...given, flag };
}
