import { composeRecordDocument } from '@domain/document/compose-record-document';
import type { RecordDocument } from '@domain/document/document';
import { documentParagraphs } from '@domain/document/document-text';
import { isSectionEmpty } from '@domain/section/section-kinds';
import { type SectionValue, sectionValue } from '@domain/section/section-values';
import type { TemplateSection } from '@domain/template/template-section';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyValueOf } from '../../../support/arbitrary-value';
import { everyKindForm } from '../../../support/every-kind-form';
import { exampleRecord } from '../../../support/example-record';
import { titlesSaidEmpty } from '../../../support/said-empty';
import { TOBIN_SETTINGS } from '../../../support/tobin-record';
import { WrittenTexts } from '../../../support/written-texts';

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function printed(section: TemplateSection, value: SectionValue): string[] {
  return documentParagraphs(composed(section, value)).map(inOneLine);
}

function composed(section: TemplateSection, value: SectionValue): RecordDocument {
  return composeRecordDocument({
    content: exampleRecord({ template: everyKindForm(), sections: { [section.key]: value } }),
    state: 'DRAFT',
    seal: null,
    settings: TOBIN_SETTINGS,
  });
}

const form = everyKindForm();
const sections = form.sections.flatMap((section) => {
  const schema = sectionValue.options.find((option) => option.shape.kind.value === section.kind);
  return schema === undefined || section.kind === 'RICH_TEXT' ? [] : [{ section, schema }];
});

test('the form asks with every kind of section that can be written in', () => {
  const kinds = new Set<string>(form.sections.map(({ kind }) => kind));
  expect(sectionValue.options.map((option) => option.shape.kind.value).filter((kind) => !kinds.has(kind))).toEqual([]);
});

describe.each(sections.map(({ section, schema }) => [section.key, section, schema] as const))(
  '%s',
  (_key, section, schema) => {
    const keys = [...(section.fields ?? []).map(({ key }) => key), 'noLongerAsked'];
    const values = anyValueOf(schema, keys).map((value) => sectionValue.parse(value));

    test('prints every word that was written, and no code', () => {
      const property = fc.property(values, (value) => {
        const found = new WrittenTexts();
        const all = printed(section, sectionValue.parse(found.marked(value))).join('\n');
        expect(found.words.map(inOneLine).filter((words) => !all.includes(words))).toEqual([]);
        expect(found.codes.filter((code) => new RegExp(`\\b${code}\\b`).test(all) && !IN_LABELS.test(code))).toEqual(
          [],
        );
      });
      fc.assert(property, { numRuns: 150 });
    });

    test('says that nothing was discussed where nothing was written, and only there', () => {
      const property = fc.property(values, (value) => {
        const title = section.title.replace('{child}', 'Neve');
        expect(titlesSaidEmpty(composed(section, value).blocks).includes(title)).toBe(isSectionEmpty(value));
      });
      fc.assert(property, { numRuns: 60 });
    });
  },
);

/** Labels have capitals of their own: "IRO or chair", "GP, hospital or midwife". */
const IN_LABELS = /^(?:IRO|GP)$/;
