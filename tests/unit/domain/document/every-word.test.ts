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

const isCode = (text: string) => /^[A-Z][A-Z0-9_]+$/.test(text);
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);
const NOT_WRITTEN: ReadonlySet<string> = new Set(['id', 'kind', 'statement', 'actionId', 'continues']);
/** Once it is a day, what was typed to say it is printed as the day. */
const TYPED_FOR: Readonly<Record<string, string>> = { text: 'date', dateText: 'date', byText: 'by' };

type Parts = Readonly<Record<string, unknown>>;

/** Finds the words and the codes of a value, and marks each text so that it can be told from every other. */
class Collected {
  readonly words: string[] = [];
  readonly codes: string[] = [];

  marked(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.marked(each));
    if (typeof value !== 'object' || value === null) return value;
    const parts = value as Parts;
    // Rich text comes as runs; that every one of its words is printed has a test of its own.
    if (parts['type'] === 'doc') return value;
    const entries = Object.entries(parts).map(([key, part]) => [
      key,
      typeof part === 'string' ? this.#markedText(part, key, parts) : this.marked(part),
    ]);
    return Object.fromEntries(entries);
  }

  #markedText(text: string, key: string, parts: Parts): string {
    if (NOT_WRITTEN.has(key) || isDay(text) || text.trim() === '') return text;
    if (isCode(text)) {
      this.codes.push(text);
      return text;
    }
    const marked = `${text} n${String(this.words.length)}n`;
    if (isPrinted(key, parts)) this.words.push(marked);
    return marked;
  }
}

function isPrinted(key: string, parts: Parts): boolean {
  if (key === 'question') return String(parts['answer']).trim() !== '';
  const day = TYPED_FOR[key];
  return day === undefined || typeof parts[day] !== 'string';
}

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
        const found = new Collected();
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
