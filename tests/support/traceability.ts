import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { RULES } from '@domain/check/recording-check';
import { RULES_ELSEWHERE } from '@domain/check/rules-elsewhere';
import { type InspectionFinding, inspectionFindings } from '@domain/findings/findings';

/*
 * The table from what inspectors said to the rule that answers it and the test that holds it, as the README has it. Made
 * from the lists that the program itself uses, so that it cannot say what is not so.
 */

export const ROOT = resolve(import.meta.dirname, '../..');
export const BEGINS = '<!-- traceability:begin -->';
export const ENDS = '<!-- traceability:end -->';

/** The README with the table made anew between its two marks; throws where there are none. */
export function withTable(readme: string): string {
  const [from, to] = [readme.indexOf(BEGINS), readme.indexOf(ENDS)];
  if (from < 0 || to < from) throw new Error('The README has no place for the table');
  return `${readme.slice(0, from)}${BEGINS}\n${table()}\n${readme.slice(to)}`;
}

/** Codes of all rules that answer a finding: those the list names, and those that give it as their reason. */
export function codesFor({ number, rules }: InspectionFinding): readonly string[] {
  const giving = RULES.filter(({ why }) => why.finding === number).map(({ code }) => code);
  const elsewhere = RULES_ELSEWHERE.filter(({ findings }) => findings.includes(number)).map(({ code }) => code);
  return [...new Set([...rules, ...giving, ...elsewhere])];
}

function table(): string {
  const findings = inspectionFindings();
  const tests = testFiles();
  const rows = findings.map((finding) => rowOf(finding, tests));
  return [
    '<details>',
    `<summary>All ${findings.length} findings of the five reports, with the rules that answer them and the tests that hold the rules</summary>`,
    '',
    '| # | What inspectors said | Where | Rules | Tests |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    '</details>',
  ].join('\n');
}

function rowOf(finding: InspectionFinding, tests: readonly TestFile[]): string {
  const { number, quote, seed, line, screen } = finding;
  const codes = codesFor(finding);
  const rules = [...codes.map(said), ...(screen === undefined ? [] : [screen])].join(', ');
  const held = [...new Set(codes.flatMap((code) => testOf(code, tests) ?? []))];
  const links = held.map((path) => `[${path.split('/').at(-1) ?? path}](${path})`).join(', ');
  return `| ${number} | “${quote.replaceAll('|', String.raw`\|`)}” | ${seed}, line ${line} | ${rules} | ${links || '–'} |`;
}

function said(code: string): string {
  const isHere = RULES.some((rule) => rule.code === code);
  const isBuilt = isHere || RULES_ELSEWHERE.some((rule) => rule.code === code && rule.isBuilt);
  return isBuilt ? code : `${code} (not built yet)`;
}

type TestFile = { readonly path: string; readonly text: string };

/** The test that speaks of a rule by its code: its own table first, then the check's, then any other. */
export function testOf(code: string, tests: readonly TestFile[]): string | null {
  if (RULES.some((rule) => rule.code === code)) {
    return tests.find(({ text }) => text.includes(code))?.path ?? null;
  }
  return RULES_ELSEWHERE.find((rule) => rule.code === code)?.test ?? null;
}

const NEAREST_FIRST = ['tests/unit/domain/check/rules/', 'tests/unit/domain/check/', 'tests/unit/', 'tests/'];
/** It speaks of every code and holds none. */
const ITSELF = 'traceability.test.ts';

export function testFiles(): readonly TestFile[] {
  const folder = join(ROOT, 'tests');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:test\.tsx?|spec\.ts)$/.test(name) && !name.endsWith(ITSELF))
    .map((name) => relative(ROOT, join(folder, name)).replaceAll('\\', '/'))
    .toSorted((one, other) => nearness(one) - nearness(other) || one.localeCompare(other, 'en'))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

function nearness(path: string): number {
  return NEAREST_FIRST.findIndex((start) => path.startsWith(start));
}
