import type { RecordContent } from '../record/record';
import type { Template } from '../template/template';
import { isLive } from './kinds/danger-statements-section';
import { carrySection, isSectionEmpty } from './section-kinds';
import type { SectionValue } from './section-values';

/**
 * What of the last sealed record stands again in a new one, by section key: facts carry forward, thinking never does
 * (domain brief, finding 91). Only where the new form asks the same thing under the same key; a form that asks it in
 * another way starts empty there, with last time's words beside it. The goal and the scale of a statement that is no
 * longer a worry end with it.
 */
export function carryForward(
  form: Template,
  last: RecordContent['sections'] | null,
): Readonly<Record<string, SectionValue>> {
  if (last === null) return {};
  const ended = endedStatements(last);
  const carried = form.sections.flatMap((section): [string, SectionValue][] => {
    const value = last[section.key];
    if (value === undefined || value.kind !== section.kind) return [];
    const again = carrySection(withoutEnded(value, ended), section);
    return again === null || isSectionEmpty(again) ? [] : [[section.key, again]];
  });
  return Object.fromEntries(carried);
}

function endedStatements(last: RecordContent['sections']): ReadonlySet<string> {
  const statements = Object.values(last).flatMap((value) =>
    value.kind === 'DANGER_STATEMENTS' ? value.statements : [],
  );
  return new Set(statements.filter((each) => !isLive(each)).map(({ id }) => id));
}

function withoutEnded(value: SectionValue, ended: ReadonlySet<string>): SectionValue {
  const goesOn = ({ statement }: { readonly statement: string | null }) => statement === null || !ended.has(statement);
  if (value.kind === 'GOALS') return { ...value, goals: value.goals.filter(goesOn) };
  if (value.kind === 'STATEMENT_SCALES') return { ...value, scales: value.scales.filter(goesOn) };
  return value;
}
