import { RULES } from '@domain/check/recording-check';
import type { RecordContent } from '@domain/record/record';
import { type SectionValue, sectionValue } from '@domain/section/section-values';
import { shippedTemplates } from '@domain/template/shipped-templates';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyValueOf } from '../../../../support/arbitrary-value';
import { findingsOf, recordWith, supervised } from '../../../../support/check-one-rule';
import { everyKindRecord } from '../../../../support/every-kind-record';

/* What holds for every rule, whatever is written in a record. */

const FORMS = [...new Set(shippedTemplates().map(({ id }) => id))].filter((id) => id !== 'personal');
const CONCERNS = ['DOMESTIC_ABUSE', 'MISSING', 'CHILD_DISABILITY'] as const;

function everythingFound(content: RecordContent) {
  const history = { lastSections: content.sections, records: [supervised('2026-02-09')] };
  return RULES.flatMap(({ code }) => findingsOf(code, content, { history }));
}

/** A value as the schema lets it through for each section of the form that takes one. */
function anySections({ template }: RecordContent): fc.Arbitrary<Record<string, SectionValue>> {
  const options = new Map(sectionValue.options.map((option) => [option.shape.kind.value as string, option]));
  const parts = template.sections.flatMap(({ key, kind, fields }) => {
    const option = options.get(kind);
    const keys = fields?.map((field) => field.key) ?? ['x'];
    return option === undefined ? [] : [[key, anyValueOf(option, keys) as fc.Arbitrary<SectionValue>] as const];
  });
  return fc.record(Object.fromEntries(parts), { requiredKeys: [] }) as fc.Arbitrary<Record<string, SectionValue>>;
}

describe.each(FORMS)('on the form %s', (form) => {
  const blank = recordWith({}, { form, header: { concerns: [...CONCERNS] } });

  test('a blank record is told each thing once, in a sentence, at a place of the form', () => {
    holdsFor(blank);
  });

  test('so is one with anything at all in it', () => {
    fc.assert(
      fc.property(anySections(blank), (sections) => holdsFor({ ...blank, sections })),
      { numRuns: 25 },
    );
  });
});

test('a record with every kind of section is told the same twice running', () => {
  const content = everyKindRecord();
  expect(everythingFound(content)).toEqual(everythingFound(structuredClone(content)));
});

function holdsFor(content: RecordContent): void {
  const findings = everythingFound(content);
  const keys = new Set(content.template.sections.map(({ key }) => key));
  for (const { place, subject, message } of findings) {
    expect(keys.has(place.section)).toBe(true);
    expect(subject.length).toBeLessThanOrEqual(200);
    expect(message).toMatch(/[.?…”]$/u);
    expect(message).not.toMatch(/undefined|null|\bNaN\b|[A-Z]+_[A-Z]+/);
  }
  const told = findings.map(({ code, subject }) => `${code} ${subject}`);
  expect(new Set(told).size).toBe(told.length);
}
