import words from '@resources/caseload-words.json';
import {
  CASE_STATUS_LABELS,
  type CaseStatus,
  CP_CATEGORY_LABELS,
  type CpCategory,
  LEGAL_STATUS_LABELS,
  type LegalStatus,
  LIVING_ARRANGEMENT_LABELS,
  type LivingArrangement,
} from '../lists/case-lists';
import { plainWords, wordsToCode } from './plain-words';

type Words<C extends string> = Readonly<Record<C, readonly string[]>>;

/**
 * Words that case systems use for the lists of domain brief 4a, with the codes of the SSDA903 return where one code
 * means one thing. Our own labels count as well, so that what we print can come back in. A word that is not here is
 * refused, never guessed: a wrong legal status on a child is worse than a row to correct.
 */
const STATUS = withLabels<CaseStatus>(words.status, CASE_STATUS_LABELS);
const LEGAL_STATUS = withLabels<LegalStatus>(words.legalStatus, LEGAL_STATUS_LABELS);
const CATEGORY = withLabels<CpCategory>(words.category, CP_CATEGORY_LABELS);
const HOME = withLabels<LivingArrangement>(words.home, LIVING_ARRANGEMENT_LABELS);

/** Each reads a case system's word; null when it is not one we know. */
export const readStatus = (word: string): CaseStatus | null => STATUS.get(plainWords(word)) ?? null;
export const readLegalStatus = (word: string): LegalStatus | null => LEGAL_STATUS.get(plainWords(word)) ?? null;
export const readCategory = (word: string): CpCategory | null => CATEGORY.get(plainWords(word)) ?? null;

/** "Foster care - Mr and Mrs Lark, Ashby": the kind of home, a mark, then who or where, kept as written. */
const HOME_WITH_DETAIL = /^(?<kind>.+?)(?:\s+[-–]\s+|\s*[:,(]\s*)(?<detail>.*?)\)?$/u;

/** Reads where a child lives, with the words after the kind of home as its detail; null when the kind is unknown. */
export function readHome(text: string): { arrangement: LivingArrangement; detail: string } | null {
  const whole = HOME.get(plainWords(text));
  if (whole !== undefined) return { arrangement: whole, detail: '' };
  const { kind, detail } = HOME_WITH_DETAIL.exec(text)?.groups ?? {};
  const arrangement = kind === undefined ? undefined : HOME.get(plainWords(kind));
  return arrangement === undefined ? null : { arrangement, detail: detail ?? '' };
}

const NOBODY_ALLOCATED = new Set([
  'unallocated',
  'not allocated',
  'no worker',
  'no allocated worker',
  'no worker allocated',
  'awaiting allocation',
  'to be allocated',
  'vacant',
]);

/** True for words that say a child has no worker just now. */
export function saysNobodyIsAllocated(text: string): boolean {
  return NOBODY_ALLOCATED.has(plainWords(text));
}

const ONLY_MARKS = /^[\s\-–—./?]*$/u;
const NOT_TOLD = new Set([
  'not recorded',
  'not known',
  'unknown',
  'n a',
  'na',
  'null',
  'not stated',
  'information not yet obtained',
  'tbc',
]);

/** True for a cell that says nothing: blank, a dash, "Not recorded". */
export function saysNothing(text: string): boolean {
  return ONLY_MARKS.test(text) || NOT_TOLD.has(plainWords(text));
}

/** Adds our own label to each code's words. Throws when one word stands for two codes. */
function withLabels<C extends string>(table: Words<C>, labels: Readonly<Record<C, string>>): ReadonlyMap<string, C> {
  const codes = Object.keys(labels) as C[];
  return wordsToCode(codes.map((code) => [code, [...table[code], labels[code]]]));
}
