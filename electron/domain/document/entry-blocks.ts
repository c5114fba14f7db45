import { IDEAS_SECTION, ideasAsDecided } from '../section/ideas';
import { type Entry, isBlankEntry } from '../section/kinds/entries-section';
import type { ValueOf } from '../section/section-values';
import type { TemplateField, TemplateSection } from '../template/template-section';
import type { DocumentBlock } from './document';
import { fieldLabel, fieldWords, formFields, strayAnswers } from './field-words';
import { cellOf, labelled } from './plain-blocks';
import { filled, type ValueContext } from './print-context';
import { orNothing, type RowColumn, rowTable } from './row-table';

/** More columns than this leave no room for words across the page. */
const MOST_COLUMNS = 4;

const SHARES: { readonly [T in TemplateField['type']]: number } = {
  LINE: 22,
  WORDS: 36,
  DATE: 18,
  CHOICE: 18,
  CHOICES: 20,
  EVIDENCE: 18,
};

/** A list as a table with a column for each field; entry by entry where that would be too wide for the page. */
export function entryBlocks(
  value: ValueOf<'ENTRIES'>,
  context: ValueContext,
  section: TemplateSection | null,
): DocumentBlock[] {
  const written = value.entries.filter((entry) => !isBlankEntry(entry));
  const isIdeas = section?.key === IDEAS_SECTION;
  const entries = isIdeas ? ideasAsDecided(written, context.content.sections) : written;
  const fields = formFields(section);
  const hasStrays = entries.some(({ answers }) => strayAnswers(answers, section).length > 0);
  if (section === null || hasStrays || fields.length > MOST_COLUMNS) return entryByEntry(entries, context, section);
  const columns = fields.map(
    (field): RowColumn<Entry> => ({
      isOptional: true,
      header: fieldLabel(field, context),
      width: SHARES[field.type],
      cell: ({ answers }: Entry) => cellOf(fieldWords(answers, field)),
    }),
  );
  return orNothing(rowTable(filled(section.title, context), columns, entries));
}

function entryByEntry(
  entries: readonly Entry[],
  context: ValueContext,
  section: TemplateSection | null,
): DocumentBlock[] {
  if (entries.length === 0) return [];
  const items = entries.map(({ answers }) => ({
    blocks: [
      ...formFields(section).flatMap((field) => labelled(fieldLabel(field, context), fieldWords(answers, field))),
      ...strayAnswers(answers, section).flatMap(({ label, value: words }) => labelled(label, words)),
    ],
  }));
  return [{ kind: 'list', ordered: true, start: 1, items }];
}
