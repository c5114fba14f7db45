import { formatLongDate } from '@domain/calendar/format-date';
import { addDays, type LocalDate } from '@domain/calendar/local-date';
import { documentParagraphs } from '@domain/document/document-text';
import { isOrdinary } from '@domain/export/practice/ordinary-words';
import { practicePack } from '@domain/export/practice/practice-pack';
import { wordsOfText } from '@domain/export/practice/words-of-text';
import type { RecordContent } from '@domain/record/record';
import type { RichInline } from '@domain/section/rich-text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreedRequest, copyOf } from '../../../../support/copy-of';
import { tobinRecord } from '../../../../support/tobin-record';
import { day, paragraphOf, richTextOf } from '../../../../support/tobin-words';

/* Whatever a child, a sister and a grandmother are called, and however it is written, none of it survives. */

const SYLLABLES = ['bro', 'kel', 'zan', 'mir', 'ó', 'ë', 'tus', 'vin', 'yol', 'dra', 'quo', 'ñi', 'fei', 'gup'];
const nameWord = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 4 })
  .map((parts) => parts.join(''))
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  .filter((word) => !isOrdinary(plainOf(word)));
const name = fc.oneof(
  { weight: 4, arbitrary: nameWord },
  fc.tuple(nameWord, nameWord).map(([one, two]) => `${one}-${two}`),
  fc.tuple(nameWord, nameWord).map(([one, two]) => `${one} ${two}`),
  nameWord.map((word) => `O’${word}`),
);

function plainOf(word: string): string {
  return wordsOfText(word)[0]?.plain ?? '';
}

const decomposed = (text: string) => text.normalize('NFD');
const withSoftHyphen = (text: string) => `${text.slice(0, 2)}\u00ad${text.slice(2)}`;

/** How people write of each other. */
const FORMS: readonly ((first: string, last: string) => string)[] = [
  (first) => first,
  (first, last) => `${first} ${last}`,
  (first, last) => `${last}, ${first}`,
  (first, last) => `${first} ${last}`.toUpperCase(),
  (first) => `${first}’s`,
  (_first, last) => `Mrs ${last}`,
  (_first, last) => `the ${last}s`,
  (first) => decomposed(first),
  (first) => withSoftHyphen(first),
  (first) => first.toLowerCase(),
  (first, last) => `(${first}/${last})`,
  (first, last) => `“${first} ${last}”`,
];
const REFERENCES = ['FS-77123', 'FS 77123', 'fs77123', 'FS/77123', 'FS–77123'];
const between = fc.constantFrom(' rang ', ' and then ', '. After that ', ', who saw ', '\u00a0', ' – ', ': ', ' with ');

const written = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: FORMS.length - 1 }), between, fc.boolean()),
  { minLength: 1, maxLength: 8 },
);

type Person = readonly [string, string];
type Piece = readonly [who: number, form: number, gap: string, isSplit: boolean];
type Case = {
  readonly people: readonly [Person, Person, Person];
  readonly pieces: readonly Piece[];
  readonly age: number;
  readonly reference: string;
};

const person = fc.tuple(name, name);
const anyCase: fc.Arbitrary<Case> = fc.record({
  people: fc.tuple(person, person, person),
  pieces: written,
  age: fc.integer({ min: 0, max: 5_000 }),
  reference: fc.constantFrom(...REFERENCES),
});

const SMALL = 9;

/** Words of one piece; half of it in bold where it is split. A sister in small letters may be any word, so she is not. */
function runsOf([who, form, gap, isSplit]: Piece, people: Case['people']): RichInline[] {
  const said = FORMS[who === 1 && form === SMALL ? 0 : form]?.(...(people[who] ?? people[0])) ?? '';
  const cut = Math.ceil(said.length / 2);
  if (!isSplit || said.length < 2) return [{ type: 'text', text: said + gap }];
  return [
    { type: 'text', text: said.slice(0, cut), marks: [{ type: 'bold' }] },
    { type: 'text', text: said.slice(cut) + gap },
  ];
}

function recordOf({ people, pieces, reference }: Case, born: LocalDate): RecordContent {
  const base = tobinRecord();
  const [[forename, surname], , nan] = people;
  const content = pieces.flatMap((piece) => runsOf(piece, people));
  const facts = paragraphOf(`See ${reference}; ${formatLongDate(born)} and ${born}.`);
  const ring = { id: base.id, who: nan.join(' '), role: '', what: 'Ring', by: null, byText: '', soThat: '' };
  return {
    ...base,
    child: { ...base.child, forename, surname, reference: 'FS-77123', dateOfBirth: born },
    sections: {
      update: { kind: 'RICH_TEXT', text: richTextOf({ type: 'paragraph', content }, facts) },
      actions: { kind: 'ACTIONS', noActionReason: '', actions: [ring] },
    },
    openActions: [],
  };
}

function packOf({ people }: Case, content: RecordContent, born: LocalDate) {
  const [[forename, surname], sister] = people;
  const children = [
    { forename, surname, reference: 'FS-77123', dateOfBirth: born },
    { forename: sister[0], surname: sister[1], reference: 'FS-77124', dateOfBirth: null },
  ];
  const store = { children, adults: [], places: ['Fellshire Council'] };
  return practicePack({ records: [agreedRequest(content)], store, decided: [] });
}

function namesOf({ people }: Case): ReadonlySet<string> {
  const words = people.flat().flatMap((each) => wordsOfText(each).map(({ plain }) => plain));
  return new Set(words.filter((word) => word.length > 1));
}

test('no known name, reference or day of birth is in any piece of a practice record, and one name is always one', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      const born = addDays(day('2010-01-01'), given.age);
      const content = recordOf(given, born);
      const pack = packOf(given, content, born);
      const document = copyOf(content, 'PRACTICE_DAY', { pack });
      const [names, whole] = [namesOf(given), JSON.stringify(document)];
      const words = [...documentParagraphs(document), whole].flatMap(wordsOfText);
      expect(words.filter(({ plain }) => names.has(plain) || names.has(plain.replace(/s$/, '')))).toEqual([]);
      expect(whole).not.toMatch(/77\s?12[34]/);
      expect(whole).not.toContain(formatLongDate(born));
      expect(whole).not.toContain(born);
      const stands = [...names].map((word) => pack.text(word.charAt(0).toUpperCase() + word.slice(1)));
      expect(new Set(stands.map((each) => each.toLowerCase())).size).toBe(names.size);
    }),
    { numRuns: 200 },
  );
});
