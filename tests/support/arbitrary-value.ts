import { localDate } from '@domain/calendar/local-date';
import { fieldAnswers } from '@domain/section/kinds/field-answers';
import { richText } from '@domain/section/rich-text';
import { typedDay } from '@domain/section/section-fields';
import fc from 'fast-check';
import { z } from 'zod';
import { anyRichText } from './arbitrary-rich-text';

/**
 * Any value that a section's own schema lets through, half-filled ones too: made from the schema itself, so that a part
 * added to a kind of section is written in the next run of every test that uses this. Short of the longest by a little,
 * so that a test may mark each text.
 */
export function anyValueOf<T extends z.ZodType>(
  schema: T,
  fieldKeys: readonly string[] = [],
): fc.Arbitrary<z.infer<T>> {
  return arbitraryOf(schema, fieldKeys) as fc.Arbitrary<z.infer<T>>;
}

const WORDS = ['Tobin’s', 'no', 'Ångström', 'word'.repeat(30), '👩‍👧', '<w:p/> & "', 'at home', 'a.', 'If', 'and\nso'];
const anyWords = fc.oneof(
  fc.constantFrom('', ' ', '\n'),
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
);
const anyDay = fc.constantFrom('2026-11-09', '2027-02-28').map((day) => localDate.parse(day));

function arbitraryOf(schema: z.ZodType, fieldKeys: readonly string[]): fc.Arbitrary<unknown> {
  const inside = (part: unknown) => arbitraryOf(part as z.ZodType, fieldKeys);
  if (schema === fieldAnswers) return fc.dictionary(fc.constantFrom(...fieldKeys), inside(typedDay));
  if (schema instanceof z.ZodNullable) return fc.option(inside(schema.unwrap()), { freq: 2 });
  if (schema instanceof z.ZodOptional) return fc.option(inside(schema.unwrap()), { nil: undefined });
  if (schema instanceof z.ZodArray) return fc.array(inside(schema.element), { maxLength: 4 });
  if (schema instanceof z.ZodObject) {
    return fc.record(Object.fromEntries(Object.entries(schema.shape).map(([key, part]) => [key, inside(part)])));
  }
  return leafOf(schema);
}

/** What holds no other schema inside it that is ours to fill. */
function leafOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  if (schema === richText) return anyRichText;
  if (schema === localDate) return anyDay;
  if (schema instanceof z.ZodUUID) return fc.uuid({ version: 4 });
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return anyNumberOf(schema);
  if (schema instanceof z.ZodString) return anyWords.map((words) => words.slice(0, (schema.maxLength ?? 1_000) - 12));
  throw new Error(`No example of a ${schema.constructor.name} is known`);
}

function anyNumberOf({ minValue, maxValue }: z.ZodNumber): fc.Arbitrary<number> {
  return fc.integer({ min: Math.max(minValue ?? 0, 0), max: Math.min(maxValue ?? 10, 10) });
}
